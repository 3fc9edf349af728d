/** What has to be read about steps against accounts and appeals. */

import { appealAgainst, appealedAccount, stepInForce } from '../../../db/account-steps.ts';
import { accountKeyOf, accountOf } from '../../../db/accounts.ts';
import type { Id } from '../../../db/database.ts';
import { openGenerations } from '../../../db/generations.ts';
import { subscriptionsOf } from '../../../db/subscriptions.ts';
import type { MemberTurn } from '../turn.ts';
import type { Need } from './needs.ts';

/** What taking a step against an account, or lifting it, looks at. */
const standing =
  (accountId: Id): Need =>
  ({ ctx: { db }, turn }) =>
    Promise.all([
      openGenerations(db.query, accountId),
      subscriptionsOf(db.query, accountId),
      stepInForce(db.query, accountId, turn.now),
      accountOf(db.query, accountId),
    ]);

/** For an operator's step against an account. */
export const needsOfAccount = (_turn: MemberTurn, id: string): Need[] => [
  ['account', id],
  standing(id),
];

/** For an operator's answer to an appeal. */
export const needsOfAppeal = (_turn: MemberTurn, id: string): Need[] => [
  ['appeal-card', id],
  ({ ctx: { db } }) => accountKeyOf(db.query, appealedAccount(id)),
];

/** For a person's appeal. */
export const needsOfAppealWords = ({ account }: MemberTurn, stepId: string): Need[] => [
  ['in-force'],
  ({ ctx: { db } }) => appealAgainst(db.query, stepId),
  ({ ctx: { db } }) => accountKeyOf(db.query, account.id),
];
