import type { ChannelType } from 'discord-api-types/v10';

/** A server of the stand-in. */
export type StandInGuild = {
  id: string;
  name: string;
  /** Whether the bot is in it. */
  hasBot: boolean;
  /** The permissions of the bot in every channel that has none of its own. */
  permissions: bigint;
  /** Words that the server's filter takes away. */
  filtered: string[];
  threadsLeft: number;
  /** Who is on it, by their id; `silentUntil` is the end of a timeout (ISO 8601), null for none. */
  members: Map<string, { silentUntil: string | null }>;
};

/** A channel or thread of a server. */
export type StandInChannel = {
  id: string;
  guildId: string;
  type: ChannelType;
  name: string;
  nsfw: boolean;
  parentId: string | null;
  ownerId: string | null;
  archived: boolean;
  locked: boolean;
  /** Every thread of this forum needs a tag. */
  needsTag: boolean;
  tags: { id: string; name: string; moderated: boolean }[];
  /** What the bot may do here; null as in the whole server. */
  permissions: bigint | null;
};
