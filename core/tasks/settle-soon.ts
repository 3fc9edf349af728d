import type { Database, Statement } from '../../db/database.ts';
import { enqueue } from './tasks.ts';

type Query = Database['query'];

/** Builds the statement that wakes the sweep of shares, for the batch that ends some. */
export const settleSharesSoon = (q: Query, now: number): Statement =>
  enqueue(q, { kind: 'sweep', subject: 'shares', accountId: null }, now);

/** Builds the statement that has the people of a picture shown it, or told what became of it. */
export const settleJointSoon = (q: Query, jointId: string, now: number): Statement =>
  enqueue(q, { kind: 'settle-joint', subject: jointId, accountId: null }, now);
