import type { Database, Statement } from '../../db/database.ts';
import { enqueue } from './tasks.ts';

/** Has an account looked at, in the same batch as what gives reason to. */
export const judgeSoon = (q: Database['query'], accountId: string, now: number): Statement =>
  enqueue(q, { kind: 'judge-account', subject: accountId, accountId }, now);
