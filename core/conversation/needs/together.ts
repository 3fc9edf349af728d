/** What has to be read for pictures of several people. */

import type { MemberTurn } from '../turn.ts';
import { needsOfDraftId, needsOfProfile } from './making.ts';
import type { Need } from './needs.ts';

/** For a picture that one asks others for. */
export const needsOfJoint = (_turn: MemberTurn, jointId: string): Need[] => [['joint', jointId]];

/** For beginning it: it, and its draft where the chat still has that. */
export const needsOfMaking = (turn: MemberTurn, jointId: string): Need[] => [
  ['joint', jointId],
  ...needsOfDraftId(turn, jointId),
];

/** For what one is asked to be in. */
export const needsOfAsk = (turn: MemberTurn, placeId: string): Need[] => [
  ['joint-ask', placeId],
  ...needsOfProfile(turn),
];

/** For an invitation by its code. */
export const needsOfInvitation = (_turn: MemberTurn, code: string): Need[] => [
  ['joint-invitation', code],
];

/** For `/together`: the list, an invitation, or the picture that a person is asked for. */
export function needsOfTogether({ event }: MemberTurn, argument: string): Need[] {
  const isNamed = event.body.kind === 'command' && event.body.member !== undefined;
  if (isNamed) return [['joint']];
  return [argument.trim() === '' ? ['joints'] : ['joint-invitation', argument.trim()]];
}
