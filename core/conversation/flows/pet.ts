import type { PET_ACTIONS } from '../../chat/actions/together.ts';
import { button } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfDraftId } from '../needs/making.ts';
import { withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { canHavePet } from './can-have-pet.ts';
import { confirm } from './confirm/confirm.ts';
import { lost, openDraft } from './open-draft.ts';

/** Asks for the photo of a pet, or leaves the one that was sent. */
function togglePet(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  if (draft.petId !== null) return confirm(turn, plan, { ...draft, petId: null }, true);
  if (!canHavePet(turn, plan, draft)) return lost(turn, draftId);
  const reply = show(turn, [t('pet.ask')], {
    awaits: 'photo',
    buttons: [[button(t('nav.cancel'), 'cancel')]],
  });
  return outcome(turn, [reply], {
    state: { ...withDraft(turn.state, draft), step: { at: 'pet', draftId } },
  });
}

/** The handlers of the button that takes a pet along. */
export const petHandlers: Handlers<typeof PET_ACTIONS> = {
  pet: needing(togglePet, needsOfDraftId),
};
