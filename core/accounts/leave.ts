import { accountOf, changeAccount, closeIfLeaving } from '../../db/accounts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { enqueue, RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { type Actor, SERVICE } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import { type Prepared, perform } from '../verbs/verb.ts';
import { closeAccount } from './close.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'operators' | 'now'>;
type Closing = Parameters<typeof closeAccount>[0] & Needs;

/**
 * Asks for the deletion of an account, which happens after some days: until then nothing is made or bought
 * for it, and its owner can take that back. Subscriptions are ended first. A suspended account can go too.
 * @throws {ProductError} `done-before` where that was asked for; `forbidden` to a stranger
 */
export async function leaveAccount(
  ctx: Needs,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  const account = await standingAccount(ctx, actor, accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'done-before' });
  const q = ctx.db.query;
  const now = ctx.now();
  const closingAt = now + ctx.rules.closing.waitMs;
  return {
    statements: [
      changeAccount(q, accountId, { closingAt }),
      ...(await endSubscriptions(q, accountId, now, 'end')),
      enqueue(q, { kind: 'close-account', subject: accountId, accountId, runAt: closingAt }, now),
    ],
    result: undefined,
  };
}

/**
 * Takes back that an account is to be deleted.
 * @throws {ProductError} `done-before` where nobody has asked for that; `forbidden` to a stranger
 */
export async function stayAccount(
  ctx: Needs,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  const account = await standingAccount(ctx, actor, accountId);
  if (account.closingAt === null) throw new ProductError({ code: 'done-before' });
  return {
    statements: [changeAccount(ctx.db.query, accountId, { closingAt: null })],
    result: undefined,
  };
}

/**
 * Builds the handler of `close-account` tasks: closes an account whose time has come. Who has taken it back,
 * also at the last moment, keeps the account.
 */
export function accountCloser(ctx: Closing): TaskHandler {
  return async ({ subject: accountId }) => {
    const account = await accountOf(ctx.db.query, accountId);
    if (!account || account.status === 'erased' || account.closingAt === null) return;
    if (account.closingAt > ctx.now()) throw new RetryLater(account.closingAt);
    const { statements, result } = await closeAccount(ctx, SERVICE, { accountId });
    try {
      await perform(ctx, { statements: [closeIfLeaving(accountId), ...statements], result });
    } catch (cause) {
      if (!isRefusedBy(cause, 'account-stays')) throw cause;
    }
  };
}
