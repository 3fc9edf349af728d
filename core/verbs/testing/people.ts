/** Who acts in tests of verbs. */
import type { Refusal } from '../../errors.ts';
import type { Person } from '../actor.ts';

/**
 * Returns the person of an account that `addPerson` added.
 * @param accountId an empty string for a person without an account
 */
export const as = (accountId: string): Person => ({
  is: 'person',
  surface: 'playground',
  userId: accountId === '' ? 'nobody' : accountId,
  accountId,
});

/** Returns a matcher for the refusal that a verb throws. */
export const refusedAs = (code: Refusal['code'], more: object = {}) => ({
  refusal: { code, ...more },
});
