import type { Database } from '../../../db/database.ts';
import { newestStarAt, noteStars, oldestStarCheckoutAt } from '../../../db/stars.ts';
import { PaymentError } from '../provider.ts';
import type { StarsApi } from './api.ts';

const PAGE = 100;
/** Most pages of one reading; the next reading continues a backlog. */
const MOST_PAGES = 50;
/** Entries that are read again, so that a list which moved is noticed. */
const OVERLAP = 10;
/** Time before the newest stored entry from which the list is read again after a start. */
const OVERLAP_MS = 10 * 60_000;
/** Time before the first start from which the list is read, where no entry is stored yet. */
const FIRST_LOOK_BACK_MS = 24 * 60 * 60_000;
/** Most doublings of the search: a list of 2^28 entries is searched. */
const MOST_STEPS = 28;

/** The stored copy of Telegram's list of transactions, which only grows. */
export type StarsLog = {
  /**
   * Reads the new entries of the list. Simultaneous callers share one reading; callers that come during
   * a reading get the next one.
   * @throws {PaymentError} `unavailable` where the list could not be read to its end
   */
  refresh(): Promise<void>;
};

type Parts = { api: Pick<StarsApi, 'transactions'>; db: Database; now: () => number };

/** The position of the reading: the entry to read next, and the key of the last entry that was read. */
type Place = { next: number; last: string | null };

/**
 * Opens the copy of the list, which is read from its last stored entry on. Entries are counted from the
 * oldest, so a position in the list stays valid; after a start the position is found by bisection.
 */
export function openStarsLog(parts: Parts): StarsLog {
  let place: Place | null = null;
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;

  async function read(): Promise<void> {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      place ??= { next: await beginning(parts), last: null };
      const from = place.last === null ? place.next : Math.max(0, place.next - OVERLAP);
      const lines = await parts.api.transactions(from, PAGE);
      if (place.last !== null && !lines.some((line) => keyOf(line) === place?.last)) {
        // Not the list that was read before: its place is looked for again.
        place = null;
        continue;
      }
      const ours = lines.flatMap(({ row }) => (row ? [row] : []));
      if (ours.length > 0) await parts.db.commit([noteStars(parts.db.query, ours)]);
      const last = lines.at(-1);
      place = { next: from + lines.length, last: last ? keyOf(last) : place.last };
      if (lines.length < PAGE) return;
    }
    throw new PaymentError('unavailable');
  }

  function start(): Promise<void> {
    running = read().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    refresh() {
      if (running === null) return start();
      // What is just being read may have been asked for before the asker's payment was made.
      queued ??= running
        .catch(() => undefined)
        .then(() => {
          queued = null;
          return start();
        });
      return queued;
    },
  };
}

/** Finds the position of the first entry that may be missing in our books. */
async function beginning({ api, db, now }: Parts): Promise<number> {
  const known = await newestStarAt(db.query);
  const oldest = known ?? (await oldestStarCheckoutAt(db.query)) ?? now() - FIRST_LOOK_BACK_MS;
  return positionSince(api, oldest - OVERLAP_MS);
}

/**
 * Finds the position of the first entry at or after a time; the list's length where there is none.
 * @param since milliseconds since the epoch
 */
export async function positionSince(
  api: Pick<StarsApi, 'transactions'>,
  since: number,
): Promise<number> {
  const isBefore = async (place: number): Promise<boolean> => {
    const [line] = await api.transactions(place, 1);
    return line !== undefined && line.at < since;
  };
  let [low, high] = [0, 1];
  if (!(await isBefore(0))) return 0;
  for (let step = 0; step < MOST_STEPS && (await isBefore(high)); step += 1) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isBefore(middle)) low = middle;
    else high = middle;
  }
  return high;
}

const keyOf = ({ key }: { key: string }): string => key;
