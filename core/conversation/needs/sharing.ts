/** What has to be read before something is shown to others, or is so no more. */

import { shareOf } from '../../../db/shares.ts';
import { readForSharing } from '../../sharing/create-share.ts';
import type { MemberTurn } from '../turn.ts';
import type { Need } from './needs.ts';

/** For making the link of a result. */
export const needsOfLink = (_turn: MemberTurn, resultId: string): Need[] => [
  ['sharing', `result ${resultId}`],
  ({ ctx: { db } }) => readForSharing(db.query, resultId),
];

/** For changing or withdrawing a share. */
export const needsOfShare = (_turn: MemberTurn, shareId: string): Need[] => [
  ['sharing', `share ${shareId}`],
  ({ ctx: { db } }) => shareOf(db.query, shareId),
];

/** For withdrawing one of the list. */
export const needsOfListedShare = (_turn: MemberTurn, shareId: string): Need[] => [
  ['shared', '0'],
  ['share', shareId],
  ({ ctx: { db } }) => shareOf(db.query, shareId),
];
