import { PROVIDER_IDS } from '../../provider-ids.ts';
import { type ActionGroup, oneOf, slug, small, ulid, word } from './shapes.ts';

/** What is on sale. */
export const BUY_ACTIONS = {
  buy: [],
  /** A product whose ways to pay are chosen from. */
  ways: [slug],
} as const satisfies ActionGroup;

/** A product and who takes the money for it. */
export const OFFER_ACTIONS = {
  offer: [slug, oneOf(PROVIDER_IDS)],
} as const satisfies ActionGroup;

/** The ledger. */
export const CREDIT_ACTIONS = {
  credits: [small],
  /** A line of the ledger. */
  entry: [ulid],
  statement: [],
} as const satisfies ActionGroup;

/** Waits for a code, and uses one. */
export const CODE_ACTIONS = {
  code: [],
  'code-use': [word],
} as const satisfies ActionGroup;

/** Invitations. */
export const INVITE_ACTIONS = {
  invite: [],
} as const satisfies ActionGroup;

/** The subscription. */
export const PRO_ACTIONS = {
  pro: [],
  'pro-cancel': [ulid],
  'pro-cancel-yes': [ulid],
  'pro-resume': [ulid],
  'pro-card': [ulid],
} as const satisfies ActionGroup;

/** Payments: one's own by its checkout, and for operators everybody's. */
export const PAYMENT_ACTIONS = {
  receipt: [ulid],
  'refund-ask': [ulid],
  'refund-ask-yes': [ulid],
  payments: [small],
  payment: [ulid],
  'refund-part': [ulid],
  'refund-all': [ulid],
  'refund-no': [ulid],
} as const satisfies ActionGroup;
