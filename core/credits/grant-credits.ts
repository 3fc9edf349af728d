import { adjust, balanceOf } from '../../db/ledger.ts';
import type { GrantReason } from '../chat/grant-reasons.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { endLowBalance } from '../notices/low-balance.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators'>;

/** What names a grant: it is the same one however often it is sent. */
const KEY = /^[0-9A-Za-z-]{8,40}$/;

/** A grant of an operator. */
export type Grant = {
  /** Whose credits; not the operator's own account, which `accountId` names in a turn. */
  targetId: string;
  /** A whole number, negative to take credits back; not zero. */
  credits: number;
  why: GrantReason;
  /** Made by who asks, once a form or button: a grant with it counts once. */
  key: string;
};

/** The reference of an operator's grant in the books. */
export const grantReference = ({ why, key }: Pick<Grant, 'why' | 'key'>): string =>
  `operator:${why}:${key}`;

/** Finds the reason in the reference of an operator's grant; null for any other. */
export const grantReasonIn = (reference: string): string | null =>
  /^operator:([a-z]+):/.exec(reference)?.[1] ?? null;

/**
 * Gives an account credits, or takes some back down to what is there, and tells its owner how many and why.
 * They stand in the books against the side of promotions. Credits that were spent meanwhile refuse the batch
 * with `balance-floor`.
 * @returns the balance after it
 * @throws {ProductError} `forbidden` to who does not see money; `grant-refused` for an amount that may not
 *   be; `not-found` for an account that was erased
 */
export async function grantCredits(
  ctx: Needs,
  actor: Actor,
  of: Grant,
): Promise<Prepared<{ balance: number }>> {
  requireOperator(ctx, actor, 'money');
  const { targetId: accountId, credits, why, key } = of;
  const most = ctx.rules.console.grantCredits;
  const isAmount = Number.isInteger(credits) && credits !== 0 && Math.abs(credits) <= most;
  if (!isAmount) throw new ProductError({ code: 'grant-refused', because: 'amount', most });
  if (!KEY.test(key)) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const balance = (await balanceOf(q, accountId)) + credits;
  if (credits < 0 && balance < 0)
    throw new ProductError({ code: 'grant-refused', because: 'balance', most: balance - credits });
  const now = ctx.now();
  const reference = grantReference(of);
  const act = {
    verb: 'grant-credits',
    subject: accountId,
    accountId,
    details: { credits, why, key },
  };
  return {
    statements: [
      ...adjust(q, { accountId, key, reference, credits, now }),
      ...(credits > 0 ? [endLowBalance(q, accountId)] : []),
      tell(q, {
        kind: 'credits-granted',
        data: { credits, why, balance },
        accountId,
        about: `granted:${key}`,
        now,
      }),
      recordAct(q, actor, act, now),
    ],
    result: { balance },
    decidedBy: ['movement-key', 'balance-floor'],
  };
}
