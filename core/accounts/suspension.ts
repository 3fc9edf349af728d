import { changeAccount } from '../../db/accounts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { openGenerations } from '../../db/generations.ts';
import { askToCancel } from '../generations/request.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';

/**
 * Builds the statements that shut an account: what is being made is stopped, and Pro ends with its month.
 * Telling its owner is the caller's.
 * @param now milliseconds since the epoch
 */
export async function suspend(
  q: Database['query'],
  accountId: string,
  now: number,
): Promise<Statement[]> {
  const open = await openGenerations(q, accountId);
  return [
    changeAccount(q, accountId, { status: 'suspended' }),
    ...open.flatMap(({ id }) => askToCancel(q, id, now)),
    ...(await endSubscriptions(q, accountId, now, 'end')),
  ];
}
