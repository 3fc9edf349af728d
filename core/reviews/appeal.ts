import { generationOf } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { insertReview } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { isProvidersRefusal } from '../generations/engine-need.ts';
import { mayBeAppealed } from '../generations/messages.ts';
import { fingerprintOf } from '../generations/request-words.ts';
import { openRequest } from '../generations/sealed-request.ts';
import { tellOperators } from '../notices/tell.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Asks for a person to look at a refusal, ours or a company's. A second time for the same generation
 * refuses the batch with `review-of-generation`.
 * @returns the review's id
 * @throws {ProductError} `not-found` for what was not refused, or so long ago that its words are gone, or
 *   where nobody could look; `forbidden` to a stranger, `suspended`
 */
export async function appeal(
  ctx: Pick<Context, 'db' | 'vault' | 'secrets' | 'now' | 'operators' | 'rules'>,
  actor: Actor,
  { generationId }: { generationId: string },
): Promise<Prepared<string>> {
  const q = ctx.db.query;
  const generation = await generationOf(q, generationId);
  if (!generation) throw new ProductError({ code: 'not-found' });
  const account = await activeAccount(ctx, actor, generation.accountId);
  const now = ctx.now();
  if (!mayBeAppealed(ctx.rules, generation, now) || ctx.operators.length === 0)
    throw new ProductError({ code: 'not-found' });
  const reviewId = newId(now);
  const review = {
    id: reviewId,
    generationId,
    accountId: generation.accountId,
    cause: 'appeal',
    // A company does not say what for.
    category: isProvidersRefusal(generation)
      ? null
      : (generation.failure?.replace('screened-', '') ?? null),
    fingerprint: await fingerprintOf(
      ctx,
      generation,
      await openRequest(ctx, keyOfAccount(account), generation),
    ),
    createdAt: now,
  } as const;
  const about = `review-${reviewId}`;
  return {
    statements: [
      insertReview(q, review),
      ...tellOperators(ctx, { kind: 'review-waits', data: { reviewId }, about }),
    ],
    result: reviewId,
    decidedBy: ['review-of-generation'],
  };
}
