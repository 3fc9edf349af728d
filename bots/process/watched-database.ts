import { type Database, DatabaseUnavailable } from '../../db/database.ts';

/** A database, and whether it can be worked with. */
export type WatchedDatabase = Database & {
  /** @throws when it does not answer, or when the last write found no room or nobody there */
  ready(): Promise<void>;
};

/**
 * Remembers how the last write went: a full disk is read from without trouble. What changed nothing says
 * nothing, since it wrote nothing; sweeps write each minute, so this is known, and over, within a minute.
 */
export function watchWrites(db: Database): WatchedDatabase {
  let failure: DatabaseUnavailable | null = null;
  return {
    query: db.query,
    openReader: () => db.openReader(),
    onWake: (listener) => db.onWake(listener),
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
