import { changeAccount } from '../../db/accounts.ts';
import type { Database, Id, Statement } from '../../db/database.ts';
import { openGenerations } from '../../db/generations.ts';
import { askToCancel } from '../generations/request.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';

/**
 * Builds the statements that shut an account: what is being made is stopped, and Pro ends with its month.
 * Telling its owner is the caller's.
 * @param now milliseconds since the epoch
 * @param found finds the account, where it was read ahead by something else than its id
 */
export async function suspend(
  q: Database['query'],
  accountId: string,
  now: number,
  found: Id = accountId,
): Promise<Statement[]> {
  const [open, ended] = await Promise.all([
    openGenerations(q, found),
    endSubscriptions(q, accountId, now, 'end', found),
  ]);
  return [
    changeAccount(q, accountId, { status: 'suspended' }),
    ...open.flatMap(({ id }) => askToCancel(q, id, now)),
    ...ended,
  ];
}
