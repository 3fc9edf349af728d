import type { Database } from '../../db/database.ts';
import { notePace } from '../../db/platform-pace.ts';
import type { Log } from '../log.ts';
import type { SurfaceName } from './event.ts';
import type { ToNote } from './to-note.ts';

/** How long what was sent is gathered before it is told to the other processes, in milliseconds. */
const GATHER_MS = 250;
/** How often who has begun to tell goes on with what came meanwhile, where others may go on. */
const MOST_ROUNDS = 4;
/** Who has not told for so long does not any more. */
const GONE_AFTER_MS = 5_000;

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
  /** Takes what was noted and is not told, so that somebody else's write tells it. */
  take(): ToNote;
  /** Resolves when what was noted so far is told, or could not be. */
  settle(): Promise<void>;
};

/** What is to be told. Nothing but words: invocations of an isolate share it, and one tells for all. */
export type Gathered = {
  /** Milliseconds booked, by scope. */
  ms: Map<string, number>;
  /** When somebody has told it, or will not any more; 0 where nobody does. */
  toldBy: number;
};

export const emptyGathered = (): Gathered => ({ ms: new Map(), toldBy: 0 });

/**
 * Opens the pace of a surface on the database that its processes share.
 * @param shared what several of this process have in common, each of which may end at any time; absent for one
 *   that lasts
 */
export function openSharedPace(
  { db, now, log }: { db: Pick<Database, 'query' | 'commit'>; now: () => number; log: Log },
  surface: SurfaceName,
  shared: Gathered | null = null,
): SharedPace {
  const gathered = shared ?? emptyGathered();
  let telling: Promise<void> | null = null;
  let learn: (scope: string, aheadMs: number) => void = () => undefined;

  const note = (scope: string, ms: number): void => {
    gathered.ms.set(scope, (gathered.ms.get(scope) ?? 0) + ms);
  };

  function take(): ToNote {
    const all = [...gathered.ms];
    gathered.ms = new Map();
    return {
      statements: all.flatMap(([scope, ms]) =>
        notePace({ surface, scope, ms }, now(), (until) => learn(scope, until - now())),
      ),
      written: () => undefined,
      restore: () => {
        for (const [scope, ms] of all) note(scope, ms);
      },
    };
  }

  async function tell(rounds: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    try {
      const { statements } = take();
      if (statements.length > 0) await db.commit(statements);
    } catch (err) {
      log.warn({ err, surface }, 'the pace is not shared');
    }
    const goesOn = gathered.ms.size > 0 && (shared === null || rounds < MOST_ROUNDS);
    gathered.toldBy = goesOn ? now() + GONE_AFTER_MS : 0;
    telling = goesOn ? tell(rounds + 1) : null;
  }

  return {
    sent(scopes) {
      for (const { scope, intervalMs } of scopes) note(scope, intervalMs);
      if (telling || (shared && now() < gathered.toldBy)) return;
      gathered.toldBy = now() + GONE_AFTER_MS;
      telling = tell(1);
    },
    onAhead(learner) {
      learn = learner;
    },
    take,
    async settle() {
      while (telling) await telling;
    },
  };
}
