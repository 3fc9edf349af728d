import { LOCALES } from '../../texts/catalogue.ts';
import { STEP_REASONS, STEPS } from '../account-steps.ts';
import { type ActionGroup, oneOf, ulid } from './shapes.ts';

/** Actions of operators on accounts that are held. */
export const HOLD_ACTIONS = {
  hold: [ulid],
  'hold-release': [ulid],
  'hold-keep': [ulid],
  'hold-suspend': [ulid],
} as const satisfies ActionGroup;

/** Actions on steps against accounts: their owners appeal, operators take, lift and answer. */
export const LADDER_ACTIONS = {
  'step-appeal': [ulid],
  account: [ulid],
  /** Asks for the reason of a step. */
  'account-step': [ulid, oneOf(STEPS)],
  'account-take': [ulid, oneOf(STEPS), oneOf(STEP_REASONS)],
  'account-lift': [ulid],
  appeals: [],
  'appeal-card': [ulid],
  'appeal-keep': [ulid],
  'appeal-lift': [ulid],
} as const satisfies ActionGroup;

/** Actions on results that screening refused: the owner appeals, an operator decides. */
export const REVIEW_ACTIONS = {
  appeal: [ulid],
  review: [ulid],
  'review-allow': [ulid],
  'review-keep': [ulid],
  'review-suspend': [ulid],
  'review-restore': [ulid],
} as const satisfies ActionGroup;

/** Actions of operators on messages to many. */
export const BROADCAST_ACTIONS = {
  broadcasts: [],
  'broadcast-new': [],
  broadcast: [ulid],
  /** Asks for the words in a language. */
  'broadcast-words': [ulid, oneOf(LOCALES)],
  'broadcast-to': [ulid, oneOf(['news', 'everyone'])],
  'broadcast-see': [ulid],
  /** Has the people counted. */
  'broadcast-ready': [ulid],
  /** Asks whether it is to be let go; lets it go; goes on with it. */
  'broadcast-go': [ulid],
  'broadcast-go-yes': [ulid],
  'broadcast-on': [ulid],
  'broadcast-stop': [ulid],
  'broadcast-drop': [ulid],
} as const satisfies ActionGroup;
