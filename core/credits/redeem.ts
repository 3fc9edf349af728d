import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, spendingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { codeStatus, noteWrongCode, redeemCode } from './codes.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'secrets' | 'now'>;

/**
 * Uses a code for an account. Another use that was quicker refuses the batch with `code-redeemed` or
 * `code-limit`.
 * @param of `typed` as somebody writes it
 * @returns the code and the credits that it brings
 * @throws {ProductError} `code-refused` for one that brings nothing; `forbidden` to a stranger, `held`,
 *   `suspended`, `not-found`
 */
export async function redeem(
  ctx: Needs,
  actor: Actor,
  { accountId, typed }: { accountId: string; typed: string },
): Promise<Prepared<{ code: string; credits: number }>> {
  await spendingAccount(ctx, actor, accountId);
  const standing = await codeStatus(ctx, accountId, typed);
  if (standing.is === 'too-many')
    throw new ProductError({ code: 'code-refused', because: 'too-many', until: standing.until });
  if (standing.is !== 'good')
    throw new ProductError({ code: 'code-refused', because: standing.is });
  const { code, credits } = standing;
  return {
    statements: redeemCode(ctx.db.query, { code, credits, accountId, now: ctx.now() }),
    result: { code, credits },
    decidedBy: ['code-redeemed', 'code-limit'],
  };
}

/**
 * Notes that an account's owner tried a word that is no code: too many of them, and none is answered.
 * @param of `reference` of the event that it came in; the same one counts once
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function noteWrongTry(
  ctx: Needs,
  actor: Actor,
  { accountId, reference }: { accountId: string; reference: string },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  return {
    statements: noteWrongCode(ctx.db.query, accountId, reference, ctx.now()),
    result: undefined,
  };
}
