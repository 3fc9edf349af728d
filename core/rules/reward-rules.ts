/** What authors earn by their templates, and what earns nothing. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Credits for a delivered generation, by the kind of its template. */
export type RewardCredits = { image: number; video: number };

/** A time in which uses bring other credits: where it brings more than usual. */
export type Promotion = Partial<RewardCredits> & {
  /** Milliseconds since the epoch; `until` is the first moment after it. */
  from: number;
  until: number;
  /** The id of the template, or the category; all templates where absent. */
  template?: string;
  category?: string;
};

/** The numbers of rewards. An operator sets some of them with `REWARDS_FILE`. */
export type RewardRules = {
  credits: RewardCredits;
  /**
   * Other credits by region: the language (one of ours) that the user of the template has chosen, which
   * is all that the service knows of where somebody lives.
   */
  regions: Readonly<Record<string, Partial<RewardCredits>>>;
  promotions: readonly Promotion[];
  /** Most credits that one user brings one author on a day (UTC). */
  pairADayCredits: number;
  /** Most uses on a day (UTC) that free pictures pay and that bring an author something. */
  freeUsesADay: number;
  /** The time zone of owners who have chosen none. */
  timeZone: string;
  /** The hour (0 to 23) of the author's day at which the digest is told. */
  digestHour: number;
  rings: RingRules;
  /** How long after a reward its author is looked at, in milliseconds; rewards until then share the look. */
  judgeAfterMs: number;
  /** How long uses of templates are stored one by one, in milliseconds: no window may be longer. */
  usesKeptMs: number;
  /** Templates that a message names. */
  templatesNamed: number;
  /** Weeks that the picture shows. */
  weeksShown: number;
};

/** What makes a ring of accounts. */
export type RingRules = {
  /** How far back uses count, in milliseconds. */
  windowMs: number;
  /** Uses of another's templates from which on they tie two accounts together. */
  uses: number;
  /** The same where one of the two invited the other, or is younger than `newMs`. */
  usesOfNew: number;
  newMs: number;
  /** The part of an author's uses that comes from within a ring, in percent. */
  percent: number;
  /** Most accounts that are looked at, and most steps from one to the next. */
  mostAccounts: number;
  mostSteps: number;
  /** Accounts of a crowd, and the uses of each: new, never paid, and nothing made but from one author. */
  crowd: { accounts: number; uses: number };
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_REWARD_RULES: RewardRules = {
  credits: { image: 2, video: 8 },
  regions: {},
  promotions: [],
  pairADayCredits: 24,
  freeUsesADay: 25,
  timeZone: 'UTC',
  digestHour: 19,
  rings: {
    windowMs: 30 * DAY,
    uses: 3,
    usesOfNew: 2,
    newMs: 7 * DAY,
    percent: 50,
    mostAccounts: 60,
    mostSteps: 6,
    crowd: { accounts: 3, uses: 10 },
  },
  judgeAfterMs: 5 * MINUTE,
  usesKeptMs: 90 * DAY,
  templatesNamed: 5,
  weeksShown: 8,
};
