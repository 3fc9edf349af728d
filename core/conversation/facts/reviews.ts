import { reviewCard, reviewStatus, waitingReviews } from '../../reviews/queries.ts';
import type { Loaders } from './loader.ts';

export const reviewFacts: Pick<Loaders, 'review' | 'reviews' | 'reviewed'> = {
  review: reviewCard,
  reviews: waitingReviews,
  reviewed: reviewStatus,
};
