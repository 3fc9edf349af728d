/** What has to be read about people: who joins, leaves, comes back, types a code or is judged. */

import { accountOf, identitiesOf } from '../../../db/accounts.ts';
import { reachableChats } from '../../../db/chats.ts';
import { consentInForce } from '../../../db/consents.ts';
import type { Id } from '../../../db/database.ts';
import { departureOf } from '../../../db/departures.ts';
import { openGenerations, openPredictions } from '../../../db/generations.ts';
import { heldAccount } from '../../../db/holds.ts';
import { placesOf } from '../../../db/joint-lists.ts';
import { waitingInvited } from '../../../db/referrals.ts';
import { reviewed } from '../../../db/reviews.ts';
import { undeliveredShoots } from '../../../db/shoots.ts';
import { subscriptionOf, subscriptionsOf } from '../../../db/subscriptions.ts';
import { waitingResults } from '../../accounts/reachable.ts';
import { placeOf } from '../../chat/place.ts';
import { hashOf } from '../../departures/returning-user.ts';
import { MOST_WAITING } from '../../fraud/hold.ts';
import { codeInArgument } from '../../linking/link-code.ts';
import type { MemberTurn, Turn } from '../turn.ts';
import { cutWord, pageIn, templateIn, wordIn } from '../typed-words.ts';
import { needsOfLinkCode } from './linking.ts';
import { needsOfDetail, needsOfWanted } from './making.ts';
import type { Need } from './needs.ts';

/** Whether this person left lately. */
const departure: Need = {
  prepare: async (ctx, person) => {
    const personHash = await hashOf(ctx, person);
    return ({ ctx: { db }, turn }) => departureOf(db.query, personHash, turn.now);
  },
};

/** For joining, with the word of an invitation where there is one. */
export const needsOfJoining = (turn: Turn): Need[] => [
  ...needsOfWanted(turn),
  ...(turn.state.word === null ? [] : [['joining', turn.state.word] as const]),
  ['left-suspended'],
  departure,
];

/** For a code, or the word of an invitation. */
export function needsOfCode(_turn: MemberTurn, typed: string): Need[] {
  const word = cutWord(typed);
  return word.trim() === '' ? [] : [['code', word], ['invitation', word], departure];
}

/** For `/start` with what its link carries: a code, an invitation's word or a template. */
export function needsOfStart(turn: MemberTurn, argument: string): Need[] {
  const word = wordIn(argument);
  if (word !== null) return needsOfCode(turn, word);
  const code = codeInArgument(argument);
  if (code !== null) return needsOfLinkCode(turn, code);
  const page = pageIn(argument);
  if (page?.to === 'together') return [['joint-invitation', page.id]];
  const id = templateIn(argument);
  return id === null ? [] : needsOfDetail(turn, id);
}

/** What the verbs look at before they do something: how the account stands, its consents and faces. */
export const needsOfVerbs = ({ account }: Turn): Need[] =>
  account === null
    ? []
    : [
        ({ ctx: { db } }) =>
          Promise.all([
            accountOf(db.query, account.id),
            consentInForce(db.query, account.id, 'face'),
          ]),
        ['faces'],
        ['open'],
      ];

/** For withdrawing the consent to face data: what runs, and where. */
export const needsOfWithdrawal = ({ account: { id } }: MemberTurn): Need[] => [
  ['open'],
  ({ ctx: { db } }) =>
    Promise.all([
      openGenerations(db.query, id),
      openPredictions(db.query, id),
      placesOf(db.query, id),
    ]),
];

/** For a change of a subscription. */
export const needsOfSubscription = (_turn: MemberTurn, id: string): Need[] => [
  ['subscriptions'],
  ({ ctx: { db } }) => subscriptionOf(db.query, id),
];

/** For deleting everything. */
export const needsOfErasing = ({ account: { id }, event }: MemberTurn): Need[] => [
  ['subscriptions'],
  ['holdings'],
  ({ ctx }) => reachableChats(ctx.db.query, id, placeOf(event)),
  ({ ctx }) => identitiesOf(ctx.db.query, id),
];

/** For somebody who can be reached again: what was made meanwhile. */
export const needsOfReturn = ({ event: { surface }, account, now }: Turn): Need[] =>
  account === null
    ? []
    : [
        ({ ctx }) => {
          const of = { surface, accountId: account.id, now };
          return Promise.all([
            waitingResults(ctx.db.query, of),
            undeliveredShoots(ctx.db.query, of),
          ]);
        },
      ];

/** What shutting an account looks at. */
const suspension =
  (accountId: Id): Need =>
  ({ ctx: { db } }) =>
    Promise.all([openGenerations(db.query, accountId), subscriptionsOf(db.query, accountId)]);

/** For deciding a review, which may shut the account. */
export const needsOfReview = (_turn: MemberTurn, id: string): Need[] => [
  ['review', id],
  suspension(reviewed(id).accountId),
];

/** For deciding about a held account. */
export const needsOfHold = (_turn: MemberTurn, id: string): Need[] => [
  ['hold', id],
  suspension(heldAccount(id)),
  ({ ctx: { db } }) => waitingInvited(db.query, heldAccount(id), MOST_WAITING),
];
