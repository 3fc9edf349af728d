import type { CHOICE_ACTIONS } from '../../../chat/actions/create.ts';
import { ASPECTS } from '../../../engines/engine.ts';
import { t } from '../../../texts/text.ts';
import { hasFreeAspect, mayBeSeveral } from '../../generation-spec.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { aspectAt, isPlace } from '../../old-codes.ts';
import { idle, withDraft } from '../../state.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { faceFirst, hasFace } from '../face-first.ts';
import { gone, openDraft, stale } from '../open-draft.ts';
import { canMake, choices, hasClearParts, quote } from '../price.ts';
import { confirm } from './confirm.ts';
import { question } from './question.ts';

/** A button that changes the proportions. @param code as `4x5`, or a place in a list (see old-codes.ts) */
export function chooseAspect(turn: MemberTurn, draftId: string, code: string): Outcome {
  const found = openDraft(turn, draftId);
  const aspect = isPlace(code)
    ? aspectAt(code)
    : ASPECTS.find((one) => one === code.replace('x', ':'));
  if (!found || !aspect || !hasFreeAspect(found.plan)) return stale(turn);
  return confirm(turn, found.plan, { ...found.draft, aspect }, true);
}

/** A button that changes how many pictures there will be. */
export function chooseCount(turn: MemberTurn, draftId: string, count: number): Outcome {
  const found = openDraft(turn, draftId);
  if (!found || !mayBeSeveral(found.plan)) return stale(turn);
  const draft = { ...found.draft, count };
  const fits = count >= 1 && count <= turn.shop.rules.picturesAtOnce;
  if (!fits || !canMake(turn, found.plan, draft)) return stale(turn);
  return confirm(turn, found.plan, draft, true);
}

/** The button that takes the face profile along, or leaves it out again. */
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

/** The button that lets only the clear parts of a photo change, or everything again. */
export function toggleClear(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found || !hasClearParts(turn, found.plan, found.draft)) return stale(turn);
  const draft = { ...found.draft, onlyClear: !found.draft.onlyClear };
  if (!canMake(turn, found.plan, draft)) return stale(turn);
  return confirm(turn, found.plan, draft, true);
}

/** The button that has the next engine make it. */
export function nextEngine(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return stale(turn);
  const { draft, plan } = found;
  const now = quote(turn, plan, draft);
  const ids = choices(turn, plan, draft).map(({ id }) => id);
  const engine = ids[(ids.indexOf(now?.engine.id ?? '') + 1) % ids.length] ?? null;
  const chosen = { ...draft, engine };
  const priced = quote(turn, plan, chosen);
  return priced ? question(turn, plan, chosen, priced, []) : gone(turn);
}

/** Switches "don't ask again" and shows the question as it then stands. */
export function toggleAsk(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return stale(turn);
  const { draft, plan } = found;
  const skipConfirm = !turn.account.skipConfirm;
  const changed = { ...turn, account: { ...turn.account, skipConfirm } };
  const priced = quote(turn, plan, draft);
  if (!priced) return gone(turn);
  const said = t(skipConfirm ? 'confirm.skipped' : 'confirm.asked');
  const shown = question(changed, plan, draft, priced, [said]);
  return { ...shown, effects: [{ do: 'change-account', changes: { skipConfirm } }] };
}

/** The handlers of what can be chosen before it starts. */
export const choiceHandlers: Handlers<typeof CHOICE_ACTIONS> = {
  aspect: needing(chooseAspect, needsOfDraftId),
  count: needing(chooseCount, needsOfDraftId),
  'with-face': needing(toggleFace, needsOfDraftId),
  'only-clear': needing(toggleClear, needsOfDraftId),
  ask: needing(toggleAsk, needsOfDraftId),
  engine: needing(nextEngine, needsOfDraftId),
};
