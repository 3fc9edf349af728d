import type { SurfaceName } from '../chat/event.ts';
import type { Priority } from '../chat/priority.ts';

/** How notices reach people: at what pace, at which hours, and when a message to many is told. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Messages that a platform takes, each a second on average. */
export type Pace = {
  /** All that the bot sends; as many may go out at once after a quiet time. */
  messagesASecond: number;
  /** Of messages to many. */
  campaignsASecond: number;
  /** In a group, a minute, at once too. */
  groupMessagesAMinute: number;
};

/** The numbers of notices. */
export type NoticeRules = {
  /** The hours of a person's day in which reminders wait, unless they chose others. `until` is the first after. */
  quietHours: { from: number; until: number };
  pace: { usual: Pace } & Readonly<Partial<Record<SurfaceName, Pace>>>;
  /** The part of the messages at once that each leaves to what is more urgent, from 0 to 1. */
  leaves: Readonly<Record<Priority, number>>;
  campaigns: CampaignRules;
};

/** The numbers of messages to many. */
export type CampaignRules = {
  /** Messages of one campaign that are under way at once on a platform: as many may be unsure after a crash. */
  atOnce: number;
  /** Accounts that are prepared in one write. */
  preparedAtOnce: number;
  /** The time after which what was claimed and not told is given up, in milliseconds. */
  lostAfterMs: number;
  /** The first and the longest distance of tries at a platform that is away, in milliseconds. */
  retryMs: { first: number; longest: number };
  /** Tries of one message; after them it counts as refused. */
  tries: number;
  /** Most characters of an operator's words in one language. */
  characters: number;
  /** How often the operator's message about a campaign is brought up to date, in milliseconds. */
  shownEveryMs: number;
};

const pace = (messagesASecond: number, campaignsASecond: number): Pace => ({
  messagesASecond,
  campaignsASecond,
  groupMessagesAMinute: 20,
});

/** The numbers that hold unless others are passed in. */
export const DEFAULT_NOTICE_RULES: NoticeRules = {
  quietHours: { from: 22, until: 8 },
  // Telegram documents about 30 messages a second; Discord stops bots that open many direct chats fast.
  pace: { usual: pace(200, 100), telegram: pace(30, 20), discord: pace(5, 1) },
  leaves: { answer: 0, service: 0.2, reminder: 0.5, campaign: 0.7 },
  campaigns: {
    atOnce: 5,
    preparedAtOnce: 1_000,
    lostAfterMs: 10 * MINUTE,
    retryMs: { first: 30 * SECOND, longest: 60 * MINUTE },
    tries: 8,
    characters: 2_000,
    shownEveryMs: 3 * SECOND,
  },
};
