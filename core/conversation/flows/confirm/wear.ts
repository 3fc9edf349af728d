import type { WEAR_ACTIONS } from '../../../chat/actions/create.ts';
import { operationRow } from '../../../operations/lists.ts';
import type { Garment } from '../../../operations/row.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { idle, withDraft } from '../../state.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { lost, openDraft, stale } from '../open-draft.ts';
import { canMake } from '../price.ts';
import { confirm } from './confirm.ts';

/** Takes the face profile in place of the photo of a person. */
function asMe(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { plan } = found;
  if (!operationRow(plan.operation).secondNeeded) return stale(turn);
  const draft = { ...found.draft, withFace: true, secondUploadId: null };
  if ((draft.uploadId ?? draft.resultId) === null || !canMake(turn, plan, draft))
    return stale(turn);
  const at = { ...turn, state: idle(withDraft(turn.state, draft)) };
  return hasFace(turn) ? confirm(at, plan, draft, true) : faceFirst(at, plan);
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
