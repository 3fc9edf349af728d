import { insertReferralLink } from '../../../db/referrals.ts';
import { traceOf } from '../../chat/event.ts';
import { noteWrongCode, redeemCode } from '../../credits/codes.ts';
import { invited } from '../../credits/invitation.ts';
import { endCode, makeCode } from '../../credits/manage-codes.ts';
import { decideHold } from '../../fraud/decide-hold.ts';
import { type Appliers, byActor, ofAccount } from './applier.ts';
import type { CodeEffect } from './effect.ts';

export const codeEffects: Appliers<CodeEffect> = {
  redeem: ofAccount(({ db }, { account, now }, { code, credits }) =>
    redeemCode(db.query, { code, credits, accountId: account.id, now }),
  ),
  'wrong-code': ofAccount(({ db }, { account, event, now }) =>
    noteWrongCode(db.query, account.id, traceOf(event), now),
  ),
  invited: ofAccount((ctx, { account }, { inviterId }) => [
    invited(ctx, { inviterId, invitedId: account.id, known: false }),
  ]),
  'invite-word': ofAccount(({ db }, { account, now }, { code }) => [
    insertReferralLink(db.query, { accountId: account.id, code, createdAt: now }),
  ]),
  'make-code': byActor((ctx, actor, { row }) => makeCode(ctx, actor, row)),
  'end-code': byActor((ctx, actor, { code }) => endCode(ctx, actor, code)),
  'decide-hold': byActor(decideHold),
};
