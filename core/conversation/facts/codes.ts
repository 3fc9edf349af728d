import { entryOf } from '../../accounts/access.ts';
import { codeStatus } from '../../credits/codes.ts';
import { invitationStatus, invitationsOf, joiningWith } from '../../credits/invitation.ts';
import { code, codes } from '../../credits/queries.ts';
import { earlierDeparture } from '../../departures/returning-user.ts';
import { hold, holds } from '../../fraud/queries.ts';
import type { Loaders } from './loader.ts';

export const codeFacts: Pick<
  Loaders,
  | 'code'
  | 'invitation'
  | 'joining'
  | 'left-suspended'
  | 'admitted'
  | 'invites'
  | 'codes'
  | 'code-row'
  | 'holds'
  | 'hold'
> = {
  code: (ctx, { accountId }, typed) => codeStatus(ctx, accountId, typed),
  invitation: (ctx, { accountId }, word) => invitationStatus(ctx, accountId, word),
  joining: (ctx, { surface, userId }, word) => joiningWith(ctx, { surface, userId }, word),
  'left-suspended': async (ctx, { surface, userId }) =>
    (await earlierDeparture(ctx, { surface, userId }))?.suspended === true,
  admitted: async (ctx, { surface, userId, accountId }, word) =>
    (await entryOf(ctx, { surface, userId }, { accountId, word })) !== null,
  invites: (ctx, { accountId }) => invitationsOf(ctx, accountId),
  codes: (ctx, person) => codes(ctx, person),
  'code-row': code,
  holds,
  hold,
};
