import { accountsInto } from '../../../db/account-now.ts';
import { newId } from '../../../db/ids.ts';
import { broughtIn, linkSide, undoableLink } from '../../../db/links.ts';
import { mergeAccounts } from '../../../db/merge-accounts.ts';
import { partAccounts } from '../../../db/part-accounts.ts';
import { accountLinks } from '../../../db/schema/schema.ts';
import { isInGoodStanding, stayingOf } from '../../linking/plan.ts';
import type { Act } from '../world.node.ts';

const OPEN_MS = 600_000;
/** Longer than any world lasts, so that a link can be undone at any moment of it. */
const UNDO_MS = 30 * 86_400_000;

/** The acts of people who link their accounts and undo that, while everything else goes on. */
export const LINK_ACTS = {
  link: (world, service) => {
    const stays = world.random.pick(world.users);
    const left = world.random.pick(world.users.filter((user) => user !== stays));
    world.note(`${left} is to go into ${stays}`);
    world.run(service, 'link', async ({ db, now, rules }) => {
      const q = db.query;
      const [one, other, earlier] = await Promise.all([
        linkSide(q, stays),
        linkSide(q, left),
        accountsInto(q, left),
      ]);
      if (!one || !other || !isInGoodStanding(one) || !isInGoodStanding(other)) return;
      const id = newId(now());
      const link = {
        id,
        hostAccountId: stays,
        hostSurface: 'telegram',
        hostUserId: stays,
        guestAccountId: left,
        guestSurface: 'discord',
        guestUserId: left,
        stays: 'host',
        face: 'host',
        state: 'asked',
        createdAt: now(),
        expiresAt: now() + OPEN_MS,
      } as const;
      await db.commit([q.insert(accountLinks).values(link)]);
      await db.commit(
        mergeAccounts(q, {
          link,
          stays: { accountId: stays, credits: one.credits, testCredits: one.testCredits },
          left: {
            accountId: left,
            credits: other.credits,
            testCredits: other.testCredits,
            name: null,
            email: null,
            identities: [],
            earlier,
          },
          face: null,
          reporterHash: stays,
          graceMs: rules.pro.graceMs,
          undoUntil: now() + UNDO_MS,
          now: now(),
        }),
      );
      world.note(`${left} went into ${stays}`);
    });
  },
  part: (world, service) => {
    const accountId = world.random.pick(world.users);
    world.run(service, 'part', async ({ db, now, rules }) => {
      const q = db.query;
      const [link, side] = await Promise.all([
        undoableLink(q, accountId, now()),
        linkSide(q, accountId),
      ]);
      const brought = link && broughtIn(link);
      if (!link || !brought || !side) return;
      const { stays, left } = stayingOf(link);
      if (stays !== accountId) return;
      await db.commit(
        partAccounts(q, {
          link: { id: link.id, linkedAt: link.linkedAt ?? 0 },
          brought,
          stays: {
            accountId: stays,
            wrappedKey: side.wrappedKey,
            keyAfter: side.wrappedKey,
            credits: side.credits,
            testCredits: side.testCredits,
          },
          left: { accountId: left, keyAfter: null },
          hashes: { stays, left },
          here: { surface: 'telegram', chatId: '' },
          graceMs: rules.pro.graceMs,
          now: now(),
        }),
      );
      world.note(`${left} left ${stays} again`);
    });
  },
} as const satisfies Record<string, Act>;
