import type { LargeFile } from '../large-file.ts';
import type { SurfaceName } from './event.ts';
import type { PostedMessage, PublicPost } from './public-post.ts';
import type { MediaSource, Reply } from './reply.ts';
import type { StickerSets } from './stickers.ts';
import type { ToNote } from './to-note.ts';

/** The recipient of a message. */
export type Destination = {
  userId: string;
  chatId: string;
  /** JSON of the surface, from an event or an earlier delivery. */
  address: string;
  /** BCP 47 tag of one of the product's languages. */
  locale: string;
  /** Its places at the platform are taken already, for all processes. */
  paced?: true;
};

/** The reason why a message that others see could not be posted, changed or taken away. */
export type PostProblem =
  /** The bot is not in the server, or not any more. */
  | 'not-a-member'
  /** Who posts it is not on the server any more, or may not write there for a time. */
  | 'author-out'
  /** The bot may not see the channel, write there, or attach files. */
  | 'missing-permission'
  /** The channel was deleted. */
  | 'unknown-channel'
  /** The message was deleted. */
  | 'unknown-message'
  /** The channel takes no messages, such as a category. */
  | 'wrong-channel'
  /** The thread is closed and locked by a moderator. */
  | 'locked'
  /** The server has as many open threads as it may have, or its forum a tag that only moderators set. */
  | 'no-new-thread'
  /** The platform takes this picture in age-restricted channels alone. */
  | 'nsfw-needed'
  /** The server's own filter of words took it away. */
  | 'filtered'
  /** The channel takes one message in a time; it may pass. */
  | 'slow-mode';

/**
 * The reason why a message could not be delivered. `limited`, `unavailable` and `slow-mode` may pass; the
 * others are final. A {@link PostProblem} comes from messages that others see alone.
 */
export type DeliveryProblem =
  | 'blocked'
  | 'gone'
  | 'limited'
  | 'unavailable'
  | 'refused'
  | PostProblem;

/**
 * An error that a surface throws when it could not deliver. `retryAfterMs` is the wait that
 * the platform asked for, null where it named none. `unshown` is the number of replies, from the last,
 * that are not shown, and `address` the one after those that are; null where nothing was shown.
 */
export class DeliveryError extends Error {
  readonly problem: DeliveryProblem;
  readonly retryAfterMs: number | null;
  unshown: number | null = null;
  address: string | null = null;
  /** True where the platform was asked and nobody knows its answer. */
  readonly mayHaveArrived: boolean;
  constructor(
    problem: DeliveryProblem,
    options?: { retryAfterMs?: number | null; cause?: unknown; mayHaveArrived?: boolean },
  ) {
    super(`delivery failed: ${problem}`, { cause: options?.cause });
    this.name = 'DeliveryError';
    this.problem = problem;
    this.retryAfterMs = options?.retryAfterMs ?? null;
    this.mayHaveArrived = options?.mayHaveArrived ?? false;
  }
}

/** A messaging surface: shows replies and fetches files. It knows no price, no rule and no table. */
export type Surface = {
  readonly name: SurfaceName;
  /**
   * True on a surface whose chats read media from the object store each time, so that a chat has no
   * copy.
   */
  readonly showsFromStore?: boolean;
  /**
   * Shows replies in order.
   * @returns the address of the last message, for replacing it later
   * @throws {DeliveryError}
   */
  deliver(to: Destination, replies: readonly Reply[]): Promise<string>;
  /** Shows that a file or text is being made; errors are swallowed. */
  busy(to: Destination, making: 'text' | 'image' | 'video'): Promise<void>;
  /**
   * Shows words that are still forming, in a preview of the platform's own with a button that stops them; no
   * words show that something is thought about. What then replaces the message of `to` takes its place.
   * Errors are swallowed. Absent on surfaces without such previews.
   */
  draft?(to: Destination, words: string): Promise<void>;
  /**
   * Fetches a file that a user sent.
   * @param ref the file's `ref` from the event
   * @throws {DownloadError}
   */
  download(ref: string, maxBytes: number): Promise<Uint8Array>;
  /**
   * Deletes its own copy of a file that a user sent; one that has gone counts as deleted. Absent on surfaces
   * where only the platform has one.
   * @param ref the file's `ref` from the event
   */
  discard?(ref: string): Promise<void>;
  /**
   * Gives the address for a message that is sent beside the answer to an event. Absent on surfaces that
   * can edit an earlier message at any time.
   * @param address the event's address
   */
  addressBeside?(address: string): string;
  /** Gives the direct chat with a user of the platform, and the address of a new message in it. */
  directChat(userId: string): { chatId: string; address: string };
  /**
   * Tells whether a chat is the person's direct one, by its id. Absent where all chats that are told
   * notices are.
   */
  isDirect?(chatId: string): boolean;
  /**
   * Builds a link that opens a chat with `/start` and this argument; absent on surfaces without such
   * links.
   */
  startLink?(argument: string): string | null;
  /**
   * Builds a link that asks the user in which chat to share a link; absent on surfaces without such
   * links.
   */
  shareLink?(link: string): string;
  /**
   * Posts a message that everybody in a channel or group sees. Absent on surfaces without such places.
   * @throws {DeliveryError}
   */
  publish?(post: PublicPost): Promise<PostedMessage>;
  /** True where what is posted under the same key is there once, also where its answer was lost. */
  readonly postsOnce?: boolean;
  /**
   * Replaces the content of a posted message, at any time after.
   * @param locale BCP 47 tag of one of the product's languages
   * @throws {DeliveryError}
   */
  revise?(at: PostedMessage, reply: Reply, locale: string): Promise<void>;
  /**
   * Takes a posted message away; one that is gone already counts as taken away.
   * @throws {DeliveryError}
   */
  retract?(at: PostedMessage): Promise<void>;
  /**
   * Puts a neutral picture in place of one that somebody has sent by the inline mode; one that is gone
   * counts as taken away. Absent where such a picture stays as it was sent.
   * @param message the platform's id of the message
   * @throws {DeliveryError}
   */
  retractInline?(message: string): Promise<void>;
  /** The largest file that every chat takes, in bytes; absent where there is no bound. */
  readonly fileBytes?: number;
  /** The sets of stickers of the platform's users; absent on surfaces without such sets. */
  readonly stickers?: StickerSets;
  /** Takes what is to be noted of what went out; absent where nothing is. */
  toNote?(): ToNote;
  /** Deletes the surface's own copy of a user's chats; absent where only the platform keeps them. */
  forget?(userId: string): Promise<void>;
};

/** The content of a `Media.source`: a picture as bytes, a video as a file that is read in pieces. */
export type ShownFile = {
  contentType: string;
  filename: string;
  /** The address of a page that has it, for chats that do not take it; absent where there is none. */
  link?: string;
  /**
   * Makes a version that fits into a number of bytes; null where it cannot. Absent where there is no
   * smaller one.
   */
  smaller?: (maxBytes: number) => Promise<Uint8Array | null>;
} & ({ bytes: Uint8Array } | { file: LargeFile });

/** Reads the content of a `Media.source`; gives null when it is not stored any more. */
export type ReadMedia = (source: MediaSource) => Promise<ShownFile | null>;

/** Accepts an event that a surface has read; resolves when the event is safely stored. */
export type ReceiveEvent = (event: import('./event.ts').Event) => Promise<void>;
