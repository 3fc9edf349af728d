import { changeGuild } from '../../db/guilds.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { GuildLimit } from '../operations/guild-limits.ts';
import type { GuildSettings } from '../rules/guild-settings.ts';
import type { Rules } from '../rules/rules.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { requireManager, settingsOf } from './manager.ts';

/** Something that a manager decides. */
export type GuildChange =
  /** Whether the channel that it is decided in allows cards. */
  | { what: 'channel'; allowed: boolean }
  /** No channel allows cards any more. */
  | { what: 'no-channels' }
  | { what: 'approval'; on: boolean }
  | { what: 'posters'; to: GuildSettings['posters'] }
  | { what: 'balance'; for: GuildSettings['balanceFor'] }
  | { what: 'limit'; limit: GuildLimit; to: number };

/**
 * Changes what is decided on a server.
 * @throws {ProductError} `forbidden` to who does not manage it, or for what may not be chosen; `suspended`
 */
export async function changeGuildSettings(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  of: { accountId: string; guild: GuildOrigin | undefined; change: GuildChange },
): Promise<Prepared<GuildSettings>> {
  const guild = requireManager(of);
  await activeAccount(ctx, actor, of.accountId);
  const { settings, stored } = await settingsOf(ctx, guild.id);
  const result = changed(ctx.rules, settings, guild, of.change);
  if (!result) throw new ProductError({ code: 'forbidden' });
  const row = { guildId: guild.id, settings: JSON.stringify(result), seen: stored };
  return { statements: [changeGuild(ctx.db.query, { ...row, now: ctx.now() })], result };
}

/**
 * Returns what is decided after a change.
 * @returns null for what may not be chosen
 */
export function changed(
  { guilds }: Pick<Rules, 'guilds'>,
  settings: GuildSettings,
  { channel }: Pick<GuildOrigin, 'channel'>,
  change: GuildChange,
): GuildSettings | null {
  switch (change.what) {
    case 'channel': {
      const id = channelOf(channel);
      const others = settings.channels.filter((one) => one !== id);
      const channels = change.allowed ? [...others, id] : others;
      return channels.length > guilds.mostNamed ? null : { ...settings, channels };
    }
    case 'no-channels':
      return { ...settings, channels: [] };
    case 'approval':
      return { ...settings, approval: change.on };
    case 'posters': {
      const { to } = change;
      const fits = typeof to === 'string' || to.roles.length <= guilds.mostNamed;
      return fits ? { ...settings, posters: to } : null;
    }
    case 'balance':
      return { ...settings, balanceFor: change.for };
    case 'limit': {
      const { limit, to } = change;
      if (!guilds.limits[limit].choices.includes(to)) return null;
      return { ...settings, limits: { ...settings.limits, [limit]: to } };
    }
  }
}

/** The channel that a decision is about: a thread goes with its channel. */
export const channelOf = ({ id, parentId }: GuildOrigin['channel']): string => parentId ?? id;
