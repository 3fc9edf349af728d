/** The numbers of signing in to the console and the Mini App. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long somebody stays signed in, in milliseconds. */
export type SessionTimes = {
  /** From the signing in, however much it is used. */
  mostMs: number;
  /** From the last use. */
  idleMs: number;
};

/** The numbers that decide how long links and sessions count. */
export type WebRules = {
  /** How long a one-time link can be opened, in milliseconds. */
  linkMs: number;
  console: SessionTimes;
  app: SessionTimes;
  /** The most sessions of a person that are listed; the oldest end when there are more. */
  sessions: number;
};

/** The numbers that hold unless others are passed in. */
export const DEFAULT_WEB_RULES: WebRules = {
  linkMs: 5 * MINUTE,
  console: { mostMs: 12 * HOUR, idleMs: 2 * HOUR },
  app: { mostMs: 30 * DAY, idleMs: 7 * DAY },
  sessions: 20,
};
