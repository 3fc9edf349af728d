/** What has to be read for linking accounts of several platforms. */

import { consentsOf } from '../../../db/consents.ts';
import { linkedIdentities, linkOf, linkSide, undoableLink } from '../../../db/links.ts';
import { hashOfTyped } from '../../linking/link-code.ts';
import { linkOfferBy, readLink } from '../../linking/queries.ts';
import { readTries } from '../../linking/tries.ts';
import type { MemberTurn } from '../turn.ts';
import type { Need } from './needs.ts';

/** How many codes this account has asked for or tried lately. */
const tries =
  ({ account, event }: MemberTurn): Need =>
  ({ ctx }) =>
    readTries(ctx, { accountId: account.id, network: event.network });

/** For a code that is made. */
export const needsOfNewCode = (turn: MemberTurn): Need[] => [tries(turn)];

/** For a code that was made elsewhere. */
export const needsOfLinkCode = (turn: MemberTurn, typed: string): Need[] => [
  tries(turn),
  {
    prepare: async (ctx) => {
      const codeHash = await hashOfTyped(ctx, typed);
      return async ({ person, keep }) =>
        keep('link-offer', typed, await linkOfferBy(ctx, person, person.accountId, codeHash));
    },
  },
];

/** For `/link`, with a code or without. */
export const needsOfLink = (turn: MemberTurn, typed: string): Need[] =>
  typed.trim() === '' ? [['linked']] : needsOfLinkCode(turn, typed);

/** For what both sides decide. */
export const needsOfDecision = (_turn: MemberTurn, id: string): Need[] => [
  ['link', id],
  ({ ctx }) => readLink(ctx.db.query, id),
];

/** For undoing a link. */
export const needsOfUndoing = ({ account, now }: MemberTurn, id: string): Need[] => [
  ({ ctx: { db } }) =>
    Promise.all([
      undoableLink(db.query, account.id, now),
      linkOf(db.query, id),
      linkSide(db.query, account.id),
      linkedIdentities(db.query, account.id),
    ]),
];

/** For a platform that leaves its account. */
export const needsOfLeaving = ({ account }: MemberTurn): Need[] => [
  ['linked'],
  ({ ctx: { db } }) => consentsOf(db.query, account.id),
];
