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
 * still answers reads. Commits that change no rows say nothing. Sweeps write each minute, so a
 * problem is known, and over, within a minute.
 */
export function watchWrites(db: Database): WatchedDatabase {
  let failure: DatabaseUnavailable | null = null;
  return {
    query: db.query,
    openReader: () => db.openReader(),
    onWake: (listener) => db.onWake(listener),
    overwriteDeleted: () => db.overwriteDeleted(),
    close: () => db.close(),
    commit: async (statements) => {
      try {
        const changed = await db.commit(statements);
        if (changed.some((rows) => rows > 0)) failure = null;
        return changed;
      } catch (cause) {
        if (cause instanceof DatabaseUnavailable) failure = cause;
        throw cause;
      }
    },
    ready: async () => {
      await db.query.run('select 1');
      if (failure) throw failure;
    },
  };
}
