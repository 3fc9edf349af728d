import type { CHOICE_ACTIONS } from '../../../chat/actions/create.ts';
import { LIKE_THE_PHOTO } from '../../../chat/actions/shapes.ts';
import { ASPECTS } from '../../../engines/engine.ts';
import { hasFreeAspect, mayBeSeveral } from '../../../generations/generation-spec.ts';
import { followsPicture, hasLengthChoice } from '../../../generations/video-choices.ts';
import { t } from '../../../texts/text.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { aspectAt, isPlace } from '../../old-codes.ts';
import { idle, withDraft } from '../../state.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { gone } from '../gone.ts';
import { lost, openDraft, stale } from '../open-draft.ts';
import { canMake, hasClearParts, makers, quoteHere } from '../price.ts';
import { confirm } from './confirm.ts';
import { question } from './question.ts';
import { changeVideo } from './video-choices.ts';

/**
 * Changes a draft's aspect ratio.
 * @param code a ratio as `4x5`, or an index into a list (see old-codes.ts)
 */
export function chooseAspect(turn: MemberTurn, draftId: string, code: string): Outcome {
  const found = openDraft(turn, draftId);
  const aspect = isPlace(code)
    ? aspectAt(code)
    : ASPECTS.find((one) => one === code.replace('x', ':'));
  if (!found) return lost(turn, draftId);
  if (hasLengthChoice(found.plan)) {
    if (code === LIKE_THE_PHOTO && followsPicture(found.plan))
      return changeVideo(turn, draftId, { aspect: null });
    return aspect ? changeVideo(turn, draftId, { aspect }) : stale(turn);
  }
  if (!aspect || !hasFreeAspect(found.plan)) return stale(turn);
  return confirm(turn, found.plan, { ...found.draft, aspect, margins: null }, true);
}

/** Changes the number of pictures. */
export function chooseCount(turn: MemberTurn, draftId: string, count: number): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  if (!mayBeSeveral(found.plan)) return stale(turn);
  const draft = { ...found.draft, count };
  const fits = count >= 1 && count <= turn.shop.rules.picturesAtOnce;
  if (!fits || !canMake(turn, found.plan, draft)) return stale(turn);
  return confirm(turn, found.plan, draft, true);
}

/** Adds the face profile to a draft, or removes it. */
export function toggleFace(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (found?.plan.needs !== 'words') return stale(turn);
  const { plan } = found;
  const draft = { ...found.draft, withFace: !found.draft.withFace };
  if (!canMake(turn, plan, draft)) return stale(turn);
  if (draft.withFace && !hasFace(turn))
    return faceFirst({ ...turn, state: idle(withDraft(turn.state, draft)) }, plan);
  return confirm(turn, plan, draft, true);
}

/** Switches between changing only the transparent parts of a photo and changing all of it. */
export function toggleClear(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  if (!hasClearParts(turn, found.plan, found.draft)) return stale(turn);
  const draft = { ...found.draft, onlyClear: !found.draft.onlyClear };
  if (!canMake(turn, found.plan, draft)) return stale(turn);
  return confirm(turn, found.plan, draft, true);
}

/** Switches a draft to the next engine. */
export function nextEngine(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const now = quoteHere(turn, plan, draft);
  const ids = makers(turn, plan, draft).map(({ id }) => id);
  const engine = ids[(ids.indexOf(now?.engine.id ?? '') + 1) % ids.length] ?? null;
  const chosen = { ...draft, engine };
  const priced = quoteHere(turn, plan, chosen);
  return priced ? question(turn, plan, chosen, priced, []) : gone(turn, plan.templateId);
}

/** Flips "don't ask again" and shows the question anew. */
export function toggleAsk(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const skipConfirm = !turn.account.skipConfirm;
  const changed = { ...turn, account: { ...turn.account, skipConfirm } };
  const priced = quoteHere(turn, plan, draft);
  if (!priced) return gone(turn, plan.templateId);
  const said = t(skipConfirm ? 'confirm.skipped' : 'confirm.asked');
  const shown = question(changed, plan, draft, priced, [said]);
  return { ...shown, effects: [{ do: 'change-account', changes: { skipConfirm } }] };
}

/** The handlers of the buttons of a draft's choices. */
export const choiceHandlers: Handlers<typeof CHOICE_ACTIONS> = {
  aspect: needing(chooseAspect, needsOfDraftId),
  count: needing(chooseCount, needsOfDraftId),
  'with-face': needing(toggleFace, needsOfDraftId),
  'only-clear': needing(toggleClear, needsOfDraftId),
  ask: needing(toggleAsk, needsOfDraftId),
  engine: needing(nextEngine, needsOfDraftId),
};
