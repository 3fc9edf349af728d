import { codeOf, newestCodes } from '../../../db/codes.ts';
import { codeStanding } from '../../credits/codes.ts';
import { invitationStanding, invitationsOf, joiningWith } from '../../credits/invitation.ts';
import { holdCard, waitingHolds } from '../../fraud/card.ts';
import type { Loaders } from './loader.ts';

const MOST_CODES = 10;

export const codeFacts: Pick<
  Loaders,
  'code' | 'invitation' | 'joining' | 'invites' | 'codes' | 'code-row' | 'holds' | 'hold'
> = {
  code: codeStanding,
  invitation: invitationStanding,
  joining: (ctx, _accountId, key) => {
    const [surface = '', userId = '', ...word] = key.split(' ');
    return joiningWith(ctx, { surface, userId }, word.join(' '));
  },
  invites: invitationsOf,
  codes: ({ db }) => newestCodes(db.query, MOST_CODES),
  'code-row': ({ db }, _accountId, code) => codeOf(db.query, code),
  holds: waitingHolds,
  hold: (ctx, _accountId, id) => holdCard(ctx, id),
};
