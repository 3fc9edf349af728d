import type { Button } from '../../../chat/reply.ts';
import { button, primary } from '../../../chat/reply-builders.ts';
import { ASPECTS } from '../../../engines/engine.ts';
import {
  type GenerationSpec,
  hasFreeAspect,
  mayBeSeveral,
  WORDS,
} from '../../../generations/generation-spec.ts';
import type { Quote } from '../../../generations/quote.ts';
import { operationRow } from '../../../operations/lists.ts';
import { t, verbatim } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { canHavePet } from '../can-have-pet.ts';
import { motionButton } from '../motion.ts';
import { canMake, hasClearParts, makers } from '../price.ts';
import { photoButtons } from '../several-photos.ts';
import { canBeJoint } from '../together/can-be-joint.ts';
import { garmentButtons } from '../wear.ts';
import { improver } from './improver.ts';
import { videoButtons } from './video-buttons.ts';

/** Builds the buttons of everything that can be chosen before a draft starts, one row a choice. */
export function choiceButtons(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Button[][] {
  const [go = [], ask = []] = goButtons(turn, draft);
  if (draft.frozen) return [go];
  const all = [
    go,
    ...videoButtons(turn, plan, draft, priced),
    aspectButtons(plan, draft),
    countButtons(turn, plan, draft),
    faceButton(turn, plan, draft),
    togetherButton(turn, plan, draft),
    petButton(turn, plan, draft),
    clearButton(turn, plan, draft),
    garmentButtons(plan, draft),
    motionButton(plan, draft),
    markButton(plan, draft),
    ...photoButtons(turn, plan, draft),
    wordsButton(turn, plan, draft, priced),
    engineButton(turn, plan, draft, priced),
    ask,
  ];
  return all.filter((row) => row.length > 0);
}

/** Builds the buttons that start a draft and that turn the confirmation off. */
export function goButtons(turn: MemberTurn, draft: Draft): Button[][] {
  if (draft.frozen) return [[primary(button(t('confirm.go'), 'joint-go', draft.id))]];
  const skip = turn.account.skipConfirm;
  return [
    [primary(button(t('confirm.go'), 'go', draft.id))],
    [button(t(skip ? 'confirm.ask' : 'confirm.skip'), 'ask', draft.id)],
  ];
}

const marked = (label: string, chosen: boolean) => verbatim(chosen ? `✓ ${label}` : label);

/** The proportions to choose from, where nothing else says them. */
function aspectButtons(plan: GenerationSpec, draft: Draft): Button[] {
  if (!hasFreeAspect(plan)) return [];
  const chosen = draft.margins === null ? (draft.aspect ?? plan.aspect) : null;
  return ASPECTS.map((aspect) =>
    button(marked(aspect, aspect === chosen), 'aspect', draft.id, aspect.replace(':', 'x')),
  );
}

/** How many pictures there may be, as far as somebody can make so many. */
function countButtons(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] {
  if (!mayBeSeveral(plan)) return [];
  const most = turn.shop.rules.picturesAtOnce;
  const counts = Array.from({ length: most }, (_, i) => i + 1).filter(
    (count) => count === draft.count || canMake(turn, plan, { ...draft, count }),
  );
  if (counts.length < 2) return [];
  return counts.map((count) =>
    button(marked(`×${count}`, count === draft.count), 'count', draft.id, count),
  );
}

/** Puts the user's own face into a picture from words, where somebody can. */
function faceButton(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] {
  if (plan.needs !== 'words') return [];
  if (!draft.withFace && !canMake(turn, plan, { ...draft, withFace: true })) return [];
  return [
    button(t(draft.withFace ? 'confirm.no-face' : 'confirm.with-face'), 'with-face', draft.id),
  ];
}

/** Asks others to be in it, where it shows who asks and somebody can make it. */
function togetherButton(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] {
  if (draft.joint !== null) return [button(t('together.do.show'), 'joint-show', draft.joint)];
  return canBeJoint(turn, plan, draft) ? [button(t('together.do.begin'), 'joint', draft.id)] : [];
}

/** Takes a photo of a pet along, or leaves it, where somebody can. */
function petButton(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] {
  if (draft.petId !== null) return [button(t('pet.without'), 'pet', draft.id)];
  return canHavePet(turn, plan, draft) ? [button(t('pet.with'), 'pet', draft.id)] : [];
}

/** Keeps what is drawn and changes the clear parts, where the photo has some and somebody can. */
function clearButton(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[] {
  if (!draft.onlyClear && !hasClearParts(turn, plan, draft)) return [];
  if (!draft.onlyClear && !canMake(turn, plan, { ...draft, onlyClear: true })) return [];
  return [button(t('confirm.only-clear', { on: String(draft.onlyClear) }), 'only-clear', draft.id)];
}

/** Asks anew for the part that is to change. */
const markButton = ({ operation }: GenerationSpec, draft: Draft): Button[] =>
  operationRow(operation).mask === 'painted'
    ? [button(t('marks.anew'), 'mark-anew', draft.id)]
    : [];

/** Has the words said better, or takes them back. */
function wordsButton(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Button[] {
  if (draft.ownWords !== null) return [button(t('improve.back'), 'own-words', draft.id)];
  if (!improver(plan, priced) || !draft.slots[WORDS]) return [];
  return turn.shop.rules.improvementsADay > 0 ? [button(t('improve.do'), 'improve', draft.id)] : [];
}

/** Shows who makes it, and changes that; only where there is a choice. */
function engineButton(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  { engine }: Quote,
): Button[] {
  if (makers(turn, plan, draft).length < 2) return [];
  const maker = engine.name ?? engine.company;
  const name = maker === null ? t('engine.self') : verbatim(maker);
  return [button(t('confirm.engine', { engine: name }), 'engine', draft.id)];
}
