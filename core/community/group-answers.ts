import { accountAt } from '../../db/accounts.ts';
import { insertCard } from '../../db/cards.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import { searchTemplates } from '../templates/search.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { localeOf } from '../texts/locale.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { toldId } from './told-id.ts';

type Identity = { surface: SurfaceName; userId: string };

/** Reads the account of somebody who may use the product by now; null for a stranger and a suspended one. */
export async function memberAt(
  { db }: Pick<Context, 'db'>,
  identity: Identity,
): Promise<{ id: string; locale: string } | null> {
  const account = await accountAt(db.query, identity);
  const isOpen = account?.status === 'active' || account?.status === 'limited';
  return isOpen && account.termsVersion !== null ? account : null;
}

/**
 * Posts the card of the first template that fits some words in a group, where a member asked for it. One
 * that was asked for before, by the same update, is posted once.
 * @param of `asked` the platform's id of the update that asks, and its time in milliseconds since the epoch;
 *   `channelId` the surface's id of the place; `languageTag` the group's language as far as known
 * @returns whether there is one to post
 * @throws {ProductError} `forbidden` to a stranger, `suspended`
 */
export async function postGroupCard(
  ctx: Pick<Context, 'db' | 'operators' | 'engines' | 'now'>,
  actor: Actor,
  of: {
    accountId: string;
    surface: SurfaceName;
    asked: { id: string; at: number };
    channelId: string;
    words: string;
    languageTag: string | null;
  },
): Promise<Prepared<boolean>> {
  const { accountId, surface, asked, channelId, words } = of;
  const account = await activeAccount(ctx, actor, accountId);
  const locale = LOCALES.find((one) => one === account.locale) ?? localeOf(of.languageTag);
  const [template] = await searchTemplates(ctx, words, 1);
  if (!template) return { statements: [], result: false };
  const now = ctx.now();
  const id = await toldId(asked.at, `${surface} ${channelId} ${asked.id}`);
  const card = {
    ...{ id, surface, guildId: null, channelId, messageId: null },
    ...{ templateId: template.id, accountId, locale, createdAt: now },
  };
  const task = { kind: 'post-card', subject: card.id, accountId } as const;
  return {
    statements: [insertCard(ctx.db.query, card), enqueue(ctx.db.query, task, now)],
    result: true,
    decidedBy: ['card-id'],
  };
}
