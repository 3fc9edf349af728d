import { broughtIn, linkedIdentities, linkOf, linkSide, undoableLink } from '../../db/links.ts';
import { partAccounts } from '../../db/part-accounts.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { partedKeys } from '../storage/account-key.ts';
import { reporterHash } from '../takedowns/reporter.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { isInGoodStanding, stayingOf } from './plan.ts';
import { tellEverywhere } from './tell.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'secrets' | 'rules' | 'now'>;

/**
 * Undoes the newest link of an account within its time: identities and what each brought go back as far
 * as that is still there. Everybody is told, on every platform.
 * @throws {ProductError} `link-refused` for an account that is not in good standing, `done-before` where
 *   there is nothing to be undone any more; `forbidden` to a stranger, `suspended`
 */
export async function undoLink(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string; place: Place },
): Promise<Prepared> {
  await activeAccount(ctx, actor, of.accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const [newest, link, stays, identities] = await Promise.all([
    undoableLink(q, of.accountId, now),
    linkOf(q, of.id),
    linkSide(q, of.accountId),
    linkedIdentities(q, of.accountId),
  ]);
  const brought = link && broughtIn(link);
  if (newest?.id !== of.id || !link || !brought || !stays?.wrappedKey)
    throw new ProductError({ code: 'done-before' });
  if (!isInGoodStanding(stays))
    throw new ProductError({ code: 'link-refused', because: 'standing' });
  const { left } = stayingOf(link);
  const keys = partedKeys({ owner: stays.id, wrappedKey: stays.wrappedKey }, [
    left,
    ...brought.left.earlier,
  ]);
  const leaves = ({ surface, userId }: { surface: string; userId: string }) =>
    brought.left.identities.some((one) => one.surface === surface && one.userId === userId);
  const fact = { kind: 'accounts-parted', data: {} } as const;
  const about = `parted:${link.id}`;
  return {
    statements: [
      ...partAccounts(q, {
        link: { id: link.id, linkedAt: link.linkedAt ?? now },
        brought,
        stays: {
          accountId: stays.id,
          wrappedKey: stays.wrappedKey,
          keyAfter: keys.stays,
          credits: stays.credits,
          testCredits: stays.testCredits,
        },
        left: { accountId: left, keyAfter: keys.left },
        hashes: {
          stays: await reporterHash(ctx.secrets, { accountId: stays.id }),
          left: await reporterHash(ctx.secrets, { accountId: left }),
        },
        here: of.place,
        graceMs: ctx.rules.pro.graceMs,
        now,
      }),
      ...[stays.id, left].map((accountId) => judgeSoon(q, accountId, now)),
      ...tellEverywhere(
        ctx,
        { accountId: stays.id, identities: identities.filter((one) => !leaves(one)), about },
        fact,
      ),
      ...tellEverywhere(
        ctx,
        { accountId: left, identities: identities.filter(leaves), about },
        fact,
      ),
    ],
    result: undefined,
    decidedBy: ['link-changed'],
  };
}
