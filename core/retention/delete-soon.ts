import type { Database, Statement } from '../../db/database.ts';
import { enqueue } from '../tasks/tasks.ts';

/** Wakes the sweep that deletes the files of what the same batch gave up. */
export const deleteSoon = (q: Database['query'], now: number): Statement =>
  enqueue(q, { kind: 'sweep', subject: 'doomed', accountId: null }, now);
