import { dayOf } from '../../db/allowances.ts';
import { type CardRow, cardsOfGuild, insertCard } from '../../db/cards.ts';
import type { Statement } from '../../db/database.ts';
import { countGuildDay, guildDay } from '../../db/guild-days.ts';
import { decideShelf, putOnShelf, shelfEntry } from '../../db/guild-shelf.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { type CardRefusal, ProductError } from '../errors.ts';
import { guildLimit } from '../rules/guild-settings.ts';
import { enqueue } from '../tasks/tasks.ts';
import { templateById } from '../templates/catalogue.ts';
import { localeOf } from '../texts/locale.ts';
import { type Actor, nameOf } from '../verbs/actor.ts';
import { publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { settingsOf } from './manager.ts';
import { isShownAtOnce, whyNoCards } from './may-post.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'engines' | 'now'>;

/** What becomes of a card: it is posted, or waits until a manager has approved its template. */
type Outcome = 'posted' | 'waiting';

/** Cards of one template that one member may have on a server at once; more are not looked at. */
const MOST_LOOKED_AT = 20;

/**
 * Posts a template's card in the channel that its member is in, or puts the template up for approval.
 * @throws {ProductError} `card-refused` with why; `not-found` for a template that nobody can use;
 *   `forbidden` to a stranger, `suspended`
 */
export async function postCard(
  ctx: Needs,
  actor: Actor,
  of: {
    /** A fresh id. */
    cardId: string;
    accountId: string;
    guild: GuildOrigin | undefined;
    templateId: string;
    surface: SurfaceName;
    locale: string;
  },
): Promise<Prepared<Outcome>> {
  const { accountId, guild, templateId } = of;
  await publishingAccount(ctx, actor, accountId);
  if (!guild) throw refused('not-here');
  const q = ctx.db.query;
  const now = ctx.now();
  const day = dayOf(now);
  const [{ settings }, today, entry, template, mine] = await Promise.all([
    settingsOf(ctx, guild.id),
    guildDay(q, { guildId: guild.id, memberId: accountId, day }),
    shelfEntry(q, guild.id, templateId),
    templateById(ctx, templateId),
    cardsOfGuild(q, { guildId: guild.id, templateId, accountId }, MOST_LOOKED_AT),
  ]);
  const waiting = mine.find(({ messageId }) => messageId === null);
  if (waiting && entry?.state === 'waiting' && !guild.canManage)
    return { statements: [], result: 'waiting' };
  const why = whyNoCards(ctx.rules, guild, settings, today);
  if (why) throw refused(why);
  if (!template) throw new ProductError({ code: 'not-found' });
  if (entry?.state === 'muted') throw refused('muted');
  if (entry?.state === 'refused' && !guild.canManage) throw refused('refused');
  const isShown = isShownAtOnce(entry?.state ?? null, guild, settings);
  const card: CardRow = {
    id: of.cardId,
    surface: of.surface,
    guildId: guild.id,
    channelId: guild.channel.id,
    messageId: null,
    askedAt: null,
    templateId,
    accountId,
    locale: guild.languageTag === null ? of.locale : localeOf(guild.languageTag),
    createdAt: now,
    withdrawnAt: null,
    isStale: false,
  };
  const key = { guildId: guild.id, what: 'cards', day, count: 1 } as const;
  const limit = (which: 'cards' | 'server-cards') => guildLimit(ctx.rules, settings, which);
  return {
    statements: [
      ...onShelf(q, card, { isShown, by: nameOf(actor) }),
      insertCard(q, card),
      countGuildDay(q, { ...key, memberId: accountId, limit: limit('cards') }),
      countGuildDay(q, { ...key, memberId: '', limit: limit('server-cards') }),
      ...(isShown ? [postSoon(q, card, now)] : []),
    ],
    result: isShown ? 'posted' : 'waiting',
    decidedBy: ['card-id'],
  };
}

const refused = (because: CardRefusal) => new ProductError({ code: 'card-refused', because });

/** Puts a card's template on its server's shelf, to be seen or to wait. */
function onShelf(
  q: Needs['db']['query'],
  { guildId, templateId, accountId, createdAt }: CardRow,
  { isShown, by }: { isShown: boolean; by: string },
): Statement[] {
  if (guildId === null) return [];
  const state = isShown ? ('shown' as const) : ('waiting' as const);
  const row = { guildId, templateId, accountId, state, createdAt };
  return [
    putOnShelf(q, row),
    ...(isShown
      ? [decideShelf(q, { guildId, templateId, state: 'shown', by, now: createdAt })]
      : []),
  ];
}

/** Builds the statement that has a stored card posted. */
export const postSoon = (
  q: Needs['db']['query'],
  card: Pick<CardRow, 'id' | 'accountId'>,
  now: number,
): Statement => enqueue(q, { kind: 'post-card', subject: card.id, accountId: card.accountId }, now);
