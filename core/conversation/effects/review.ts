import { insertScreening } from '../../../db/reviews.ts';
import { openAppeal } from '../../reviews/appeal.ts';
import { decideReview } from '../../reviews/decide-review.ts';
import { setSuspended } from '../../reviews/set-suspended.ts';
import { type Appliers, byActor } from './applier.ts';
import type { ReviewEffect } from './effect.ts';

export const reviewEffects: Appliers<ReviewEffect> = {
  'note-screening': ({ db }, _turn, { row }) => [insertScreening(db.query, row)],
  appeal: (ctx, { now }, effect) => openAppeal(ctx, effect, now),
  'decide-review': byActor(decideReview),
  'set-suspended': byActor(setSuspended),
};
