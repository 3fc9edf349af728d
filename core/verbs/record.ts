import { insertAct } from '../../db/acts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { type Actor, nameOf } from './actor.ts';

/** An act of an operator, as it is recorded. */
export type Act = {
  /** What was done, such as `decide-review`. */
  verb: string;
  /** The id of what it was done to. */
  subject: string;
  /** The account that it concerns; null where it concerns nobody. */
  accountId: string | null;
  /** What was chosen: ids, numbers and codes, no words of a person. */
  details: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * Builds the statement that writes an act into the append-only record. Belongs in the batch that does it.
 * @param now milliseconds since the epoch
 */
export function recordAct(
  q: Database['query'],
  actor: Actor,
  { verb, subject, accountId, details }: Act,
  now: number,
): Statement {
  return insertAct(q, {
    id: newId(now),
    actor: nameOf(actor),
    verb,
    subject,
    accountId,
    details: JSON.stringify(details),
    createdAt: now,
  });
}
