import { insertScreening } from '../../../db/reviews.ts';
import { openAppeal } from '../../reviews/appeal.ts';
import { restoreAccount, settleReview, suspendAccount } from '../../reviews/settle-review.ts';
import type { Appliers } from './applier.ts';
import type { ReviewEffect } from './effect.ts';

export const reviewEffects: Appliers<ReviewEffect> = {
  'note-screening': ({ db }, _turn, { row }) => [insertScreening(db.query, row)],
  appeal: (ctx, { now }, effect) => openAppeal(ctx, effect, now),
  'decide-review': (ctx, { now }, { card, decision, by }) =>
    settleReview(ctx, card, { decision, by, now }),
  'set-suspended': ({ db }, { now }, { card, suspended }) =>
    suspended ? suspendAccount(db.query, card, now) : restoreAccount(db.query, card, now),
};
