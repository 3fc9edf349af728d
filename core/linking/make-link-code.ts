import { forgetLinkCodes, putLinkCode } from '../../db/links.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requirePerson } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { linkCodeHash } from './link-code.ts';
import { isInGoodStanding } from './plan.ts';
import { countTry } from './tries.ts';

/**
 * Puts a code in force by which another platform can join an account, in the place of the one before.
 * @param of `code` is shown to its owner once, and kept as a keyed hash; `network` of a browser
 * @throws {ProductError} `link-refused` after too many, and for an account that is not in good standing;
 *   `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function makeLinkCode(
  ctx: Pick<Context, 'db' | 'operators' | 'secrets' | 'rules' | 'now'>,
  actor: Actor,
  of: { accountId: string; code: string; network?: string },
): Promise<Prepared> {
  const { surface, userId } = requirePerson(actor);
  const account = await activeAccount(ctx, actor, of.accountId);
  if (!isInGoodStanding(account))
    throw new ProductError({ code: 'link-refused', because: 'standing' });
  const now = ctx.now();
  const q = ctx.db.query;
  return {
    statements: [
      ...(await countTry(ctx, of)),
      forgetLinkCodes(q, now),
      putLinkCode(q, {
        accountId: of.accountId,
        codeHash: await linkCodeHash(ctx, of.code),
        surface,
        userId,
        createdAt: now,
        expiresAt: now + ctx.rules.linking.codeMs,
      }),
    ],
    result: undefined,
    decidedBy: ['link-code-hash'],
  };
}
