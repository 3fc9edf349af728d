import { dayOf } from '../../db/allowances.ts';
import { generationOf } from '../../db/generations.ts';
import { countGuildDay, guildDay } from '../../db/guild-days.ts';
import { shelfEntry } from '../../db/guild-shelf.ts';
import { generationBehind, templateBehind } from '../../db/ids-behind.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { type CardRefusal, ProductError } from '../errors.ts';
import { settingsOf } from '../guilds/manager.ts';
import { whyNoCards } from '../guilds/may-post.ts';
import { guildLimit } from '../rules/guild-settings.ts';
import { enqueue } from '../tasks/tasks.ts';
import { localeOf } from '../texts/locale.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { createShare } from './create-share.ts';
import { postPayload } from './share-tasks.ts';
import { type Begun, whereBegun } from './where-begun.ts';

/**
 * Posts a result in the channel that its owner is in, or outside of servers in the one that it was begun in,
 * where the server lets its member post. It counts as a card does; what managers keep off the server is not
 * posted.
 * @throws {ProductError} `card-refused` with why, and as {@link createShare} does
 */
export async function shareInChannel(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  of: {
    /** A fresh id. */
    shareId: string;
    accountId: string;
    resultId: string;
    /** The server that its owner is on; absent outside of servers. */
    guild: GuildOrigin | undefined;
    surface: SurfaceName;
    locale: string;
  },
): Promise<Prepared> {
  const { shareId: id, accountId, resultId } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const begun = of.guild ? null : await begunOn(ctx, resultId);
  const guild = of.guild ?? begun?.guild;
  const surface = begun?.surface ?? of.surface;
  if (!guild) throw refused('not-here');
  const day = dayOf(now);
  const place = { surface, guildId: guild.id, place: null };
  const [{ settings }, today, entry, share] = await Promise.all([
    settingsOf(ctx, guild.id),
    guildDay(q, { guildId: guild.id, memberId: accountId, day }),
    shelfEntry(q, guild.id, templateBehind(generationBehind(resultId))),
    createShare(ctx, actor, { id, resultId, kind: 'message', ...place }),
  ]);
  const because = whyNoCards(ctx.rules, guild, settings, today);
  if (because) throw refused(because);
  if (entry?.state === 'muted') throw refused('muted');
  if (entry?.state === 'refused' && !guild.canManage) throw refused('refused');
  const locale = guild.languageTag === null ? of.locale : localeOf(guild.languageTag);
  const key = { guildId: guild.id, what: 'cards', day, count: 1 } as const;
  const limit = (which: 'cards' | 'server-cards') => guildLimit(ctx.rules, settings, which);
  const payload = postPayload({ channelId: guild.channel.id, locale, by: begun?.by ?? null });
  return {
    ...share,
    statements: [
      ...share.statements,
      countGuildDay(q, { ...key, memberId: accountId, limit: limit('cards') }),
      countGuildDay(q, { ...key, memberId: '', limit: limit('server-cards') }),
      enqueue(q, { kind: 'post-share', subject: id, accountId, payload }, now),
    ],
  };
}

const begunOn = async (ctx: Pick<Context, 'db'>, resultId: string): Promise<Begun | null> =>
  whereBegun(ctx, await generationOf(ctx.db.query, generationBehind(resultId)));

const refused = (because: CardRefusal) => new ProductError({ code: 'card-refused', because });
