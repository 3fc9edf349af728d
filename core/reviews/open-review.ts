import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import type { ReviewRow } from '../../db/reviews.ts';
import type { GenerationRequest } from '../generations/generation-request.ts';
import type { AccountKey } from '../storage/vault.ts';

/** A review with what it is about. */
export type OpenReview = {
  review: ReviewRow;
  generation: GenerationRow;
  results: readonly ResultRow[];
  /** What was asked for, and the key that its words are sealed under; null where nobody asks again. */
  asked: { request: GenerationRequest; key: AccountKey } | null;
};

/** The outcome of a review. */
export type ReviewEnd = NonNullable<ReviewRow['decision']>;
