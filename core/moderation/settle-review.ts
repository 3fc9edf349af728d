import { ulid } from 'ulidx';
import { changeAccount } from '../../db/accounts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { type GenerationRow, openGenerations, updateGeneration } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import { decideReview, type ReviewRow } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { action } from '../conversation/action.ts';
import type { Button, Reply, Text } from '../conversation/reply.ts';
import { refundGeneration } from '../credits/refund.ts';
import type { Engine, Operation } from '../engines/engine.ts';
import { rankEngines } from '../engines/router.ts';
import { isProvidersRefusal, needOfRow } from '../generations/refused.ts';
import { askToCancel, type GenerationRequest, requestGeneration } from '../generations/request.ts';
import type { Notice } from '../notices/notify.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { enqueue } from '../tasks.ts';

/** A review with what it is about. */
export type OpenReview = {
  review: ReviewRow;
  generation: GenerationRow;
  results: readonly ResultRow[];
};

export type ReviewEnd = NonNullable<ReviewRow['decision']>;

/**
 * What a person's decision comes to, as statements for one batch. A second decision of the same review
 * refuses the whole batch: `review was decided`.
 * @param by the operator; null where the time ran out
 */
export async function settleReview(
  ctx: Pick<Context, 'db' | 'engines'>,
  of: OpenReview,
  end: { decision: ReviewEnd; by: string | null; now: number },
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { review, generation } = of;
  const { decision, by, now } = end;
  const paid = ctx.engines.find(({ id }) => id === generation.engine)?.company != null;
  return [
    decideReview(q, review.id, { decision, decidedBy: by, decidedAt: now }),
    ...(generation.state === 'held'
      ? heldEnds(q, of, decision, now, decision === 'expired' || !paid)
      : decision === 'allowed' && isProvidersRefusal(generation)
        ? overrule(ctx, of, now)
        : [tell(q, of, now, appealReply(generation, decision))]),
    ...(decision === 'suspended' ? await suspendAccount(q, of, now) : []),
  ];
}

/** What was held is delivered, or rejected like anything that screening refuses. */
function heldEnds(
  q: Database['query'],
  { review, generation, results }: OpenReview,
  decision: ReviewEnd,
  now: number,
  refund: boolean,
): Statement[] {
  if (decision === 'allowed')
    return [
      updateGeneration(q, generation.id, { state: 'delivering' }),
      enqueue(q, { kind: 'advance-generation', subject: generation.id }, now),
    ];
  return [
    updateGeneration(q, generation.id, {
      state: 'rejected',
      failure: `screened-${review.category}`,
      endedAt: now,
    }),
    ...(refund ? refundGeneration(q, generation, now) : []),
    ...results.flatMap((result) => deleteResult(q, result, now)),
    enqueue(q, { kind: 'show-queue', subject: generation.id }, now),
  ];
}

/**
 * A company's refusal that a person does not share: where credits were kept they come back, and pay for
 * another try on an engine of somebody else whom the user was told of. Where there is none, or nothing was
 * kept, the user is asked to try again.
 */
function overrule(ctx: Pick<Context, 'db' | 'engines'>, of: OpenReview, now: number): Statement[] {
  const { review, generation } = of;
  const q = ctx.db.query;
  const kept = generation.refundedAt === null;
  const engine = kept ? elsewhere(ctx, generation) : null;
  const comesBack = kept && (engine === null || generation.freeDay === null);
  const returned = comesBack ? refundGeneration(q, generation, now) : [];
  const again = engine ? askAgain(q, { generation, engine, reviewId: review.id, now }) : [];
  const how = engine ? 'again' : kept ? 'returned' : 'other';
  const refuser = ctx.engines.find(({ id }) => id === generation.engine);
  const values = { title: generation.title, engine: refuser?.name ?? generation.engine, how };
  return [
    ...returned,
    ...again,
    tell(q, of, now, {
      mode: 'send',
      text: [{ key: 'review.elsewhere', values }],
      ...(engine === null && { buttons: [[againButton(generation)]] }),
    }),
  ];
}

/** An able engine of somebody else: on this machine, or of a company that the user was told of. */
function elsewhere(
  { engines }: Pick<Context, 'engines'>,
  generation: GenerationRow,
): Engine | null {
  const { fallbacks = [] } = JSON.parse(generation.request) as GenerationRequest;
  const refuser = engines.find(({ id }) => id === generation.engine);
  const able = rankEngines(engines, needOfRow(generation), { order: fallbacks });
  const may = ({ id, company }: Engine) =>
    company !== refuser?.company && (company === null || fallbacks.includes(id));
  return able.map(({ engine }) => engine).find(may) ?? null;
}

/** The same once more, in the place of the refusal, paid with what it cost the first time. */
function askAgain(
  q: Database['query'],
  of: { generation: GenerationRow; engine: Engine; reviewId: string; now: number },
): Statement[] {
  const { generation, engine, reviewId, now } = of;
  const { accountId, kind, templateId, title, priceCredits, freeDay, trace } = generation;
  const { surface, chatId, address } = generation;
  const request = JSON.parse(generation.request) as GenerationRequest;
  return requestGeneration(
    q,
    {
      id: ulid(now),
      draftId: `review-${reviewId}`,
      accountId,
      operation: generation.operation as Operation,
      kind,
      templateId,
      title,
      request: { ...request, fallbacks: [] },
      engineId: engine.id,
      priceCredits,
      // The free pictures stay used, and come back from here should this fail too.
      free: freeDay === null ? null : { day: freeDay, limit: 0, count: 0 },
      surface,
      chatId,
      address,
      ...(trace !== null && { trace }),
    },
    now,
  );
}

const againButton = ({ id }: GenerationRow): Button => ({
  label: { key: 'generation.again' },
  style: 'primary',
  action: action('again', id),
});

function appealReply(generation: GenerationRow, decision: ReviewEnd): Reply {
  const text: Text = { key: 'review.answer', values: { title: generation.title, decision } };
  return {
    mode: 'send',
    text: [text],
    ...(decision === 'allowed' && { buttons: [[againButton(generation)]] }),
  };
}

/** Shuts an account: what is being made is stopped, and its owner is told. */
export async function suspendAccount(
  q: Database['query'],
  of: OpenReview,
  now: number,
): Promise<Statement[]> {
  const { accountId } = of.review;
  const open = await openGenerations(q, accountId);
  return [
    changeAccount(q, accountId, { status: 'suspended' }),
    ...open.flatMap(({ id }) => askToCancel(q, id, now)),
    tell(q, of, now, { mode: 'send', text: [{ key: 'suspended' }] }, 'suspended'),
  ];
}

/** Opens an account again, and says so. */
export function restoreAccount(q: Database['query'], of: OpenReview, now: number): Statement[] {
  return [
    changeAccount(q, of.review.accountId, { status: 'active' }),
    tell(q, of, now, { mode: 'send', text: [{ key: 'review.restored' }] }, 'restored'),
  ];
}

/** Says something where the generation was asked for. */
function tell(
  q: Database['query'],
  { review, generation }: OpenReview,
  now: number,
  reply: Reply,
  about = 'answer',
): Statement {
  const notice: Notice = {
    surface: generation.surface,
    chatId: generation.chatId,
    replies: [reply],
  };
  const subject = `review-${review.id}-${about}`;
  return enqueue(q, { kind: 'notify', subject, payload: JSON.stringify(notice) }, now);
}
