import type { CommitOutcome, ServiceMetrics } from '../../core/metrics.ts';
import { ConstraintError } from '../../db/constraints.ts';
import type { Database } from '../../db/database.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';

/** A database that knows whether it can be used. */
export type WatchedDatabase = Database & {
  /**
   * Checks the database.
   * @throws when it does not answer, or when the last write failed for lack of space or connection
   */
  ready(): Promise<void>;
};

/**
 * Wraps a database to remember the outcome of the last write, because a database on a full disk
 * still answers reads. Commits that change no rows say nothing. Where nobody asks for anything, some sweeps
 * write every ten minutes, so that a problem is known, and over, by then. The metrics are told of every commit.
 */
export function watchWrites(
  db: Database,
  metrics: Pick<ServiceMetrics, 'commit'>,
): WatchedDatabase {
  let failure: DatabaseUnavailable | null = null;
  return {
    query: db.query,
    openReader: () => db.openReader(),
    onWake: (listener) => db.onWake(listener),
    overwriteDeleted: () => db.overwriteDeleted(),
    close: () => db.close(),
    commit: async (statements) => {
      const startedAt = performance.now();
      const told = (outcome: CommitOutcome) =>
        metrics.commit(outcome, (performance.now() - startedAt) / 1000);
      try {
        const changed = await db.commit(statements);
        if (changed.some((rows) => rows > 0)) failure = null;
        told('done');
        return changed;
      } catch (cause) {
        if (cause instanceof DatabaseUnavailable) failure = cause;
        told(outcomeOf(cause));
        throw cause;
      }
    },
    ready: async () => {
      await db.query.run('select 1');
      if (failure) throw failure;
    },
  };
}

function outcomeOf(cause: unknown): CommitOutcome {
  if (cause instanceof ConstraintError) return 'refused';
  return cause instanceof DatabaseUnavailable ? 'unavailable' : 'failed';
}
