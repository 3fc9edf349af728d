import { generationOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import { staleReviews } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { isRefusal } from '../errors.ts';
import { SERVICE } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { decideReview } from './decide-review.ts';

const MOST_REVIEWS = 100;

type Needs = Pick<Context, 'db' | 'vault' | 'now' | 'rules' | 'engines' | 'operators' | 'log'>;

/** Ends reviews that nobody got to, with everything back. */
export async function sweepReviews(ctx: Needs): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { reviewWithinMs } = ctx.rules.moderation;
  for (const review of await staleReviews(q, now - reviewWithinMs, MOST_REVIEWS)) {
    const generation = await generationOf(q, review.generationId);
    if (!generation) continue;
    const results = await resultsOf(q, generation.id);
    const of = {
      review: { review, generation, results, asked: null },
      decision: 'expired',
    } as const;
    try {
      await perform(ctx, await decideReview(ctx, SERVICE, of));
    } catch (cause) {
      // An operator was faster.
      if (!isRefusal(cause, 'done-before')) throw cause;
    }
  }
}
