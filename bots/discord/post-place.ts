import type { API } from '@discordjs/core/http-only';
import { type APIChannel, ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { PublicPost } from '../../core/chat/public-post.ts';
import { DeliveryError } from '../../core/chat/surface.ts';
import { asPost } from './post-errors.ts';
import { kindOfChannel } from './read-guild.ts';

/** How a message gets into a channel. `tags` are those that a forum wants on each of its threads. */
export type PostPlace = { is: 'channel' } | { is: 'forum'; guildId: string | null; tags: string[] };

/**
 * Asks Discord for a channel before something is posted there.
 * @throws {DeliveryError} where nothing can be posted
 */
export async function placeForPosts(
  api: API,
  { channelId, guildId, by }: Pick<PublicPost, 'channelId' | 'guildId' | 'by'>,
  now: number,
): Promise<PostPlace> {
  if (by && guildId !== null) await requireMember(api, { guildId, by }, now);
  const channel = await found(api, channelId, guildId);
  const kind = kindOfChannel(channel.type);
  if (kind === 'other') throw new DeliveryError('wrong-channel');
  if ('thread_metadata' in channel && channel.thread_metadata?.archived === true) {
    if (channel.thread_metadata.locked) throw new DeliveryError('locked');
  }
  if (channel.type !== ChannelType.GuildForum && channel.type !== ChannelType.GuildMedia)
    return { is: 'channel' };
  const isTagged = ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  const free = channel.available_tags.filter(({ moderated }) => !moderated);
  if (isTagged && !free[0]) throw new DeliveryError('no-new-thread');
  const tags = isTagged ? free.slice(0, 1).map(({ id }) => id) : [];
  return { is: 'forum', guildId: channel.guild_id ?? guildId, tags };
}

/**
 * Asks whether somebody is on a server and may write there: not in a timeout, and past its questions
 * (https://docs.discord.com/developers/resources/guild#get-guild-member).
 */
async function requireMember(
  api: API,
  { guildId, by }: { guildId: string; by: string },
  now: number,
): Promise<void> {
  const { communication_disabled_until: until, pending } = await asPost(() =>
    api.guilds.getMember(guildId, by),
  );
  if (pending || (until && Date.parse(until) > now)) throw new DeliveryError('author-out');
}

/** Discord says of a foreign server what it says of a hidden channel: which of both, the server tells. */
async function found(api: API, channelId: string, guildId: string | null): Promise<APIChannel> {
  try {
    return await asPost(() => api.channels.get(channelId));
  } catch (cause) {
    if (!(cause instanceof DeliveryError) || cause.problem !== 'missing-permission') throw cause;
    if (guildId !== null && !(await isMember(api, guildId)))
      throw new DeliveryError('not-a-member', { cause });
    throw cause;
  }
}

async function isMember(api: API, guildId: string): Promise<boolean> {
  try {
    await asPost(() => api.guilds.get(guildId));
    return true;
  } catch (cause) {
    if (!(cause instanceof DeliveryError)) throw cause;
    if (cause.problem === 'not-a-member' || cause.problem === 'missing-permission') return false;
    throw cause;
  }
}
