import type { LargeFile } from '../large-file.ts';
import type { SurfaceName } from './event.ts';
import type { MediaSource, Reply } from './reply.ts';

/** Who gets a message. */
export type Destination = {
  userId: string;
  chatId: string;
  /** The surface's own JSON, as an event or an earlier delivery told it. */
  address: string;
  /** BCP 47 tag of one of our languages. */
  locale: string;
};

/** Why a message could not be delivered. `limited` and `unavailable` may pass, the others are final. */
export type DeliveryProblem = 'blocked' | 'gone' | 'limited' | 'unavailable' | 'refused';

/** Thrown by a surface. `retryAfterMs` where the platform named a time. */
export class DeliveryError extends Error {
  readonly problem: DeliveryProblem;
  readonly retryAfterMs: number | null;
  constructor(
    problem: DeliveryProblem,
    options?: { retryAfterMs?: number | null; cause?: unknown },
  ) {
    super(`delivery failed: ${problem}`, { cause: options?.cause });
    this.name = 'DeliveryError';
    this.problem = problem;
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
}

/** A messaging surface: shows Replies, fetches files. It knows no price, no rule and no table. */
export type Surface = {
  readonly name: SurfaceName;
  /** True where what a chat shows is read from our store each time, so that the chat has no copy. */
  readonly showsFromStore?: boolean;
  /**
   * Shows replies in order.
   * @returns the address of the last message, for replacing it later
   * @throws {DeliveryError}
   */
  deliver(to: Destination, replies: readonly Reply[]): Promise<string>;
  /** Shows that something is being made; errors are swallowed. */
  busy(to: Destination, making: 'text' | 'image' | 'video'): Promise<void>;
  /**
   * Fetches a file somebody sent.
   * @param ref the file's `ref` from the event
   * @throws {DeliveryError} `refused` when it is larger than `maxBytes` or gone
   */
  download(ref: string, maxBytes: number): Promise<Uint8Array>;
  /**
   * Where something goes that comes beside the answer to an event.
   * @param address the event's
   * Absent where a message of before can be changed at any time.
   */
  beside?(address: string): string;
  /** A link that opens a chat with `/start` and this argument; absent where there are none. */
  startLink?(argument: string): string | null;
  /** An address that asks in which chat a link is to be shown; absent where there are none. */
  shareLink?(link: string): string;
  /** Deletes what the surface itself keeps of a user's chats; absent where the platform keeps them. */
  forget?(userId: string): Promise<void>;
};

/** What stands behind a `Media.source`: a picture is held, a video is read piece by piece. */
export type ShownFile = { contentType: string; filename: string } & (
  | { bytes: Uint8Array }
  | { file: LargeFile }
);

/** What a surface needs to show media: what is behind a `Media.source`, null when no longer kept. */
export type ReadMedia = (source: MediaSource) => Promise<ShownFile | null>;

/** What a surface does with each event it has read: resolves when it is safely stored. */
export type Receive = (event: import('./event.ts').Event) => Promise<void>;
