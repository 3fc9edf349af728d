import { ConstraintError } from '../../db/constraints.ts';
import { generationOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import { forgetScreenings, staleReviews } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { settleReview } from './settle-review.ts';

const MOST_REVIEWS = 100;
const MOST_SCREENINGS = 5_000;

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'engines' | 'log'>;

/** Ends reviews that nobody got to, with everything back, and forgets old notes of screening. */
export async function sweepReviews(ctx: Needs): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { reviewWithinMs, screeningsKeptMs } = ctx.rules.moderation;
  for (const review of await staleReviews(q, now - reviewWithinMs, MOST_REVIEWS)) {
    const generation = await generationOf(q, review.generationId);
    if (!generation) continue;
    const results = await resultsOf(q, generation.id);
    const end = { decision: 'expired', by: null, now } as const;
    try {
      await ctx.db.commit(await settleReview(ctx, { review, generation, results }, end));
    } catch (cause) {
      // An operator was faster.
      if (!(cause instanceof ConstraintError)) throw cause;
    }
  }
  await ctx.db.commit([forgetScreenings(now - screeningsKeptMs, MOST_SCREENINGS)]);
}
