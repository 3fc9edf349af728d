import { changeAccount } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import type { LinkSide } from '../../db/links.ts';
import { mergeAccounts } from '../../db/merge-accounts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { reporterHash } from '../takedowns/reporter.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { ownLink, requireOpen } from './decide-link.ts';
import { isInGoodStanding } from './plan.ts';
import { surfaceIn, tellEverywhere } from './tell.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'secrets' | 'rules' | 'vault' | 'now'>;

/**
 * Lets the host agree to a link: both accounts are one from then on. Everybody who signs in to either
 * is told, on every platform.
 * @throws {ProductError} `link-refused` after its time and where either account is not in good standing,
 *   `done-before`, `not-found`
 */
export async function joinAccounts(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string },
): Promise<Prepared> {
  const { link, side, read } = await ownLink(ctx, actor, of);
  if (side !== 'host') throw new ProductError({ code: 'not-found' });
  const q = ctx.db.query;
  const now = ctx.now();
  requireOpen(link, 'asked', now);
  const hostStays = link.stays === 'host';
  const [stays, left] = hostStays ? [read.host, read.guest] : [read.guest, read.host];
  const [here, there] = hostStays ? [read.hosts, read.guests] : [read.guests, read.hosts];
  const earlier = hostStays ? read.intoGuest : read.intoHost;
  if (!stays || !left) throw new ProductError({ code: 'not-found' });
  if (!isInGoodStanding(stays) || !isInGoodStanding(left))
    throw new ProductError({ code: 'link-refused', because: 'standing' });
  const { linking, pro } = ctx.rules;
  return {
    statements: [
      ...(await withKey(ctx, stays)),
      ...mergeAccounts(q, {
        link,
        stays: { accountId: stays.id, credits: stays.credits, testCredits: stays.testCredits },
        left: {
          accountId: left.id,
          credits: left.credits,
          testCredits: left.testCredits,
          name: left.name,
          email: left.email,
          identities: there,
          earlier,
        },
        face: faceThatStays(link, stays, left),
        reporterHash: await reporterHash(ctx.secrets, { accountId: stays.id }),
        graceMs: pro.graceMs,
        undoUntil: now + linking.undoMs,
        now,
      }),
      deleteSoon(q, now),
      judgeSoon(q, stays.id, now),
      ...tellEverywhere(
        ctx,
        { accountId: stays.id, identities: [...here, ...there], about: `linked:${link.id}` },
        {
          kind: 'accounts-linked',
          data: {
            host: surfaceIn(link.hostSurface),
            guest: surfaceIn(link.guestSurface),
            until: now + linking.undoMs,
            subscriptions: stays.subscriptions + left.subscriptions,
          },
        },
      ),
    ],
    result: undefined,
    decidedBy: ['link-changed', 'link-gone'],
  };
}

/** Whose photos stay, where both have some. */
function faceThatStays(
  { stays, face }: { stays: string; face: string },
  one: LinkSide,
  other: LinkSide,
): 'stays' | 'left' | null {
  if (one.faceAt === null || other.faceAt === null) return null;
  return face === stays ? 'stays' : 'left';
}

/** An account of an early version without a key gets one, before that of another goes behind it. */
async function withKey(
  { db, vault }: Pick<Needs, 'db' | 'vault'>,
  { id, wrappedKey }: LinkSide,
): Promise<Statement[]> {
  if (wrappedKey !== null) return [];
  const key = await vault.newKey(id);
  return [changeAccount(db.query, id, { wrappedKey: key.wrappedKey })];
}
