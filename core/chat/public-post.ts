import type { Text } from '../texts/text.ts';
import type { Reply } from './reply.ts';

/** A message for everybody in a channel or group. */
export type PublicPost = {
  channelId: string;
  /** The server of the channel; null where there is none. */
  guildId: string | null;
  /** Who must be on the server, and free to write there, for it to be posted; null or absent for nobody. */
  by?: string | null;
  reply: Reply;
  /** BCP 47 tag of one of the product's languages: the server's, since many read it. */
  locale: string;
  /** The title of the thread that it begins where every message begins one (a forum). */
  title: Text;
  /** Names the message: where the surface `postsOnce`, it is there once however often it is posted. */
  key: string;
  /** Whether an earlier try may have posted it. */
  isAgain: boolean;
  /** When it was asked for, in milliseconds since the epoch. */
  askedAt: number;
};

/**
 * Where a posted message is. `channelId` is the thread's where the message began one, and differs then
 * from the channel that was asked for.
 */
export type PostedMessage = { channelId: string; messageId: string };
