/** The longest text of a message. Limits of the Bot API: https://core.telegram.org/bots/api */
export const TEXT_CHARACTERS = 4096;
/** The longest caption of a picture or video. */
export const CAPTION_CHARACTERS = 1024;
/** The longest answer to a callback query, as a toast or an alert. */
export const NOTICE_CHARACTERS = 200;
/** The longest toast; longer answers are alerts, because a toast disappears soon. */
export const TOAST_CHARACTERS = 80;
/** The most characters that a button copies. */
export const COPY_CHARACTERS = 256;
/** The longest callback data of a button, in bytes. */
export const CALLBACK_BYTES = 64;
/** The most buttons of a row. */
export const BUTTONS_A_ROW = 8;
/** The most buttons of a message. */
export const BUTTONS_A_MESSAGE = 100;
/** The most pieces of an album. */
export const ALBUM_PIECES = 10;
/** The largest photo, in bytes. */
export const PHOTO_BYTES = 10 * 1024 * 1024;
/** The largest upload, in bytes. */
export const UPLOAD_BYTES = 50 * 1024 * 1024;
/** The largest upload to a Bot API server in local mode, in bytes. */
export const LOCAL_UPLOAD_BYTES = 2_000 * 1024 * 1024;
/** The largest download, in bytes. A Bot API server in local mode has no limit. */
export const DOWNLOAD_BYTES = 20 * 1024 * 1024;
/** The longest side of a photo, in pixels. */
export const PHOTO_LONG_EDGE_PX = 2560;
/** The longest query of inline mode. */
export const INLINE_QUERY_CHARACTERS = 256;
/** The longest name and the longest title of a sticker set. */
export const STICKER_SET_NAME_CHARACTERS = 64;
export const STICKER_SET_TITLE_CHARACTERS = 64;
/** The most results of an answer to an inline query. */
export const INLINE_RESULTS = 50;
/** The longest offset of an inline query, in bytes. */
export const INLINE_OFFSET_BYTES = 64;
/** The most characters that a line in the list of inline results shows. */
export const INLINE_TITLE_CHARACTERS = 200;
/** How long a callback query can be answered, in milliseconds. */
export const QUERY_LIFE_MS = 30_000;

/**
 * The rates and time limits of calls to Telegram. Telegram documents about 30 messages a second
 * overall and 20 a minute in a group.
 */
export type RateLimits = {
  messagesASecond: number;
  /** Messages to one user, on average. */
  chatMessagesASecond: number;
  /** Messages to one user that may be sent at once. */
  chatBurst: number;
  /** The most messages waiting for one chat; further ones fail as `limited`. */
  waitingAChat: number;
  /** The longest 429 that a call waits for; longer ones throw. */
  longestRetrySeconds: number;
  retries: number;
  /** A callback query is answered within this time, whatever the conversation does. */
  answerWithinMs: number;
  /** A payment is checked within this time, or refused; Telegram waits 10 s. */
  checkWithinMs: number;
};

/** The rate limits of Telegram's own servers. */
export const DEFAULT_RATE_LIMITS: RateLimits = {
  messagesASecond: 30,
  chatMessagesASecond: 1,
  chatBurst: 10,
  waitingAChat: 100,
  longestRetrySeconds: 10,
  retries: 2,
  answerWithinMs: 1_500,
  checkWithinMs: 5_000,
};
