/** What the throughput benchmark's processes ask of each other. */

export type StandInWish =
  | { want: 'address' }
  /** Opens private chats with these ids. */
  | { want: 'chats'; ids: number[] }
  /** The bot's newest message in each chat. */
  | { want: 'messages'; ids: number[] }
  /** A callback query in each chat. */
  | { want: 'queries'; ids: number[] }
  | { want: 'progress' }
  | { want: 'verdict' };

/** `shown` counts messages sent and edited. */
export type Progress = { shown: number; cpuMs: number };
export type Verdict = { unanswered: number; refusals: { method: string; description: string }[] };

export type BotWish =
  | { want: 'open'; apiRoot: string; token: string; secret: string }
  | { want: 'cpu' };

/** Where a bot takes updates. */
export type Opened = { url: string };
