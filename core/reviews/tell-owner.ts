import type { Database, Statement } from '../../db/database.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Fact } from '../notices/kinds.ts';
import { tell } from '../notices/tell.ts';
import type { OpenReview } from './open-review.ts';

/**
 * Stores that the owner of a generation is told something of its review, where it was asked for.
 * @param about the same of one review is told once
 * @param now milliseconds since the epoch
 */
export function tellOwner(
  q: Database['query'],
  { review, generation }: OpenReview,
  fact: Fact,
  now: number,
  about = 'answer',
): Statement {
  const { accountId, chatId } = generation;
  const place = { surface: generation.surface as SurfaceName, chatId };
  return tell(q, { ...fact, accountId, about: `review-${review.id}-${about}`, place, now });
}
