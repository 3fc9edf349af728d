import type { ActionName } from './action.ts';
import { DESK_ACTIONS } from './actions/desk.ts';
import { BROADCAST_ACTIONS, HOLD_ACTIONS } from './actions/operators.ts';
import { SUBMISSION_ACTIONS } from './actions/publishing.ts';
import { CLAIM_ACTIONS, REPORTED_ACTIONS, TAKEDOWN_ACTIONS } from './actions/trust.ts';
import type { Right } from './operators.ts';

const all = (group: object, right: Right): Record<string, Right> =>
  Object.fromEntries(Object.keys(group).map((name) => [name, right]));

/** Actions of operators in groups that hold actions of everybody too. */
const AMONG_OTHERS = {
  account: 'people',
  'account-step': 'people',
  'account-take': 'people',
  'account-lift': 'people',
  appeals: 'people',
  'appeal-card': 'people',
  'appeal-keep': 'people',
  'appeal-lift': 'people',
  payments: 'money',
  payment: 'money',
  'refund-part': 'money',
  'refund-all': 'money',
  'refund-no': 'money',
  review: 'cases',
  'review-allow': 'cases',
  'review-keep': 'cases',
  'review-suspend': 'cases',
  'review-restore': 'cases',
} as const satisfies Partial<Record<ActionName, Right>>;

const RIGHTS: Readonly<Record<string, Right>> = {
  ...all(HOLD_ACTIONS, 'people'),
  ...all(BROADCAST_ACTIONS, 'service'),
  ...all(SUBMISSION_ACTIONS, 'cases'),
  ...all(CLAIM_ACTIONS, 'cases'),
  ...all(REPORTED_ACTIONS, 'cases'),
  ...all(TAKEDOWN_ACTIONS, 'cases'),
  ...all(DESK_ACTIONS, 'service'),
  grant: 'money',
  ...AMONG_OTHERS,
};

/**
 * Finds the right that an operator needs for the action of a code.
 * @returns null for an action of everybody
 */
export const rightOfCode = (code: string): Right | null => {
  const [name = ''] = code.split(':', 1);
  return Object.hasOwn(RIGHTS, name) ? (RIGHTS[name] ?? null) : null;
};
