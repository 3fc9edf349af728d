import { disableCode, insertCode } from '../../../db/codes.ts';
import { insertReferralLink } from '../../../db/referrals.ts';
import { traceOf } from '../../chat/event.ts';
import { noteWrongCode, redeemCode } from '../../credits/codes.ts';
import { invited } from '../../credits/invitation.ts';
import { settleHold } from '../../fraud/hold.ts';
import { type Appliers, ofAccount } from './applier.ts';
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
  'make-code': ofAccount(({ db }, _turn, { row }) => [insertCode(db.query, row)]),
  'end-code': ofAccount(({ db }, { now }, { code }) => [disableCode(db.query, code, now)]),
  'decide-hold': ofAccount((ctx, { now }, { hold, decision, by }) =>
    settleHold(ctx, hold, { decision, by, now }),
  ),
};
