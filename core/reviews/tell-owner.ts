import type { Database, Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { action } from '../chat/action.ts';
import type { Button, Reply } from '../chat/reply.ts';
import type { Notice } from '../notices/notify.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { OpenReview } from './open-review.ts';

/** Has the same made again. */
export const againButton = ({ id }: GenerationRow): Button => ({
  label: { key: 'generation.again' },
  style: 'primary',
  action: action('again', id),
});

/** Says something where the generation was asked for. */
export function tell(
  q: Database['query'],
  { review, generation }: OpenReview,
  now: number,
  reply: Reply,
  about = 'answer',
): Statement {
  const notice: Notice = {
    surface: generation.surface,
    chatId: generation.chatId,
    replies: [reply],
  };
  const subject = `review-${review.id}-${about}`;
  const { accountId } = generation;
  return enqueue(q, { kind: 'notify', subject, accountId, payload: JSON.stringify(notice) }, now);
}
