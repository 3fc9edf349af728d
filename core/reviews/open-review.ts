import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import type { ReviewRow } from '../../db/reviews.ts';

/** A review with what it is about. */
export type OpenReview = {
  review: ReviewRow;
  generation: GenerationRow;
  results: readonly ResultRow[];
};

/** The outcome of a review. */
export type ReviewEnd = NonNullable<ReviewRow['decision']>;
