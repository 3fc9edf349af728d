import { type CardRow, cardsOfGuild, endCard } from '../../db/cards.ts';
import type { Statement } from '../../db/database.ts';
import { shelfEntry, decideShelf as storeDecision } from '../../db/guild-shelf.ts';
import { guildOf } from '../../db/guilds.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, nameOf } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { refreshCard } from './card-tasks.ts';
import { requireManager } from './manager.ts';
import { postSoon } from './post-card.ts';

/** What a manager decides about a template. */
export type ShelfDecision = 'shown' | 'refused' | 'muted';

/** Cards of one template that a decision touches at once. */
const MOST_CARDS = 200;

/**
 * Decides about a template on a server's shelf: its cards that wait are posted or end, those that are there
 * say how it stands, and who waited is told.
 * @throws {ProductError} `forbidden` to who does not manage the server; `not-found` for a template that is not
 *   on its shelf; `done-before` where it was decided so already
 */
export async function decideShelf(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  of: {
    accountId: string;
    guild: GuildOrigin | undefined;
    templateId: string;
    decision: ShelfDecision;
  },
): Promise<Prepared> {
  const { id: guildId } = requireManager(of);
  await activeAccount(ctx, actor, of.accountId);
  const { templateId, decision } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const [entry, cards, guild] = await Promise.all([
    shelfEntry(q, guildId, templateId),
    cardsOfGuild(q, { guildId, templateId }, MOST_CARDS),
    guildOf(q, guildId),
  ]);
  if (!entry) throw new ProductError({ code: 'not-found' });
  if (entry.state === decision) throw new ProductError({ code: 'done-before' });
  const waits = cards.filter(({ messageId }) => messageId === null);
  const posted = cards.filter(({ messageId }) => messageId !== null);
  const told = (card: CardRow): Statement =>
    tell(q, {
      accountId: card.accountId,
      kind: 'shelf-decided',
      data: { templateId, server: guild?.name ?? '', decision },
      about: `shelf-${guildId}-${templateId}-${card.id}`,
      now,
    });
  const isAwaited = entry.state === 'waiting';
  return {
    statements: [
      storeDecision(q, { guildId, templateId, state: decision, by: nameOf(actor), now }),
      ...waits.map((card) =>
        decision === 'shown' ? postSoon(q, card, now) : endCard(q, card.id, now),
      ),
      ...posted.map((card) => refreshCard(q, card.id, now)),
      ...(isAwaited ? waits.filter(({ accountId }) => accountId !== '').map(told) : []),
    ],
    result: undefined,
  };
}
