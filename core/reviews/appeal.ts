import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { insertReview } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { isProvidersRefusal } from '../generations/engine-need.ts';
import { readRequest } from '../generations/generation-request.ts';
import { fingerprintOf } from '../generations/request-words.ts';
import { tellOperators } from '../notices/tell.ts';

/**
 * Opens the review of a refusal, as statements.
 * @throws {ConstraintError} on commit: `review-of-generation` when there was one before
 */
export async function openAppeal(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  { generation, reviewId }: { generation: GenerationRow; reviewId: string },
  now: number,
): Promise<Statement[]> {
  const request = readRequest(generation);
  return [
    insertReview(ctx.db.query, {
      id: reviewId,
      generationId: generation.id,
      accountId: generation.accountId,
      cause: 'appeal',
      // A company does not say what for.
      category: isProvidersRefusal(generation)
        ? null
        : (generation.failure?.replace('screened-', '') ?? null),
      fingerprint: await fingerprintOf(generation, request),
      createdAt: now,
    }),
    ...tellOperators(ctx, {
      kind: 'review-waits',
      data: { reviewId },
      about: `review-${reviewId}`,
    }),
  ];
}
