import { type ActionGroup, ulid } from './shapes.ts';

/** Accounts that may not spend, for operators. */
export const HOLD_ACTIONS = {
  hold: [ulid],
  'hold-release': [ulid],
  'hold-keep': [ulid],
  'hold-suspend': [ulid],
} as const satisfies ActionGroup;

/** What was refused: its owner appeals, an operator decides. */
export const REVIEW_ACTIONS = {
  appeal: [ulid],
  review: [ulid],
  'review-allow': [ulid],
  'review-keep': [ulid],
  'review-suspend': [ulid],
  'review-restore': [ulid],
} as const satisfies ActionGroup;
