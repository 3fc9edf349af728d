// Pictures that were not finished: they stay in this browser for a day, and go nowhere else.

const NAME = 'alme-drafts';
const STORE = 'drafts';
/** How long a draft is kept, in milliseconds. */
export const KEPT_MS = 24 * 3_600_000;
/** What all drafts may hold together; the oldest make room. */
const MOST_BYTES = 96 * 1024 * 1024;

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

function openDatabase() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answer(request);
}

/** Where a browser keeps nothing, drafts last as long as their page. */
function inMemory() {
  const rows = new Map();
  return {
    all: async () => [...rows.values()],
    put: async (row) => rows.set(row.id, row),
    remove: async (id) => rows.delete(id),
  };
}

function inDatabase(database) {
  const on = (mode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    all: () => answer(on('readonly').getAll()),
    put: (row) => answer(on('readwrite').put(row)),
    remove: (id) => answer(on('readwrite').delete(id)),
  };
}

const bytesOf = (row) =>
  Object.values(row).reduce(
    (sum, value) => sum + (value instanceof Blob ? value.size : String(value ?? '').length * 2),
    0,
  );

/**
 * Opens the drafts of this browser, and deletes those whose time is over.
 * @param {() => number} now
 */
export async function openDrafts(now = Date.now) {
  let isKept = true;
  let rows;
  try {
    rows = inDatabase(await openDatabase());
    await rows.all();
  } catch {
    // A private window may refuse; a draft is a comfort and no more.
    isKept = false;
    rows = inMemory();
  }
  const clearOld = async () => {
    for (const { id, savedAt } of await rows.all())
      if (savedAt > now() || savedAt <= now() - KEPT_MS) await rows.remove(id);
  };
  await clearOld();
  return {
    /** Whether drafts outlast their page. */
    isKept,
    /** @returns {Promise<object | null>} the draft of an id, unless its time is over */
    load: async (id) => {
      await clearOld();
      return (await rows.all()).find((row) => row.id === id) ?? null;
    },
    /**
     * Saves a draft in place of the one of its id.
     * @param {{ id: string } & Record<string, Blob | string | number | null>} draft
     * @returns {Promise<boolean>} whether it is kept: not where it is too large, or the browser is full
     */
    save: async (draft) => {
      const size = bytesOf(draft);
      const others = (await rows.all()).filter(({ id }) => id !== draft.id);
      if (size > MOST_BYTES) return false;
      let held = size + others.reduce((sum, row) => sum + bytesOf(row), 0);
      for (const row of others.sort((a, b) => a.savedAt - b.savedAt)) {
        if (held <= MOST_BYTES) break;
        await rows.remove(row.id);
        held -= bytesOf(row);
      }
      try {
        await rows.put({ ...draft, savedAt: now() });
        return true;
      } catch {
        return false;
      }
    },
    remove: (id) => rows.remove(id),
    /** Deletes all drafts. */
    clear: async () => {
      for (const { id } of await rows.all()) await rows.remove(id);
    },
  };
}
