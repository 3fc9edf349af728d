/** A request to the child process that stands in for Telegram on both sides. */
export type TelegramRequest = { want: 'address' } | ({ want: 'send' } & Send) | { want: 'answers' };

/** Updates of ever new people, each to one of the addresses. */
export type Send = {
  urls: string[];
  secret: string;
  /** Updates a second, and for how many seconds new ones begin. */
  rate: number;
  seconds: number;
};

/** What became of the updates. */
export type Sent = {
  /** The ids of those that were sent. */
  updateIds: number[];
  /** How many of them were sent twice, as Telegram does when it has not heard an answer. */
  repeated: number;
  /** Milliseconds from the beginning of a request to its answer with status 200. */
  waitsMs: number[];
  /** Answers with another status, or none: each was sent again. */
  refused: Record<string, number>;
  /** Never answered with 200. */
  givenUp: number;
  /** From the first request to the last answer. */
  tookMs: number;
};

/** Messages of the bot, by chat: how many chats have got one, and how many messages were one too many. */
export type Answers = { chats: number; tooMany: number };

/** Where the stand-in listens, for `TELEGRAM_API_ROOT`. */
export type TelegramAddress = { apiRoot: string; token: string };

/** A request to the child process that writes without the product. */
export type BareRequest = { url: string; updates: number };
