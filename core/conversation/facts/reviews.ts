import { accountOf } from '../../../db/accounts.ts';
import { generationOf } from '../../../db/generations.ts';
import { resultsOf } from '../../../db/results.ts';
import { openReviews, reviewOf, reviewOfGeneration, screeningsOf } from '../../../db/reviews.ts';
import { readScores } from '../../moderation/decision.ts';
import type { Loaded } from './facts.ts';
import type { Loaders, Reads } from './loader.ts';

const MOST_REVIEWS = 10;

export const reviewFacts: Pick<Loaders, 'review' | 'reviews' | 'reviewed'> = {
  review: ({ db }, _accountId, id) => cardOf(db, id),
  reviews: async ({ db }) => {
    const waiting = await openReviews(db.query, MOST_REVIEWS);
    return Promise.all(
      waiting.map(async ({ id, generationId }) => {
        const generation = await generationOf(db.query, generationId);
        return { id, title: generation?.title ?? '' };
      }),
    );
  },
  reviewed: async ({ db }, _accountId, generationId) => {
    const review = await reviewOfGeneration(db.query, generationId);
    return review && (review.decision ?? 'open');
  },
};

/** A review with what it is about; null once its account is gone. */
async function cardOf(db: Reads['db'], id: string): Promise<Loaded['review']> {
  const q = db.query;
  const review = await reviewOf(q, id);
  const generation = review && (await generationOf(q, review.generationId));
  if (!review || !generation) return null;
  const [results, notes, account] = await Promise.all([
    resultsOf(q, generation.id),
    screeningsOf(q, generation.id),
    accountOf(q, review.accountId),
  ]);
  const note = notes.find(({ verdict }) => verdict !== 'pass');
  const seen = Object.entries(note ? readScores(note.scores) : {});
  return {
    review,
    generation,
    results,
    scores: seen.map(([what, score]) => `${what} ${score}`).join(', ') || '–',
    suspended: account?.status === 'suspended',
    isHeld: account != null && account.heldAt !== null,
  };
}
