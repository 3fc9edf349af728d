import { operationSpec, WORDS } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import { needsOfOperation } from '../needs/making.ts';
import type { Need } from '../needs/needs.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';
import { asFarAsCan } from './confirm/chosen-last.ts';
import { newDraft, next } from './draft.ts';
import { offered } from './picture-operations.ts';
import { chosenBefore, engineFor, sent } from './results.ts';

/**
 * Goes on from the last frame of a video, with its words and what was chosen for it, as far as that can be had.
 * It is a video of its own: encoders differ, and nothing is encoded anew only to be joined.
 */
export function longer(turn: MemberTurn, generationId: string): Outcome {
  if (!offered(turn).includes('animate'))
    return outcome(turn, [remark(turn, t('operation.unavailable', { operation: 'animate' }))]);
  const found = ask(turn, 'generation', generationId);
  const kept = found?.results.find(({ expiresAt }) => expiresAt > turn.now);
  if (!kept || found?.row.kind !== 'video') return outcome(turn, [remark(turn, t('result.gone'))]);
  const { request } = found;
  const plan = operationSpec(turn.shop.rules, 'animate');
  const words = found.row.templateId === null ? request.slots[WORDS] : undefined;
  const draft: Draft = {
    ...newDraft(turn, plan, {
      source: 'photo',
      resultId: kept.id,
      part: (request.part ?? 1) + 1,
      engine: engineFor(turn, found),
      ...(words ? { slots: { [WORDS]: words } } : {}),
    }),
    // The frame says the shape.
    ...chosenBefore({}),
  };
  const before = { ...request.video, aspect: undefined };
  return sent(next(turn, plan, { ...draft, ...asFarAsCan(turn, plan, draft, before) }, true));
}

/** For going on from a video. */
export const needsOfLonger = (turn: MemberTurn, generationId: string): Need[] => [
  ['generation', generationId],
  ['reviewed', generationId],
  ...needsOfOperation(turn, 'animate'),
];
