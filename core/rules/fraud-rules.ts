/**
 * Limits of behaviour that is ordinary now and then and suspicious when it accumulates. Each rule names
 * what is counted, the window, and the largest ordinary count: above it the account is held until an
 * operator has decided.
 */

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** The most occurrences within a window of time that do not trip a rule. */
export type Limit = { windowMs: number; most: number };

/** The names of the fraud rules. */
export const FRAUD_RULES = [
  /** Checkouts opened. */
  'checkouts',
  /** Cards and other ways to pay that were declined. */
  'cards-failed',
  /** Payments whose money went back, those left out that an operator gave back. */
  'refunds',
  /** Payments that the payer's bank disputed. */
  'disputes',
  /** Purchases of an account that is younger than the window. */
  'new-purchases',
  /** Credits spent by an account that is younger than the window. */
  'new-spending',
  /** Words tried that are no code. */
  'codes-wrong',
  /** Invitations refused because both sides, or several invited ones, look like one person. */
  'referral-ring',
  /** Rings of accounts that use each other's templates for the rewards. */
  'reward-ring',
] as const;
/** The name of a fraud rule. */
export type FraudRule = (typeof FRAUD_RULES)[number];

/** The limits of the fraud rules. */
export type FraudRules = {
  limits: Readonly<Record<FraudRule, Limit>>;
  /** Limit of checkouts that are opened; above it the user is told when the next one can be opened. */
  checkoutsOpened: Limit;
  /** How long signals are stored, in milliseconds: no window may be longer. */
  signalsKeptMs: number;
};

/** The limits that hold unless an operator sets others. */
export const DEFAULT_FRAUD_RULES: FraudRules = {
  limits: {
    checkouts: { windowMs: DAY, most: 20 },
    'cards-failed': { windowMs: HOUR, most: 4 },
    refunds: { windowMs: 30 * DAY, most: 2 },
    disputes: { windowMs: 30 * DAY, most: 1 },
    'new-purchases': { windowMs: 2 * DAY, most: 5 },
    'new-spending': { windowMs: DAY, most: 2_500 },
    'codes-wrong': { windowMs: DAY, most: 25 },
    'referral-ring': { windowMs: 30 * DAY, most: 2 },
    'reward-ring': { windowMs: 30 * DAY, most: 1 },
  },
  checkoutsOpened: { windowMs: HOUR, most: 8 },
  signalsKeptMs: 31 * DAY,
};
