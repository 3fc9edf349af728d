import type { DRAFT_ACTIONS } from '../../chat/actions/create.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, defaultButtons, rows, send } from '../../chat/reply-builders.ts';
import {
  type GenerationSpec,
  type SpecSlot,
  takesSecond,
  templateSpec,
} from '../../generations/generation-spec.ts';
import { judgeWords } from '../../moderation/moderation.ts';
import { FREE_OPERATIONS, operationRow } from '../../operations/lists.ts';
import { plainText } from '../../texts/render.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import { BLANK_DRAFT, type Draft } from '../drafts.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local, templateById, titleOf } from '../look-up.ts';
import { needsOfDraftId, needsOfTemplate } from '../needs/making.ts';
import { choiceAt, isPlace } from '../old-codes.ts';
import { draftOf, idle, type State, withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { chosenLast } from './confirm/chosen-last.ts';
import { confirm } from './confirm/confirm.ts';
import { faceFirst, hasFace } from './face-first.ts';
import { typedChoices, withTyped } from './forms/typed-choices.ts';
import { gone } from './gone.ts';
import { followsVideo, motionQuestion, wantsMotion } from './motion.ts';
import { goneOf, lost, openDraft, stale } from './open-draft.ts';
import { isUnpainted, paintQuestion } from './paint.ts';
import { photoOffer } from './photo-offer.ts';
import { consented, profileScreen } from './profile.ts';
import { personQuestion, wantsSecond } from './wear.ts';
import { isShapeless, shapeQuestion } from './widen.ts';

/** Starts a draft of a template from the face profile. */
export function use(turn: MemberTurn, templateId: string): Outcome {
  const template = templateById(turn, templateId);
  if (!template) return gone(turn, templateId);
  if (turn.account.faceSlots.length < 3 || !consented(turn))
    return profileScreen({ ...turn, state: { ...turn.state, wanted: template.id } });
  const plan = templateSpec(template);
  return next(turn, plan, newDraft(turn, plan, { source: 'profile' }));
}

/** Starts a draft of a template and asks for its photo. */
export function usePhoto(turn: MemberTurn, templateId: string): Outcome {
  const template = templateById(turn, templateId);
  if (!template) return gone(turn, templateId);
  if (template.needs !== 'photo') return use(turn, templateId);
  const plan = templateSpec(template);
  return next(turn, plan, newDraft(turn, plan, { source: 'photo' }));
}

/** Starts a draft of a template from a photo that was sent before. */
export function useUpload(turn: MemberTurn, uploadId: string, templateId: string): Outcome {
  const upload = ask(turn, 'upload', uploadId);
  if (!upload) return outcome(turn, [show(turn, [t('photo.gone')], { buttons: defaultButtons })]);
  if (isPlace(templateId)) return offerAgain(turn, uploadId);
  const template = templateById(turn, templateId);
  if (!template) return gone(turn, templateId);
  const plan = templateSpec(template);
  return next(turn, plan, newDraft(turn, plan, { source: 'photo', uploadId }));
}

/** A fresh list, in place of one whose buttons no longer say what they would do. */
function offerAgain(turn: MemberTurn, uploadId: string): Outcome {
  const { text, buttons = [] } = photoOffer(turn, uploadId, null);
  return outcome(turn, [show(turn, [t('photo.list-changed'), ...text], { buttons })]);
}

/** Builds a draft of a generation spec with a new id. */
export function newDraft(
  turn: MemberTurn,
  plan: GenerationSpec,
  from: Pick<Draft, 'source'> & Partial<Draft>,
): Draft {
  const draft = blankDraft(turn, plan, from);
  return { ...draft, ...chosenLast(turn, plan, draft), ...from };
}

function blankDraft(
  turn: MemberTurn,
  plan: GenerationSpec,
  from: Pick<Draft, 'source'> & Partial<Draft>,
): Draft {
  return {
    ...BLANK_DRAFT,
    id: turn.newId(),
    templateId: plan.templateId,
    templateVersion: plan.templateVersion,
    operation: FREE_OPERATIONS.find((free) => free === plan.operation) ?? null,
    withFace: operationRow(plan.operation).face === 'always',
    seed: turn.newSeed(),
    guildId: turn.state.guild?.id ?? null,
    guildChannelId: turn.state.guild?.channelId ?? null,
    ...from,
  };
}

/**
 * Asks for what a draft lacks: the photo, what is painted over it, the face profile, the words of each slot, then the
 * confirmation. While photos are being fetched it asks nothing.
 */
export function next(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  alwaysAsk = false,
): Outcome {
  const state = withDraft(turn.state, draft);
  if (draft.coming.length > 0) return outcome(turn, [], { state });
  if (draft.source === 'photo' && draft.uploadId === null && draft.resultId === null)
    return outcome(turn, [photoQuestion(turn, plan, draft)], {
      state: { ...state, step: { at: 'photo', draftId: draft.id } },
    });
  if (wantsMotion(plan, draft))
    return outcome(turn, [motionQuestion(turn, plan, draft)], {
      state: { ...state, step: { at: 'motion', draftId: draft.id } },
    });
  if (wantsSecond(plan, draft))
    return outcome(turn, [personQuestion(turn, plan, draft)], {
      state: { ...state, step: { at: 'photo', draftId: draft.id } },
    });
  if (isUnpainted(plan, draft))
    return outcome(turn, [paintQuestion(turn, draft, [])], {
      state: { ...state, step: { at: 'photo', draftId: draft.id } },
    });
  if (isShapeless(plan, draft))
    return outcome(turn, [shapeQuestion(turn, draft)], { state: idle(state) });
  if (draft.withFace && !hasFace(turn)) return faceFirst({ ...turn, state }, plan);
  const slot = plan.slots.find((candidate) => draft.slots[candidate.id] === undefined);
  if (slot)
    return outcome(turn, [slotQuestion(turn, plan, draft, slot)], {
      state: { ...state, step: { at: 'slot', draftId: draft.id, slot: slot.id } },
    });
  return confirm({ ...turn, state: idle(state) }, plan, draft, alwaysAsk);
}

/** What is said where a photo is wanted, for operations that want a certain one. */
function wanted(turn: MemberTurn, plan: GenerationSpec): Text {
  return operationRow(plan.operation).ownPhotoQuestion
    ? t('operation.photo', { operation: plan.operation })
    : t('draft.photo', { title: titleOf(turn, plan) });
}

function photoQuestion(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Reply {
  const asMe = followsVideo(plan) ? [[button(t('wear.as-me'), 'as-me', draft.id)]] : [];
  return show(turn, [wanted(turn, plan)], {
    awaits: 'photo',
    ...(!operationRow(plan.operation).faceless && { demoPeople: true }),
    buttons: [...asMe, [button(t('nav.cancel'), 'cancel')]],
  });
}

function slotQuestion(turn: MemberTurn, plan: GenerationSpec, draft: Draft, slot: SpecSlot): Reply {
  if (plan.templateId === null) return wordsQuestion(turn, plan, draft, slot);
  return show(
    turn,
    [
      t('draft.slot', { title: titleOf(turn, plan), label: local(turn, slot.label) }),
      slot.answers
        ? t('draft.slot.choose')
        : t(slotChoices(turn, slot).length > 0 ? 'draft.slot.how' : 'draft.slot.write', {
            most: mostOf(turn, plan, slot),
          }),
    ],
    slotAnswers(turn, draft, slot),
  );
}

function wordsQuestion(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  slot: SpecSlot,
): Reply {
  const ask = t('operation.ask', { operation: plan.operation });
  return show(turn, [ask, t('operation.examples', { operation: plan.operation })], {
    ...slotAnswers(turn, draft, slot),
    ...(takesSecond(plan) && { awaits: 'photo' }),
  });
}

/** Longest answer that stands beside another, in characters. */
const MOST_BESIDE = 18;

/** What one can answer to a slot's question: words, the suggestion, or nothing. */
function slotAnswers(turn: MemberTurn, draft: Draft, slot: SpecSlot): Partial<Reply> {
  const choices = slotChoices(turn, slot).map(({ id, said }) =>
    button(verbatim(said), 'slot', draft.id, `${slot.id}.${id}`),
  );
  const isShort = choices.every(({ label }) => plainText(label, turn.locale).length <= MOST_BESIDE);
  const width = slot.choices || (slot.answers && isShort) ? 2 : 1;
  return {
    awaits: 'text',
    buttons: [...rows(choices, width), [button(t('nav.cancel'), 'cancel')]],
  };
}

/** How many characters fit a slot. */
function mostOf(turn: MemberTurn, plan: GenerationSpec, slot: SpecSlot): number {
  const { captionCharacters, promptCharacters } = turn.shop.rules;
  const most = plan.templateId === null ? promptCharacters : captionCharacters;
  return Math.min(slot.maxLength ?? most, most);
}

/** What is offered by button for a slot. */
function slotChoices(turn: MemberTurn, slot: SpecSlot): { id: string; said: string }[] {
  if (slot.choices)
    return slot.choices.map(({ id, label }) => ({ id, said: plainText(label, turn.locale) }));
  if (slot.answers)
    return slot.answers.map((answer, i) => ({ id: letterOf(i), said: local(turn, answer) }));
  const standard = local(turn, slot.default);
  return standard === '' ? [] : [{ id: 'default', said: standard }];
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** Names an answer of a template by its position, in letters: digits would be a place in a list. */
const letterOf = (position: number): string => String.fromCharCode(FIRST_LETTER + position);

/**
 * Fills a slot by button.
 * @param answer `slot.choice`, or an index into a list (see old-codes.ts)
 */
export function chooseSlot(turn: MemberTurn, draftId: string, answer: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const [slotId, choiceId] = isPlace(answer)
    ? [
        plan.slots.find(({ id }) => draft.slots[id] === undefined)?.id,
        choiceAt(draft.operation, answer),
      ]
    : answer.split('.');
  const slot = plan.slots.find(({ id }) => id === slotId);
  const choice = slot && slotChoices(turn, slot).find(({ id }) => id === choiceId);
  if (!slot || !choice) return stale(turn);
  return next(turn, plan, { ...draft, slots: { ...draft.slots, [slot.id]: choice.said } });
}

/** Fills a slot with the user's words. */
export function fillSlot(
  turn: MemberTurn,
  step: Extract<State['step'], { at: 'slot' }>,
  text: string,
): Outcome {
  const found = openDraft(turn, step.draftId);
  const goneId = goneOf(turn, draftOf(turn.state, step.draftId));
  if (goneId !== null) return { ...gone(turn, goneId), state: idle(turn.state) };
  if (!found) return outcome(turn, [send([t('stale')])], { state: idle(turn.state) });
  const value = tidy(text);
  const { draft, plan } = found;
  const slot = plan.slots.find((candidate) => candidate.id === step.slot);
  if (!slot) return outcome(turn, [send([t('stale')])], { state: idle(turn.state) });
  if (slot.answers) {
    const same = (one: string) => one.toLocaleLowerCase() === value.toLocaleLowerCase();
    const answer = slotChoices(turn, slot).find(({ said }) => same(said));
    if (!answer)
      return outcome(turn, [send([t('draft.slot.choose')], slotAnswers(turn, draft, slot))]);
    return next(turn, plan, { ...draft, slots: { ...draft.slots, [slot.id]: answer.said } });
  }
  const typed = typedChoices(plan, value);
  const { draft: made, changed } = withTyped(turn, plan, draft, typed);
  const refused = wordsRefused(turn, plan, made, slot, typed.words);
  if (refused) return outcome(turn, [...changed, refused], { state: withDraft(turn.state, made) });
  const slots = { ...made.slots, [slot.id]: typed.words };
  const asked = next(turn, plan, { ...made, slots }, changed.length > 0);
  return { ...asked, replies: [...changed, ...asked.replies] };
}

/** Says why words cannot fill a slot, and what to do; null where they can. */
export function wordsRefused(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  slot: SpecSlot,
  words: string,
): Reply | null {
  const most = mostOf(turn, plan, slot);
  const { length } = [...words];
  // Signs that join or order others say nothing alone.
  const isEmpty = !/[^\s\p{Cf}]/u.test(words);
  if (isEmpty || length > most) {
    const problem = isEmpty ? t('draft.slot.empty') : t('draft.slot.long', { most, length });
    return send([problem], slotAnswers(turn, draft, slot));
  }
  const judged = judgeWords([words], turn.shop.rules);
  if (judged.verdict !== 'refuse') return null;
  const why = t('screened.why', { category: judged.category ?? 'other' });
  return send([t('screened.words'), why, t('screened.rewrite')], { awaits: 'text' });
}

/** The handlers of the buttons of a draft and its slots. */
export const draftHandlers: Handlers<typeof DRAFT_ACTIONS> = {
  use: needing(use, needsOfTemplate),
  'use-photo': needing(usePhoto, needsOfTemplate),
  'upload-use': needing(useUpload, (turn, uploadId, templateId) => [
    ['upload', uploadId],
    ...(isPlace(templateId) ? [['photo-templates'] as const] : needsOfTemplate(turn, templateId)),
  ]),
  slot: needing(chooseSlot, needsOfDraftId),
};
