import { chatOf } from '../../db/chats.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { guildOf } from '../../db/guilds.ts';
import { SURFACES, type SurfaceName } from '../chat/event.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { Context } from '../context.ts';
import { whyNoCards } from '../guilds/may-post.ts';
import { type GuildSettings, readGuildSettings } from '../rules/guild-settings.ts';

/** The channel of a server that a generation was begun in, as its owner reaches it from elsewhere. */
export type Begun = {
  /**
   * What is known of it without the platform: no role of the owner's, no thread's channel, nothing that the
   * bot lacks. Who posts by their role, or manages, does so in the channel.
   */
  guild: GuildOrigin;
  settings: GuildSettings;
  surface: SurfaceName;
  /** The owner on that platform, who has to be on the server still. */
  by: string;
};

/**
 * Reads where on a server a generation was begun.
 * @returns null where it was begun elsewhere, or the bot has left the server
 */
export async function whereBegun(
  { db }: Pick<Context, 'db'>,
  generation: GenerationRow | null,
): Promise<Begun | null> {
  const id = generation?.guildId;
  const channelId = generation?.guildChannelId;
  const surface = SURFACES.find((name) => name === generation?.surface);
  if (!generation || !id || !channelId || !surface) return null;
  const [server, chat] = await Promise.all([
    guildOf(db.query, id),
    chatOf(db.query, { surface, chatId: generation.chatId }),
  ]);
  if (!server || server.leftAt !== null || chat?.accountId !== generation.accountId) return null;
  const channel = { id: channelId, name: null, kind: 'text', parentId: null } as const;
  const guild: GuildOrigin = {
    id,
    name: server.name,
    languageTag: null,
    canManage: false,
    roles: [],
    channel: { ...channel, nsfw: false, locked: false, lacks: [] },
    isUserInstallOnly: false,
  };
  return { guild, settings: readGuildSettings(server.settings), surface, by: chat.userId };
}

/** Tells whether a result can be posted where it was begun, but for what was posted there today. */
export async function mayPostWhereBegun(
  ctx: Pick<Context, 'db' | 'rules'>,
  generation: GenerationRow,
): Promise<boolean> {
  const begun = await whereBegun(ctx, generation);
  if (!begun) return false;
  const nothing = { cards: 0, serverCards: 0 };
  return whyNoCards(ctx.rules, begun.guild, begun.settings, nothing) === null;
}
