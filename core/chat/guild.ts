/** What a bot must be allowed in a channel before others see its message there. */
export const POST_NEEDS = [
  'view-channel',
  'send-messages',
  'send-in-threads',
  'attach-files',
] as const;
/** A permission that a message in a channel needs. */
export type PostNeed = (typeof POST_NEEDS)[number];

/** The channel of a server that something happened in. */
export type GuildChannel = {
  id: string;
  name: string | null;
  /** `forum`: every message begins a thread of its own; `other`: no messages can be posted. */
  kind: 'text' | 'thread' | 'forum' | 'other';
  /** The channel that a thread belongs to; null for other kinds, or where the platform names none. */
  parentId: string | null;
  /** Whether it is age-restricted; false where the platform does not tell, such as for threads. */
  nsfw: boolean;
  /** Whether nobody but moderators may write to this thread any more. */
  locked: boolean;
  /** What the bot lacks for posting here; all of it where the server has not added the bot. */
  lacks: PostNeed[];
};

/** The server (Discord's word in its API: guild) that something happened in, and who acts there. */
export type GuildOrigin = {
  id: string;
  /** Null where the platform does not tell, as in interactions. */
  name: string | null;
  /** The language tag (BCP 47) of the server, null where the platform gives none. */
  languageTag: string | null;
  /** Whether the person who acts may manage the server, by the platform's own permissions. */
  canManage: boolean;
  /** The ids of the roles of the person who acts. */
  roles: string[];
  channel: GuildChannel;
  /** Whether the bot is here for the person alone: then it cannot post into channels. */
  isUserInstallOnly: boolean;
};
