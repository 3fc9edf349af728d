import { deadProcesses, livingProcesses, type ProcessRow } from '../../db/processes.ts';
import type { Context } from '../context.ts';
import { openPresence, type Presence, type PresenceTimes } from './presence.ts';

/** An error of a process that keeps its files where other processes of its database do not find them. */
export class StoreNotShared extends Error {
  constructor() {
    super(
      'another process on this database keeps its files elsewhere: give all of them the same S3_BUCKET, or, on one machine, the same DATA_DIR. Where that process was killed just now, start again in 20 seconds',
    );
    this.name = 'StoreNotShared';
  }
}

/** An empty object that a process keeps as long as it lives. */
const markOf = (id: string): string => `start/${id}`;

/**
 * Tells the other processes that this one lives, once it has seen that all of them keep their files in the same
 * place: each finds the marks of the others there.
 * @throws {StoreNotShared}
 * @throws {StorageError | DatabaseUnavailable}
 */
export async function openSharedPresence(
  { db, store, log }: Pick<Context, 'db' | 'store' | 'log'>,
  own: ProcessRow,
  times?: PresenceTimes,
): Promise<Presence> {
  await store.put(markOf(own.id), new Uint8Array(), 'application/octet-stream');
  try {
    for (const { id } of await livingProcesses(db.query))
      if (!(await store.get(markOf(id))) && (await isLiving(db, id))) throw new StoreNotShared();
    await store.deleteAll((await deadProcesses(db.query)).map(markOf));
    const presence = await openPresence({ db, log }, own, times);
    return {
      ...presence,
      async leave() {
        await presence.leave();
        await store
          .delete(markOf(own.id))
          .catch((err) => log.warn({ err }, 'the mark of this process is left in the store'));
      },
    };
  } catch (cause) {
    await store.delete(markOf(own.id)).catch(() => undefined);
    throw cause;
  }
}

/** A process may have left since it was listed, and taken its mark with it. */
const isLiving = async ({ query }: Context['db'], id: string): Promise<boolean> =>
  (await livingProcesses(query)).some((one) => one.id === id);
