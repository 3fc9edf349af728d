/** Who acts in tests of verbs. */
import type { Refusal } from '../../errors.ts';
import type { Person } from '../actor.ts';

/** The person whose account is called so, as `addPerson` adds it; with no account where it is empty. */
export const as = (accountId: string): Person => ({
  is: 'person',
  surface: 'playground',
  userId: accountId === '' ? 'nobody' : accountId,
  accountId,
});

/** What a verb that refuses throws. */
export const refusedAs = (code: Refusal['code'], more: object = {}) => ({
  refusal: { code, ...more },
});
