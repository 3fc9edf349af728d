import { type AccountRow, accountOf, isGoneStatus } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOwner } from './actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/**
 * Tells how an account stands now: one that was limited for a while is active again after it, whether or
 * not anybody has noted that.
 */
export const standingStatus = <Status extends AccountRow['status']>(
  { status, limitedUntil }: { status: Status; limitedUntil: number | null },
  now: number,
): Status | 'active' =>
  status === 'limited' && limitedUntil !== null && limitedUntil <= now ? 'active' : status;

/**
 * Reads the account that a verb is about, for its owner or somebody who runs the service.
 * @throws {ProductError} `forbidden` for everybody else; `not-found` for one that was erased
 */
export async function standingAccount(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<AccountRow> {
  requireOwner(ctx, actor, accountId);
  const account = await accountOf(ctx.db.query, accountId);
  if (!account || isGoneStatus(account.status)) throw new ProductError({ code: 'not-found' });
  return account;
}

/**
 * Reads the same account for what a suspended one may not do.
 * @throws {ProductError} `suspended`, and as {@link standingAccount} does
 */
export async function activeAccount(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<AccountRow> {
  const account = await standingAccount(ctx, actor, accountId);
  if (account.status === 'suspended') throw new ProductError({ code: 'suspended' });
  return account;
}

/**
 * Reads the same account for what others get to see: publishing and sharing pause while it is limited.
 * @throws {ProductError} `limited`, and as {@link activeAccount} does
 */
export async function publishingAccount(
  ctx: Needs & Pick<Context, 'now'>,
  actor: Actor,
  accountId: string,
): Promise<AccountRow> {
  const account = await activeAccount(ctx, actor, accountId);
  if (standingStatus(account, ctx.now()) === 'limited')
    throw new ProductError({ code: 'limited', until: account.limitedUntil });
  return account;
}

/**
 * Reads the same account for what costs or brings credits or money.
 * @throws {ProductError} `held`, `closing`, and as {@link activeAccount} does
 */
export async function spendingAccount(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<AccountRow> {
  const account = await activeAccount(ctx, actor, accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'closing' });
  if (account.heldAt !== null) throw new ProductError({ code: 'held' });
  return account;
}
