import { dayOf } from '../../db/allowances.ts';
import { guildDay } from '../../db/guild-days.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { settingsOf } from '../guilds/manager.ts';
import { whyNoCards } from '../guilds/may-post.ts';
import { enqueue } from '../tasks/tasks.ts';
import { localeOf } from '../texts/locale.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { createShare } from './create-share.ts';
import { postPayload } from './share-tasks.ts';

/**
 * Posts a result in the channel that its owner is in, where the server lets its member post.
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
    guild: GuildOrigin | undefined;
    surface: SurfaceName;
    locale: string;
  },
): Promise<Prepared> {
  const { shareId: id, accountId, resultId, guild, surface } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  if (!guild) throw new ProductError({ code: 'card-refused', because: 'not-here' });
  const day = dayOf(now);
  const place = { surface, guildId: guild.id, place: null };
  const [{ settings }, today, share] = await Promise.all([
    settingsOf(ctx, guild.id),
    guildDay(q, { guildId: guild.id, memberId: accountId, day }),
    createShare(ctx, actor, { id, resultId, kind: 'message', ...place }),
  ]);
  const because = whyNoCards(ctx.rules, guild, settings, today);
  if (because) throw new ProductError({ code: 'card-refused', because });
  const locale = guild.languageTag === null ? of.locale : localeOf(guild.languageTag);
  const payload = postPayload({ channelId: guild.channel.id, locale });
  return {
    ...share,
    statements: [
      ...share.statements,
      enqueue(q, { kind: 'post-share', subject: id, accountId, payload }, now),
    ],
  };
}
