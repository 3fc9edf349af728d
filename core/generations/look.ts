import type { Database, Statement } from '../../db/database.ts';
import { enqueue } from '../tasks/tasks.ts';

/** Builds the statement that has a shoot go on: one of its looks has ended, or is made. */
export const goOnWithShoot = (
  q: Database['query'],
  shootId: string,
  accountId: string,
  now: number,
): Statement => enqueue(q, { kind: 'advance-shoot', subject: shootId, accountId }, now);
