/**
 * What is ordinary now and then and telling when it piles up. Each rule names what is counted, over how
 * long, and how much of it is still ordinary: one more, and the account is held until a person has looked.
 */

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** More than `most` within `windowMs` trips it. */
export type Limit = { windowMs: number; most: number };

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
] as const;
export type FraudRule = (typeof FRAUD_RULES)[number];

export type FraudRules = {
  limits: Readonly<Record<FraudRule, Limit>>;
  /** More checkouts than this are not opened; told until when. */
  checkoutsOpened: Limit;
  /** How long signals are noted: no window may be longer. */
  signalsKeptMs: number;
};

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
  },
  checkoutsOpened: { windowMs: HOUR, most: 8 },
  signalsKeptMs: 31 * DAY,
};
