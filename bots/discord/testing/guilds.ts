import { ChannelFlags, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { StandInChannel, StandInGuild } from './guild-world.ts';
import { Refusal, type World } from './world.ts';

/** What the bot is invited with. */
export const BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.AttachFiles;

/** Finds or opens a server that has the bot. */
export function openGuild(
  world: World,
  id: string,
  more: Partial<StandInGuild> = {},
): StandInGuild {
  const known = world.guilds.get(id);
  if (known) return Object.assign(known, more);
  const fresh = { hasBot: true, permissions: BOT_PERMISSIONS, filtered: [], threadsLeft: 1_000 };
  const members: StandInGuild['members'] = new Map();
  const guild: StandInGuild = { id, name: `Server ${id}`, members, ...fresh, ...more };
  world.guilds.set(id, guild);
  return guild;
}

/** Opens a channel in a server. */
export function openChannel(
  world: World,
  guildId: string,
  more: Partial<StandInChannel> = {},
): StandInChannel {
  openGuild(world, guildId);
  const channel: StandInChannel = {
    id: world.newId(),
    guildId,
    type: ChannelType.GuildText,
    name: 'pictures',
    nsfw: false,
    parentId: null,
    ownerId: null,
    archived: false,
    locked: false,
    needsTag: false,
    tags: [],
    permissions: null,
    ...more,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
const FORUMS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
/** What takes no messages. */
const SILENT: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildCategory,
  ChannelType.GuildDirectory,
]);

export const isThread = ({ type }: StandInChannel): boolean => THREADS.has(type);
export const isForum = ({ type }: StandInChannel): boolean => FORUMS.has(type);

/** What the bot may do in a channel. */
export function permissionsIn(world: World, channel: StandInChannel): bigint {
  const guild = world.guilds.get(channel.guildId);
  if (!guild?.hasBot) return 0n;
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return channel.permissions ?? parent?.permissions ?? guild.permissions;
}

/**
 * Finds a channel that the bot can see.
 * @throws {Refusal} for one that is not there, hidden, or in a server without the bot
 */
export function channelAt(world: World, id: string): StandInChannel {
  const channel = world.channels.get(id);
  if (!channel) throw new Refusal(404, 10_003, 'Unknown Channel');
  if ((permissionsIn(world, channel) & PermissionFlagsBits.ViewChannel) === 0n)
    throw new Refusal(403, 50_001, 'Missing Access');
  return channel;
}

/**
 * Checks whether the bot may write a message into a channel, and opens a closed thread for it.
 * @throws {Refusal} as Discord refuses
 */
export function checkPosting(
  world: World,
  channel: StandInChannel,
  message: { text: string; files: number; beginsThread?: boolean },
): void {
  if (SILENT.has(channel.type))
    throw new Refusal(400, 50_008, 'Cannot send messages in a non-text channel');
  if (isForum(channel) !== (message.beginsThread === true))
    throw new Refusal(400, 40_058, 'Cannot send a message in a forum channel');
  const writing = isThread(channel)
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const needed = writing | (message.files > 0 ? PermissionFlagsBits.AttachFiles : 0n);
  if ((permissionsIn(world, channel) & needed) !== needed)
    throw new Refusal(403, 50_013, 'Missing Permissions');
  if (channel.locked) throw new Refusal(400, 160_005, 'Thread is locked');
  const guild = world.guilds.get(channel.guildId);
  if (guild?.filtered.some((word) => message.text.includes(word)))
    throw new Refusal(400, 200_000, 'Message was blocked by automatic moderation');
  channel.archived = false;
}

/** Builds a channel as Discord returns it. */
export function channelOf(channel: StandInChannel): Record<string, unknown> {
  const { id, guildId, type, name, nsfw, parentId, ownerId, archived, locked } = channel;
  const known = {
    id,
    guild_id: guildId,
    type,
    name,
    parent_id: parentId,
    permission_overwrites: [],
  };
  if (isThread(channel))
    return { ...known, owner_id: ownerId, thread_metadata: { archived, locked } };
  const flags = channel.needsTag ? ChannelFlags.RequireTag : 0;
  return { ...known, nsfw, flags, ...(isForum(channel) && { available_tags: channel.tags }) };
}
