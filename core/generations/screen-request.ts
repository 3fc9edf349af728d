import { newId } from '../../db/ids.ts';
import { insertScreening } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../moderation/decision.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { discloseScreening } from './disclose.ts';
import type { NewGenerationInput } from './request.ts';
import { textsOf } from './request-words.ts';
import { noteOf } from './screen-output.ts';

/** The outcome of screening the words of a request, with the row that notes it. */
export type ScreenedRequest = {
  decision: Decision;
  note: Parameters<typeof insertScreening>[1];
};

/** Screens the words of a request. Where nobody could look at it later, what is unsure is refused. */
export async function screenRequest(
  ctx: Pick<Context, 'db' | 'moderation' | 'operators' | 'now'>,
  { id, accountId, request }: Pick<NewGenerationInput, 'id' | 'accountId' | 'request'>,
): Promise<ScreenedRequest> {
  const texts = textsOf(request);
  await discloseScreening(ctx, { accountId, generationId: id, texts });
  const judged = await ctx.moderation.words(texts);
  const nobodyLooks = judged.verdict === 'hold' && ctx.operators.length === 0;
  const decision: Decision = nobodyLooks ? { ...judged, verdict: 'refuse' } : judged;
  const now = ctx.now();
  const note = {
    ...noteOf(decision),
    id: newId(now),
    accountId,
    subject: 'words',
    subjectId: id,
    createdAt: now,
  } as const;
  return { decision, note };
}

/**
 * Notes what was screened and is not started.
 * @throws {ProductError} `forbidden` to a stranger
 */
export async function noteScreening(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  { note }: Pick<ScreenedRequest, 'note'>,
): Promise<Prepared> {
  requireOwner(ctx, actor, note.accountId);
  const refused =
    note.verdict === 'refuse' ? [judgeSoon(ctx.db.query, note.accountId, note.createdAt)] : [];
  return { statements: [insertScreening(ctx.db.query, note), ...refused], result: undefined };
}
