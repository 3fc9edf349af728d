/** The numbers of reports, takedowns and claims of likeness. */

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** The numbers that decide what reports do. */
export type ReportRules = {
  /** What the report of a reporter counts whose account is known for a while. */
  fullWeight: number;
  /**
   * What the report of anybody else counts: a visitor, a new account, one that is held or limited, one whose
   * reports were unfounded.
   */
  lightWeight: number;
  /** The most that light reports of a subject count together, so that they alone hide nothing. */
  lightMost: number;
  /** The weight of reports from which a subject is hidden until an operator has looked, by reason. */
  hideAt: { minor: number; nudity: number; other: number };
  /** How long an account counts as new, in milliseconds. */
  newAccountMs: number;
  /** Reports that were unfounded, beyond those that were not, after which a reporter's count light. */
  unfoundedMost: number;
  /** Most reports of an account, and from a visitor's network, in 24 hours. */
  aDay: number;
  visitorsADay: number;
  /** How long settled reports are kept, in milliseconds. */
  keptMs: number;
};

/** The numbers of reports, takedowns and claims of likeness. */
export type TrustRules = {
  reports: ReportRules;
  claims: {
    /** The time within which a claim is to be decided; what it names is then hidden, in milliseconds. */
    withinMs: number;
    /** How long before its end operators are reminded, in milliseconds. */
    reminderMs: number;
    /** Most claims of an account, and from a visitor's network, in 24 hours. */
    aDay: number;
    /** Most characters of each part of a claim. */
    characters: number;
    /** How long decided claims are kept, in milliseconds. */
    keptMs: number;
  };
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_TRUST_RULES: TrustRules = {
  reports: {
    fullWeight: 4,
    lightWeight: 1,
    lightMost: 3,
    hideAt: { minor: 4, nudity: 8, other: 12 },
    newAccountMs: 7 * DAY,
    unfoundedMost: 3,
    aDay: 10,
    visitorsADay: 5,
    keptMs: 180 * DAY,
  },
  claims: {
    withinMs: 48 * HOUR,
    reminderMs: 12 * HOUR,
    aDay: 5,
    characters: 2_000,
    keptMs: 365 * DAY,
  },
};
