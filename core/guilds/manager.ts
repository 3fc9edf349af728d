import { guildOf } from '../../db/guilds.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type GuildSettings, readGuildSettings } from '../rules/guild-settings.ts';

/** The server that somebody acts on; absent outside of servers. */
export type OnGuild = { guild: GuildOrigin | undefined };

/**
 * Lets only those through who may manage the server that they act on, by the platform's own permissions.
 * @throws {ProductError} `forbidden` for everybody else, and outside of servers that have added the bot
 */
export function requireManager({ guild }: OnGuild): GuildOrigin {
  if (!guild?.canManage || guild.isUserInstallOnly) throw new ProductError({ code: 'forbidden' });
  return guild;
}

/** What holds where nobody has decided anything. */
const NOTHING_DECIDED = '{}';

/** Reads what the managers of a server decided, and how that is stored. */
export async function settingsOf(
  { db }: Pick<Context, 'db'>,
  guildId: string,
): Promise<{ settings: GuildSettings; stored: string }> {
  const row = await guildOf(db.query, guildId);
  const stored = row?.settings ?? NOTHING_DECIDED;
  return { settings: readGuildSettings(stored), stored };
}
