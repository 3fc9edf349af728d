import type { Context } from '../../core/context.ts';

/** Thrown in place of what would be written. */
class WouldWrite extends Error {
  override readonly name = 'WouldWrite';
}

const stop = async (): Promise<never> => {
  throw new WouldWrite();
};

/** Tells whether some work would write or delete anything by now, without its doing so: it is stopped there. */
export async function wouldWrite<Needs extends Pick<Context, 'db' | 'vault'>>(
  ctx: Needs,
  work: (ctx: Needs) => Promise<void>,
): Promise<boolean> {
  const { db, vault } = ctx;
  const looking = {
    ...ctx,
    db: {
      ...db,
      query: db.query,
      commit: async (statements: readonly unknown[]) => (statements.length === 0 ? [] : stop()),
    },
    vault: {
      ...vault,
      put: stop,
      putStream: stop,
      delete: stop,
      deleteAll: async (keys: readonly string[]) => (keys.length === 0 ? undefined : stop()),
    },
  };
  try {
    await work(looking);
    return false;
  } catch (cause) {
    if (cause instanceof WouldWrite) return true;
    throw cause;
  }
}
