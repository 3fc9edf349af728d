import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import {
  type GuildChannel,
  type GuildOrigin,
  POST_NEEDS,
  type PostNeed,
} from '../../core/chat/guild.ts';
import type { ReadableInteraction } from './readable-interaction.ts';

/** The fields of an interaction's channel that are read; Discord sends more or fewer by its type. */
const channelShape = z.object({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  parent_id: z.string().nullish(),
  nsfw: z.boolean().nullish(),
  thread_metadata: z.object({ locked: z.boolean().nullish() }).nullish(),
});
type Channel = z.infer<typeof channelShape>;

const KINDS: ReadonlyMap<number, GuildChannel['kind']> = new Map([
  [ChannelType.GuildText, 'text'],
  [ChannelType.GuildAnnouncement, 'text'],
  // The chats beside voice channels take messages as text channels do.
  [ChannelType.GuildVoice, 'text'],
  [ChannelType.GuildStageVoice, 'text'],
  [ChannelType.PublicThread, 'thread'],
  [ChannelType.PrivateThread, 'thread'],
  [ChannelType.AnnouncementThread, 'thread'],
  [ChannelType.GuildForum, 'forum'],
  [ChannelType.GuildMedia, 'forum'],
]);

/** Tells how messages are posted into a channel of a type. */
export const kindOfChannel = (type: number): GuildChannel['kind'] => KINDS.get(type) ?? 'other';

const BITS: Record<PostNeed, bigint> = {
  'view-channel': PermissionFlagsBits.ViewChannel,
  'send-messages': PermissionFlagsBits.SendMessages,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'attach-files': PermissionFlagsBits.AttachFiles,
};

/**
 * Reads the server of an interaction: its channel, what the person may do there, and what the bot lacks
 * for posting (https://docs.discord.com/developers/interactions/receiving-and-responding).
 * @returns null outside servers
 */
export function guildOf(interaction: ReadableInteraction): GuildOrigin | null {
  const { guild_id: id, member, context } = interaction;
  if (id === undefined || !member) return null;
  if (context !== undefined && context !== InteractionContextType.Guild) return null;
  const owners = interaction.authorizing_integration_owners ?? {};
  const isUserInstallOnly = owners[ApplicationIntegrationType.GuildInstall] === undefined;
  const permissions = isUserInstallOnly ? '0' : interaction.app_permissions;
  return {
    id,
    name: null,
    languageTag: interaction.guild_locale ?? null,
    canManage: has(bitsOf(member.permissions), PermissionFlagsBits.ManageGuild),
    roles: member.roles,
    channel: channelOf(interaction, bitsOf(permissions)),
    isUserInstallOnly,
  };
}

function channelOf(interaction: ReadableInteraction, permissions: bigint): GuildChannel {
  const found: Channel = channelShape.safeParse(interaction.channel).data ?? {
    id: interaction.channel_id ?? '',
    type: ChannelType.GuildText,
  };
  const kind = kindOfChannel(found.type);
  return {
    id: found.id,
    name: found.name ?? null,
    kind,
    parentId: kind === 'thread' ? (found.parent_id ?? null) : null,
    nsfw: found.nsfw ?? false,
    locked: found.thread_metadata?.locked ?? false,
    lacks: POST_NEEDS.filter((need) => isNeeded(need, kind) && !has(permissions, BITS[need])),
  };
}

/** Threads have a permission of their own for writing; the start of a forum's thread is a message. */
const isNeeded = (need: PostNeed, kind: GuildChannel['kind']): boolean =>
  need === 'send-messages' ? kind !== 'thread' : need !== 'send-in-threads' || kind === 'thread';

const has = (permissions: bigint, bit: bigint): boolean =>
  (permissions & (bit | PermissionFlagsBits.Administrator)) !== 0n;

const bitsOf = (permissions: string | undefined): bigint =>
  permissions !== undefined && /^\d{1,30}$/.test(permissions) ? BigInt(permissions) : 0n;
