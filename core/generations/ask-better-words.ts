import { dayOf, useAllowance } from '../../db/allowances.ts';
import { newId } from '../../db/ids.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import type { Operation } from '../operations/lists.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { ImproveWordsPayload } from './improve-words-payload.ts';

type Asking = {
  accountId: string;
  /** The draft in the chat at `place` whose words are meant. */
  draftId: string;
  /** Who is to say them better, by id. */
  engineId: string;
  operation: Operation;
  place: Place;
  /** What the log calls the update this comes from. */
  trace: string;
};

/**
 * Has an engine say the words of a draft better; what comes of it is reported into the chat. It counts
 * against the day before anybody is asked: one too many refuses the batch with `allowance-limit`.
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function askBetterWords(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  { place, ...asking }: Asking,
): Promise<Prepared> {
  const { accountId, draftId } = asking;
  await activeAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const day = `improve:${dayOf(now)}`;
  const payload: ImproveWordsPayload = { ...place, ...asking, asked: newId(now), day };
  const task = {
    kind: 'improve-words',
    subject: draftId,
    accountId,
    payload: JSON.stringify(payload),
  } as const;
  return {
    statements: [
      useAllowance(q, { accountId, day, limit: ctx.rules.improvementsADay, count: 1 }),
      enqueue(q, task, now),
    ],
    result: undefined,
  };
}
