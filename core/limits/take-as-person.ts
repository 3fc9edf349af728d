import type { AccountRow } from '../../db/accounts.ts';
import { isRefusedBy } from '../../db/constraints.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Person } from '../verbs/actor.ts';
import { findEmpty, ownersOf, paceOf, takeStatements, takesFor, type Wanted } from './buckets.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'secrets'>;

/**
 * Takes tokens for what somebody does on a page, from the same buckets as in a chat.
 * @param wanted what is done, and how much of it; an update is counted besides
 * @throws {ProductError} `limit-reached` where there are too few
 */
export async function takeAsPerson(
  ctx: Needs,
  person: Person,
  account: AccountRow,
  wanted: readonly Wanted[],
): Promise<void> {
  const owners = await ownersOf(ctx, person);
  const pace = paceOf(ctx.rules, account, ctx.now());
  const all = [{ operation: 'updates', tokens: 1 } as const, ...wanted];
  const takes = takesFor(ctx.rules, owners, pace, all);
  try {
    await ctx.db.commit(takeStatements(ctx, takes));
  } catch (cause) {
    if (!isRefusedBy(cause, 'token-bucket')) throw cause;
    const empty = await findEmpty(ctx, takes);
    throw new ProductError(
      {
        code: 'limit-reached',
        what: empty?.operation ?? 'updates',
        everybody: empty !== null && empty.scope !== 'person',
        until: empty?.until ?? ctx.now(),
      },
      { cause },
    );
  }
}
