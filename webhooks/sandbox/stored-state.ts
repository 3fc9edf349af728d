import type { Log } from '../../core/log.ts';
import { isUnavailable } from '../../core/storage/errors.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { type SandboxState, stateShape } from './state.ts';

const KEY = 'sandbox/stripe';
const MAX_SESSIONS = 500;
const MAX_SUBSCRIPTIONS = 200;
const MAX_DELIVERIES = 2_000;
/** Changes that others may make while an answer is lost and looked for. */
const MAX_CHANGES = 100;
/** How long a change is tried where others come first, or where the store is busy. */
const PATIENCE_MS = 10_000;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1_000;

/**
 * The stored state of the sandbox: one small object that survives a restart and is changed by any number of
 * processes, each change on what was there before it.
 */
export type StoredState = {
  read(): Promise<SandboxState>;
  /** Changes and stores the state; a job that throws changes nothing. It is played again where another came first. */
  change<T>(job: (state: SandboxState) => T): Promise<T>;
  /** Finds out whether the store refuses who comes second, and says where it does not. */
  check(): Promise<void>;
};

/** What it needs: the store, and the log, which is told where the store cannot keep processes apart. */
export type StoredStateParts = {
  store: Pick<ObjectStore, 'getVersion' | 'swap' | 'keepsSwaps' | 'put'>;
  log: Pick<Log, 'warn'>;
};

type Found = { state: SandboxState; version: string | null };

/** Opens the stored state. */
export function openStoredState({ store, log }: StoredStateParts): StoredState {
  let last: Promise<unknown> = Promise.resolve();
  let isKept: boolean | null = null;

  const load = async (): Promise<Found> => {
    const found = await store.getVersion(KEY);
    return { state: stateIn(found?.bytes), version: found?.version ?? null };
  };
  const check = async (): Promise<boolean> => {
    if (isKept !== null) return isKept;
    isKept = await store.keepsSwaps();
    if (!isKept)
      log.warn({}, 'test money: the file store does no conditional writes; use one process alone');
    return isKept;
  };
  const write = async (state: SandboxState, version: string | null): Promise<boolean> => {
    const bytes = new TextEncoder().encode(JSON.stringify(state));
    if (await check()) return store.swap(KEY, bytes, version);
    await store.put(KEY, bytes, 'application/json');
    return true;
  };
  const change = async <T>(job: (state: SandboxState) => T): Promise<T> => {
    const id = crypto.randomUUID();
    const ends = performance.now() + PATIENCE_MS;
    let outcome: { of: T } | null = null;
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        const { state, version } = await load();
        // The last try was stored after all.
        if (outcome && state.changes.includes(id)) return outcome.of;
        outcome = { of: job(state) };
        if (await write(trimmed(state, id), version)) return outcome.of;
      } catch (cause) {
        // Without a try there is nothing to look for.
        if (!outcome || !isUnavailable(cause) || performance.now() > ends) throw cause;
      }
      if (performance.now() > ends) throw new Error('the sandbox is too busy');
      await pause(waitMs * (0.5 + Math.random()));
    }
  };
  return {
    read: async () => (await load()).state,
    // In turn within this process: who waits here needs no second try.
    change: (job) => {
      const run = last.then(() => change(job));
      last = run.catch(() => undefined);
      return run;
    },
    check: async () => {
      await check();
    },
  };
}

function stateIn(bytes: Uint8Array | undefined): SandboxState {
  const parsed = bytes && stateShape.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  return parsed?.success
    ? parsed.data
    : { sessions: [], subscriptions: [], deliveries: [], changes: [] };
}

const trimmed = (state: SandboxState, id: string): SandboxState => ({
  sessions: state.sessions.slice(-MAX_SESSIONS),
  subscriptions: state.subscriptions.slice(-MAX_SUBSCRIPTIONS),
  deliveries: state.deliveries.slice(-MAX_DELIVERIES),
  changes: [...state.changes, id].slice(-MAX_CHANGES),
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
