import { type ActionGroup, ulid } from './shapes.ts';

/** Actions of operators on accounts that are held. */
export const HOLD_ACTIONS = {
  hold: [ulid],
  'hold-release': [ulid],
  'hold-keep': [ulid],
  'hold-suspend': [ulid],
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
