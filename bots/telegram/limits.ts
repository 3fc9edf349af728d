/** What the Bot API allows (https://core.telegram.org/bots/api), and how fast we talk to it. */

export const TEXT_CHARACTERS = 4096;
export const CAPTION_CHARACTERS = 1024;
/** Length of a callback answer, as a toast or as an alert. */
export const NOTICE_CHARACTERS = 200;
/** A toast is gone in a moment: longer remarks wait for a tap. */
export const TOAST_CHARACTERS = 80;
export const CALLBACK_BYTES = 64;
export const BUTTONS_A_ROW = 8;
export const BUTTONS_A_MESSAGE = 100;
export const ALBUM_PIECES = 10;
export const PHOTO_BYTES = 10 * 1024 * 1024;
export const UPLOAD_BYTES = 50 * 1024 * 1024;
export const DOWNLOAD_BYTES = 20 * 1024 * 1024;
/** A photo's sides may add up to this many pixels. */
export const PHOTO_LONG_EDGE_PX = 2560;
/** After this long a callback query can no longer be answered. */
export const QUERY_LIFE_MS = 30_000;

/** How fast messages go out. Telegram names about 30 a second overall and 20 a minute in a group. */
export type Pace = {
  messagesASecond: number;
  /** To one person, in the long run. */
  chatMessagesASecond: number;
  /** Messages to one person that may leave at once. */
  chatBurst: number;
  /** Messages waiting for one chat; what is over it fails as `limited`. */
  waitingAChat: number;
  /** A 429 that asks for at most this long is waited for, a longer one is the caller's. */
  longestRetrySeconds: number;
  retries: number;
  /** A press is answered within this time whatever the conversation does. */
  answerWithinMs: number;
  /** A payment is checked within this time, or refused; Telegram waits 10 s for the answer. */
  checkWithinMs: number;
};

export const DEFAULT_PACE: Pace = {
  messagesASecond: 30,
  chatMessagesASecond: 1,
  chatBurst: 10,
  waitingAChat: 100,
  longestRetrySeconds: 10,
  retries: 2,
  answerWithinMs: 1_500,
  checkWithinMs: 5_000,
};
