import { useLinkCode } from '../../db/links.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requirePerson } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { hashOfTyped } from './link-code.ts';
import { facesFirst, staysFirst } from './plan.ts';
import { findCode } from './queries.ts';
import { countTry } from './tries.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'secrets' | 'rules' | 'vault' | 'log' | 'now'>;

/**
 * Uses a code up for a link, which nobody has agreed to yet.
 * @param of `id` of the new link; `typed` as somebody writes it; `network` of a browser
 * @throws {ProductError} `link-refused` for a code that leads to nothing, or after too many; `forbidden`
 *   to a stranger, `suspended`, `not-found`
 */
export async function tryLinkCode(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string; typed: string; network?: string },
): Promise<Prepared> {
  const { surface, userId } = requirePerson(actor);
  await activeAccount(ctx, actor, of.accountId);
  const tries = await countTry(ctx, of);
  const found = await findCode(ctx, actor, of.accountId, await hashOfTyped(ctx, of.typed));
  if (typeof found === 'string') throw new ProductError({ code: 'link-refused', because: found });
  const { codeHash, host, guest, hostSurface, hostUserId } = found;
  const now = ctx.now();
  return {
    statements: [
      ...tries,
      ...useLinkCode(ctx.db.query, codeHash, {
        id: of.id,
        hostAccountId: host.id,
        hostSurface,
        hostUserId,
        guestAccountId: guest.id,
        guestSurface: surface,
        guestUserId: userId,
        stays: staysFirst(host, guest),
        face: facesFirst(host, guest),
        state: 'shown',
        createdAt: now,
        expiresAt: now + ctx.rules.linking.agreeMs,
      }),
    ],
    result: undefined,
    decidedBy: ['link-changed'],
  };
}

/**
 * Counts a code that leads to nothing.
 * @throws {ProductError} `link-refused` after too many; `forbidden` to a stranger, `suspended`
 */
export async function noteWrongLinkCode(
  ctx: Pick<Needs, 'db' | 'operators' | 'secrets' | 'rules' | 'now'>,
  actor: Actor,
  of: { accountId: string; network?: string },
): Promise<Prepared> {
  await activeAccount(ctx, actor, of.accountId);
  return { statements: await countTry(ctx, of), result: undefined };
}
