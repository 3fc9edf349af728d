import { PROVIDER_IDS } from '../../provider-ids.ts';
import { type ActionGroup, oneOf, slug, small, ulid, word } from './shapes.ts';

/** Actions that show the products on sale. */
export const BUY_ACTIONS = {
  buy: [],
  /** Shows the ways to pay for a product. */
  ways: [slug],
} as const satisfies ActionGroup;

/** The action that shows a product as one payment provider sells it. */
export const OFFER_ACTIONS = {
  offer: [slug, oneOf(PROVIDER_IDS)],
} as const satisfies ActionGroup;

/** Actions that show the ledger of an account. */
export const CREDIT_ACTIONS = {
  credits: [small],
  /** Shows one entry of the ledger. */
  entry: [ulid],
  statement: [],
} as const satisfies ActionGroup;

/** Actions that ask for a discount code and redeem one. */
export const CODE_ACTIONS = {
  code: [],
  'code-use': [word],
} as const satisfies ActionGroup;

/** The action that shows a user's invitation link. */
export const INVITE_ACTIONS = {
  invite: [],
} as const satisfies ActionGroup;

/** Actions of what authors earn. */
export const REWARD_ACTIONS = {
  rewards: [],
  /** Ends the messages about rewards; pressed again it changes nothing. */
  'rewards-quiet': [],
} as const satisfies ActionGroup;

/** Actions of the subscription. */
export const PRO_ACTIONS = {
  pro: [],
  'pro-cancel': [ulid],
  'pro-cancel-yes': [ulid],
  'pro-resume': [ulid],
  'pro-card': [ulid],
} as const satisfies ActionGroup;

/** Actions on payments: a user's own by its checkout, and everybody's for operators. */
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
