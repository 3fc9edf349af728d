import { disableCode, insertCode } from '../../db/codes.ts';
import type { Statement } from '../../db/database.ts';
import { insertReferralLink } from '../../db/referrals.ts';
import type { Context } from '../context.ts';
import { noteWrongCode, redeemCode } from '../credits/codes.ts';
import { invited } from '../credits/invitation.ts';
import { settleHold } from '../fraud/hold.ts';
import { traceOf } from './event.ts';
import type { Effect, Turn } from './turn.ts';

/** Effects about codes, invitations and held accounts. */
const CODE_EFFECTS = [
  'redeem',
  'wrong-code',
  'invited',
  'invite-word',
  'make-code',
  'end-code',
  'decide-hold',
] as const;
export type CodeEffect = Extract<Effect, { do: (typeof CODE_EFFECTS)[number] }>;

export const isCodeEffect = (effect: Effect): effect is CodeEffect =>
  CODE_EFFECTS.some((kind) => kind === effect.do);

/** What such an effect comes to, as statements for the turn's batch. */
export async function applyCodes(
  ctx: Pick<Context, 'db' | 'now' | 'operators' | 'log'>,
  turn: Turn,
  accountId: string,
  effect: CodeEffect,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { now } = turn;
  switch (effect.do) {
    case 'redeem':
      return redeemCode(q, { code: effect.code, credits: effect.credits, accountId, now });
    case 'wrong-code':
      return noteWrongCode(q, accountId, traceOf(turn.event), now);
    case 'invited':
      return [invited(ctx, { inviterId: effect.inviterId, invitedId: accountId, known: false })];
    case 'invite-word':
      return [insertReferralLink(q, { accountId, code: effect.code, createdAt: now })];
    case 'make-code':
      return [insertCode(q, effect.row)];
    case 'end-code':
      return [disableCode(q, effect.code, now)];
    case 'decide-hold':
      return settleHold(ctx, effect.hold, { ...effect, now });
  }
}
