import type { Form, FormField, FormName } from '../../../chat/form.ts';
import { ASPECTS } from '../../../engines/engine.ts';
import { videoSizeOf } from '../../../engines/video-wish.ts';
import {
  type GenerationSpec,
  hasFreeAspect,
  operationSpec,
  WORDS,
} from '../../../generations/generation-spec.ts';
import { operationRow } from '../../../operations/lists.ts';
import { type Text, t, verbatim } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { lengthsOf, sizesOf, soundsOf } from '../confirm/video-buttons.ts';
import { newDraft } from '../draft.ts';
import { hasFace } from '../face-first.ts';
import { offered } from '../picture-operations.ts';
import { makers } from '../price.ts';
import { hasLastFrame, mostPictures } from '../several-photos.ts';
import { SHAPES } from '../widen.ts';
import {
  ANY_ENGINE,
  ASPECT,
  COUNT,
  countsOf,
  ENGINE,
  FACE,
  SECONDS,
  SIZE,
  SOUND,
  takesOwnFace,
} from './choices.ts';

/** The form of an operation, named as the operation. */
export type OperationForm = Exclude<FormName, 'face-photos'>;

/**
 * Builds the form that asks all questions of an operation at once: only those that somebody has a choice
 * in.
 * @returns null where nobody can do the operation
 */
export function operationForm(turn: MemberTurn, operation: OperationForm): Form | null {
  if (!offered(turn).includes(operation)) return null;
  const plan = operationSpec(turn.shop.rules, operation);
  const source = plan.needs === 'words' ? 'none' : 'photo';
  const draft = newDraft(turn, plan, { source });
  return {
    name: operation,
    title: t('operation.title', { operation }),
    fields: [
      ...photoField(turn, plan, draft),
      wordsField(turn, operation),
      ...videoFields(turn, plan, draft),
      ...aspectField(plan, draft),
      ...countField(turn, plan, draft),
      ...faceField(turn, plan, draft),
      ...engineField(turn, plan, draft),
    ],
  };
}

function photoField(turn: MemberTurn, plan: GenerationSpec, draft: Draft): FormField[] {
  if (plan.needs !== 'photo') return [];
  const max = mostPictures(turn, plan, draft);
  const several = hasLastFrame(plan) ? 'frames.form' : 'form.photos';
  const [label, hint] = [t(max > 1 ? several : 'form.photo'), t('discord.photo-hint')];
  return [{ kind: 'photos', name: 'photo', label, hint, min: 1, max }];
}

const wordsField = ({ shop }: MemberTurn, operation: OperationForm): FormField => ({
  kind: 'words',
  name: WORDS,
  label: t('form.words', { operation }),
  placeholder: t('form.example', { operation }),
  required: operationRow(operation).words === 'needed',
  long: true,
  maxLength: shop.rules.promptCharacters,
});

/** The most that a form can ask, of which a video has more: the rest is chosen before it starts. */
function videoFields(turn: MemberTurn, plan: GenerationSpec, draft: Draft): FormField[] {
  const lengths = lengthsOf(turn, plan, draft).map(String);
  const sizes = sizesOf(turn, plan, draft).map(({ is }) => is);
  const usual = String(draft.seconds ?? plan.durationSeconds);
  const size = videoSizeOf(draft.longEdgePx ?? plan.longEdgePx);
  return [
    ...choiceField(SECONDS, t('form.seconds'), lengths, usual),
    ...choiceField(SIZE, t('form.size'), sizes, size),
    ...(soundsOf(turn, plan, draft).length < 2
      ? []
      : [
          {
            kind: 'check' as const,
            name: SOUND,
            label: t('form.sound'),
            checked: draft.sound === true,
          },
        ]),
  ];
}

/** A question with an answer that is set; none where there is no choice, or the usual answer is not among them. */
function choiceField(
  name: string,
  label: Text,
  values: readonly string[],
  chosen: string,
): FormField[] {
  if (values.length < 2 || !values.includes(chosen)) return [];
  const said = (value: string): Text =>
    name === SECONDS
      ? t('confirm.seconds', { seconds: Number(value), on: 'false' })
      : verbatim(value);
  const options = values.map((value) => ({ value, label: said(value) }));
  return [{ kind: 'choice', name, label, options, chosen }];
}

function aspectField(plan: GenerationSpec, draft: Draft): FormField[] {
  if (!hasFreeAspect(plan)) return [];
  const options = ASPECTS.map((aspect) => ({
    value: aspect,
    label: t('form.aspect-option', { aspect, shape: SHAPES[aspect] }),
  }));
  const chosen = draft.aspect ?? plan.aspect;
  return [{ kind: 'choice', name: ASPECT, label: t('form.aspect'), options, chosen }];
}

function countField(turn: MemberTurn, plan: GenerationSpec, draft: Draft): FormField[] {
  const counts = countsOf(turn, plan, draft);
  if (counts.length < 2) return [];
  const options = counts.map((count) => ({ value: String(count), label: verbatim(String(count)) }));
  const chosen = String(draft.count);
  return [{ kind: 'choice', name: COUNT, label: t('form.count'), options, chosen }];
}

/** Who has no face profile yet is led to it by the button under the question instead. */
function faceField(turn: MemberTurn, plan: GenerationSpec, draft: Draft): FormField[] {
  if (!hasFace(turn) || !takesOwnFace(turn, plan, draft)) return [];
  return [{ kind: 'check', name: FACE, label: t('confirm.with-face'), checked: false }];
}

function engineField(turn: MemberTurn, plan: GenerationSpec, draft: Draft): FormField[] {
  const engines = makers(turn, plan, draft);
  if (engines.length < 2) return [];
  const options = engines.map(({ id, name, company }) => {
    const maker = name ?? company;
    return { value: id, label: maker === null ? t('engine.self') : verbatim(maker) };
  });
  const any = { value: ANY_ENGINE, label: t('form.any-engine') };
  const label = t('form.engine');
  return [{ kind: 'choice', name: ENGINE, label, options: [any, ...options], chosen: ANY_ENGINE }];
}
