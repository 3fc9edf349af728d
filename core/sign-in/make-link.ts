import { newId } from '../../db/ids.ts';
import { forgetUnusedLinks, insertWebSession, type WebAudience } from '../../db/web-sessions.ts';
import { roleOf } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requirePerson } from '../verbs/actor.ts';
import { activeAccount, standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { tokenHash } from './tokens.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'now'>;

/**
 * Puts a one-time link in force by which a person signs in, in place of those that they have not used.
 * @param of `token` as `newToken` makes one: it is shown to the person once, and kept as a hash; `chatId`
 *   the chat that it is asked for in
 * @throws {ProductError} `forbidden` for the console of somebody who is no operator, and to a stranger;
 *   `suspended`, `not-found`
 */
export async function makeWebLink(
  ctx: Needs,
  actor: Actor,
  of: { audience: WebAudience; token: string; accountId: string; chatId: string },
): Promise<Prepared> {
  const { surface, userId } = requirePerson(actor);
  const { audience, accountId, chatId } = of;
  if (audience === 'console' && roleOf(ctx.operators, { surface, userId }) === null)
    throw new ProductError({ code: 'forbidden' });
  // Who is suspended can still see, take and delete what is theirs.
  await (audience === 'app' ? standingAccount : activeAccount)(ctx, actor, accountId);
  const linkHash = await tokenHash(of.token);
  if (linkHash === null) throw new TypeError('no token');
  const q = ctx.db.query;
  const now = ctx.now();
  const person = { audience, surface, userId };
  return {
    statements: [
      forgetUnusedLinks(q, person),
      insertWebSession(q, {
        ...person,
        id: newId(now),
        chatId,
        linkHash,
        sessionHash: null,
        device: '',
        createdAt: now,
        signedInAt: null,
        seenAt: now,
        expiresAt: now + ctx.rules.web.linkMs,
      }),
    ],
    result: undefined,
  };
}
