/** A request to the child process of the Telegram stand-in. */
export type StandInRequest =
  | { want: 'address' }
  /** Opens private chats with these ids. */
  | { want: 'chats'; ids: number[] }
  /** The bot's newest message in each chat. */
  | { want: 'messages'; ids: number[] }
  /** A callback query in each chat. */
  | { want: 'queries'; ids: number[] }
  | { want: 'progress' }
  | { want: 'verdict' };

/** The counters of the stand-in. `shown` counts sent and edited messages. */
export type Progress = { shown: number; cpuMs: number };
/** The result of a throughput measurement. */
export type Verdict = { unanswered: number; refusals: { method: string; description: string }[] };

/** A request to the child process of a bot. */
export type BotRequest =
  | {
      want: 'open';
      apiRoot: string;
      token: string;
      secret: string;
      /** Whether a bare bot syncs each commit; ours always does. */
      isDurable: boolean;
    }
  | { want: 'cpu' };

/** The address at which a bot receives updates. */
export type Opened = { url: string };
