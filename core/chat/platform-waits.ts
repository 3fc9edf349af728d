import type { Database } from '../../db/database.ts';
import { forgetWaits, insertWait, waitsOf } from '../../db/platform-waits.ts';
import type { Log } from '../log.ts';
import type { SurfaceName } from './event.ts';

/**
 * The waits that a platform has asked for: the one place that decides whether a call may go out. Who
 * calls the platform asks here first, whatever the call is for, and makes none before the time.
 * A scope is what a wait holds for, in the surface's own words: a chat, a route, the whole bot.
 */
export type PlatformWaits = {
  /** Returns the longest wait of these scopes, in milliseconds; 0 where a call may go out. */
  remainingMs(scopes: readonly string[]): number;
  /**
   * Holds a scope for a time in milliseconds, unless it is held for longer. Resolves when the wait is
   * stored, or could not be: it counts in this process all the same.
   */
  hold(scope: string, ms: number): Promise<void>;
  /** Reads what other processes were told, and deletes what is over. */
  refresh(): Promise<void>;
};

/** Where waits outlive the process. */
type Store = {
  write(scope: string, until: number): Promise<void>;
  read(): Promise<readonly { scope: string; until: number }[]>;
};

/** Creates the waits of a process that forgets them when it ends. @param now in milliseconds */
export function platformWaits(now: () => number, store: Store | null = null): PlatformWaits {
  const known = new Map<string, number>();
  const note = (scope: string, until: number): void => {
    for (const [other, end] of known) if (end <= now()) known.delete(other);
    known.set(scope, Math.max(known.get(scope) ?? 0, until));
  };
  return {
    remainingMs: (scopes) => Math.max(0, ...scopes.map((scope) => (known.get(scope) ?? 0) - now())),
    async hold(scope, ms) {
      const until = now() + ms;
      note(scope, until);
      await store?.write(scope, until);
    },
    async refresh() {
      for (const { scope, until } of (await store?.read()) ?? []) note(scope, until);
    },
  };
}

/**
 * Opens the waits of a surface, which every process on the database shares, with those of earlier lives.
 * @throws errors of the database
 */
export async function openPlatformWaits(
  { db, now, log }: { db: Pick<Database, 'query' | 'commit'>; now: () => number; log: Log },
  surface: SurfaceName,
): Promise<PlatformWaits> {
  const waits = platformWaits(now, {
    async write(scope, until) {
      log.warn({ surface, until }, 'the platform asked for a wait');
      await db
        .commit([insertWait(db.query, { surface, scope, until })])
        .catch((err) => log.warn({ err, surface }, 'a wait is not stored'));
    },
    async read() {
      await db.commit([forgetWaits(db.query, surface, now())]);
      return waitsOf(db.query, surface, now());
    },
  });
  await waits.refresh();
  return waits;
}
