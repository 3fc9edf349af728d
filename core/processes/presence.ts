import type { Database } from '../../db/database.ts';
import {
  forgetPresence,
  livingProcesses,
  notePresence,
  type ProcessRow,
} from '../../db/processes.ts';
import type { Log } from '../log.ts';
import { pauseUnless } from '../pause.ts';

/** How often a process tells that it lives, and for how long it counts as living then, in milliseconds. */
export type PresenceTimes = { beatMs: number; livesMs: number };

export const PRESENCE_TIMES: PresenceTimes = { beatMs: 5_000, livesMs: 20_000 };
/** What is left of a process that died is kept so long for whoever looks, in milliseconds. */
const KEPT_MS = 3_600_000;

/** The place of a process among those that work on the same database. */
export type Presence = {
  id: string;
  /** Reads the processes that live, this one among them. @throws {DatabaseUnavailable} */
  living(): Promise<ProcessRow[]>;
  /** Tells at once that this process ends, so that others take over what it leaves. */
  leave(): Promise<void>;
};

/**
 * Tells the other processes that this one lives, with its roles and lanes, until it leaves.
 * @throws {DatabaseUnavailable} where it cannot be told for the first time
 */
export async function openPresence(
  { db, log }: { db: Pick<Database, 'query' | 'commit'>; log: Log },
  own: ProcessRow,
  { beatMs, livesMs }: PresenceTimes = PRESENCE_TIMES,
): Promise<Presence> {
  const leaving = new AbortController();
  const beat = () => db.commit([notePresence(own, livesMs), forgetPresence(null, KEPT_MS)]);
  await beat();
  const beating = (async () => {
    while (await pauseUnless(leaving.signal, beatMs))
      await beat().catch((err) => log.warn({ err }, 'not told that this process lives'));
  })();
  return {
    id: own.id,
    living: () => livingProcesses(db.query),
    async leave() {
      leaving.abort();
      await beating;
      await db
        .commit([forgetPresence(own.id, KEPT_MS)])
        .catch((err) => log.warn({ err }, 'not told that this process ends'));
    },
  };
}
