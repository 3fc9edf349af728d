import { accountOf } from '../../db/accounts.ts';
import { generationOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import {
  openReviews,
  reviewed,
  reviewOf,
  reviewOfGeneration,
  screeningsOf,
} from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { readableRequest } from '../generations/sealed-request.ts';
import { readScores } from '../moderation/decision.ts';
import { type Actor, owns, requireOperator, runsTheService } from '../verbs/actor.ts';
import type { OpenReview, ReviewEnd } from './open-review.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

const MOST_REVIEWS = 10;

/** A review as who decides sees it. */
export type ReviewCard = OpenReview & {
  /** What every judge said, as one line. */
  scores: string;
  suspended: boolean;
  /** Whether the account may not spend. */
  isHeld: boolean;
};

/**
 * Reads a review with what it is about; null once its account is gone.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function reviewCard(
  ctx: Needs & Pick<Context, 'vault' | 'log'>,
  actor: Actor,
  id: string,
): Promise<ReviewCard | null> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  const { accountId, generationId } = reviewed(id);
  const [review, generation, results, notes, account] = await Promise.all([
    reviewOf(q, id),
    generationOf(q, generationId),
    resultsOf(q, generationId),
    screeningsOf(q, generationId),
    accountOf(q, accountId),
  ]);
  if (!review || !generation) return null;
  const note = notes.find(({ verdict }) => verdict !== 'pass');
  const key = account?.wrappedKey ? { owner: account.id, wrappedKey: account.wrappedKey } : null;
  const request = key && (await readableRequest(ctx, key, generation));
  const seen = Object.entries(note ? readScores(note.scores) : {});
  return {
    review,
    generation,
    results,
    asked: key && request && { request, key },
    scores: seen.map(([what, score]) => `${what} ${score}`).join(', ') || '–',
    suspended: account?.status === 'suspended',
    isHeld: account != null && account.heldAt !== null,
  };
}

/** Reads the reviews that wait, oldest first. @throws {ProductError} `forbidden` to who does not run the service */
export async function waitingReviews(
  ctx: Needs,
  actor: Actor,
): Promise<{ id: string; title: string }[]> {
  requireOperator(ctx, actor, 'cases');
  const q = ctx.db.query;
  return openReviews(q, MOST_REVIEWS);
}

/**
 * Reads the status of a generation's review.
 * @returns null where there was none, or where it is about somebody else
 */
export async function reviewStatus(
  { db, operators }: Needs,
  actor: Actor,
  generationId: string,
): Promise<'open' | ReviewEnd | null> {
  const review = await reviewOfGeneration(db.query, generationId);
  const mine =
    review && (owns(actor, review.accountId) || runsTheService(operators, actor, 'cases'));
  return mine ? (review.decision ?? 'open') : null;
}
