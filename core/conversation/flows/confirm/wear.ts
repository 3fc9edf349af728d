import type { WEAR_ACTIONS } from '../../../chat/actions/create.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { operationRow } from '../../../operations/lists.ts';
import type { Garment } from '../../../operations/row.ts';
import type { Draft } from '../../drafts.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { idle, withDraft } from '../../state.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { next } from '../draft.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { followsVideo } from '../motion.ts';
import { lost, openDraft, stale } from '../open-draft.ts';
import { canMake } from '../price.ts';
import { confirm } from './confirm.ts';

/** Takes the face profile in place of the photo of a person. */
function asMe(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { plan } = found;
  if (followsVideo(plan)) return meInMotion(turn, plan, found.draft);
  if (!operationRow(plan.operation).secondNeeded) return stale(turn);
  const draft = { ...found.draft, withFace: true, secondUploadId: null };
  if ((draft.uploadId ?? draft.resultId) === null || !canMake(turn, plan, draft))
    return stale(turn);
  const at = { ...turn, state: idle(withDraft(turn.state, draft)) };
  return hasFace(turn) ? confirm(at, plan, draft, true) : faceFirst(at, plan);
}

/** Takes the face profile in place of the picture that is to move. */
function meInMotion(turn: MemberTurn, plan: GenerationSpec, before: Draft): Outcome {
  const draft: Draft = {
    ...before,
    ...{ source: 'profile', withFace: true, uploadId: null, resultId: null },
  };
  if (!canMake(turn, plan, draft)) return stale(turn);
  const at = { ...turn, state: idle(withDraft(turn.state, draft)) };
  return hasFace(turn) ? next(at, plan, draft, true) : faceFirst(at, plan);
}

/** Says what is tried on. */
function chooseGarment(turn: MemberTurn, draftId: string, garment: Garment): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  if (found.plan.operation !== 'wear') return stale(turn);
  return confirm(turn, found.plan, { ...found.draft, garment }, true);
}

/** The handlers of the buttons that say who wears what. */
export const wearHandlers: Handlers<typeof WEAR_ACTIONS> = {
  'as-me': needing(asMe, needsOfDraftId),
  garment: needing(chooseGarment, needsOfDraftId),
};
