import type { Database } from '../../db/database.ts';
import { bookedUntil, notePace } from '../../db/platform-pace.ts';
import type { Log } from '../log.ts';
import type { SurfaceName } from './event.ts';

/** How long what was sent is gathered before it is told to the other processes, in milliseconds. */
const GATHER_MS = 250;

/** A scope in which messages are counted; each books `intervalMs` milliseconds of it. */
export type PaceScope = { scope: string; intervalMs: number };

/**
 * The pace that all processes of a bot keep together. An answer never waits for the others here: it is told
 * to them after it went out, and where they all together are ahead of their time, `onAhead` learns it.
 */
export type SharedPace = {
  /** Notes a message that went out. */
  sent(scopes: readonly PaceScope[]): void;
  /** Sets who learns how far ahead of now a scope is booked by all processes, in milliseconds. */
  onAhead(learn: (scope: string, aheadMs: number) => void): void;
  /** Resolves when what was noted so far is told, or could not be. */
  settle(): Promise<void>;
};

/** Opens the pace of a surface on the database that its processes share. */
export function openSharedPace(
  { db, now, log }: { db: Pick<Database, 'query' | 'commit'>; now: () => number; log: Log },
  surface: SurfaceName,
): SharedPace {
  let gathered = new Map<string, number>();
  let telling: Promise<void> | null = null;
  let learn: (scope: string, aheadMs: number) => void = () => undefined;

  async function tell(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    const all = gathered;
    gathered = new Map();
    try {
      await db.commit([...all].map(([scope, ms]) => notePace({ surface, scope, ms }, now())));
      for (const [scope, until] of await bookedUntil(db.query, surface, [...all.keys()]))
        learn(scope, until - now());
    } catch (err) {
      log.warn({ err, surface }, 'the pace is not shared');
    }
    telling = gathered.size > 0 ? tell() : null;
  }

  return {
    sent(scopes) {
      for (const { scope, intervalMs } of scopes)
        gathered.set(scope, (gathered.get(scope) ?? 0) + intervalMs);
      telling ??= tell();
    },
    onAhead(learner) {
      learn = learner;
    },
    async settle() {
      while (telling) await telling;
    },
  };
}
