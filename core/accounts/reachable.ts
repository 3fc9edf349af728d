import { markBlocked } from '../../db/accounts.ts';
import { tellReturned } from '../../db/announcements.ts';
import type { Database, Statement } from '../../db/database.ts';
import { undelivered, updateGeneration } from '../../db/generations.ts';
import { undeliveredShoots, updateShoot } from '../../db/shoots.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import { type Actor, type Person, requirePerson } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'now'>;

/** Results that are shown at once to somebody who is back; the others are in the history. */
const OFFERED_AGAIN = 3;
/** What comes beside an answer comes after it, in milliseconds. */
const AFTER_ANSWER_MS = 3_000;

/**
 * Notes that a person shut us out on a surface, or let us in again; then results that found nobody are
 * shown.
 * @param input `address` of the chat that the person is back in
 * @throws {ProductError} `forbidden` to who is nobody in person
 */
export async function setReachable(
  ctx: Needs,
  actor: Actor,
  { reachable, address }: { reachable: boolean; address: string },
): Promise<Prepared> {
  const person = requirePerson(actor);
  const waiting = reachable ? await offerWaiting(ctx, person, address) : [];
  return {
    statements: [
      markBlocked(ctx.db.query, person, reachable ? null : ctx.now()),
      ...(reachable ? [tellReturned({ ...person, now: ctx.now() })] : []),
      ...waiting,
    ],
    result: undefined,
  };
}

/** Reads the newest results that found nobody, for a person who is back. */
export const waitingResults = (
  q: Database['query'],
  of: { surface: string; accountId: string; now: number },
): Promise<{ id: string }[]> => undelivered(q, of, OFFERED_AGAIN);

/** Has results shown where they were to be, or beside the answer to what brought somebody back. */
async function offerWaiting(
  { db: { query: q }, surfaces, now: clock }: Needs,
  { surface, accountId }: Person,
  here: string,
): Promise<Statement[]> {
  if (accountId === '') return [];
  const now = clock();
  const [waiting, shoots] = await Promise.all([
    waitingResults(q, { surface, accountId, now }),
    undeliveredShoots(q, { surface, accountId, now }),
  ]);
  const address = surfaces.get(surface)?.addressBeside?.(here);
  const runAt = address === undefined ? now : now + AFTER_ANSWER_MS;
  const whole = shoots.flatMap(({ id: subject }) => [
    ...(address === undefined ? [] : [updateShoot(q, subject, { address })]),
    enqueue(q, { kind: 'advance-shoot', subject, accountId, runAt }, now),
  ]);
  const single = waiting.flatMap(({ id }) => [
    ...(address === undefined ? [] : [updateGeneration(q, id, { address })]),
    enqueue(q, { kind: 'advance-generation', subject: id, accountId, engine: null, runAt }, now),
  ]);
  return [...single, ...whole];
}
