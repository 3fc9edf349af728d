import { LIKE_THE_PHOTO } from '../../../chat/actions/shapes.ts';
import type { Button } from '../../../chat/reply.ts';
import { button, rows } from '../../../chat/reply-builders.ts';
import { ASPECTS, type Aspect } from '../../../engines/engine.ts';
import { VIDEO_SIZES, videoSizeOf } from '../../../engines/video-wish.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import type { Quote } from '../../../generations/quote.ts';
import {
  followsPicture,
  hasLengthChoice,
  hasVideoChoices,
} from '../../../generations/video-choices.ts';
import { type Text, t, verbatim } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { followsVideo as isSaidByVideo } from '../motion.ts';
import { canMake } from '../price.ts';

/** Shapes that stand beside each other. */
const SHAPES_A_ROW = 3;

const marked = (label: string, chosen: boolean) => verbatim(chosen ? `✓ ${label}` : label);

/** Builds the buttons with what can be chosen for a video: a row for each thing that there is a choice in. */
export function videoButtons(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Button[][] {
  if (!hasVideoChoices(plan)) return [];
  return [
    lengthButtons(turn, plan, draft, priced),
    sizeButtons(turn, plan, draft, priced),
    soundButtons(turn, plan, draft, priced),
    ...shapeButtons(turn, plan, draft),
  ].filter((row) => row.length > 0);
}

/** Lists the lengths that somebody can make, and the one that is chosen. */
export function lengthsOf(turn: MemberTurn, plan: GenerationSpec, draft: Draft): number[] {
  if (!hasLengthChoice(plan)) return [];
  const { lengths } = turn.shop.rules.video;
  const all = new Set([...lengths, ...(draft.seconds === null ? [] : [draft.seconds])]);
  return [...all]
    .filter((seconds) => canMake(turn, plan, { ...draft, seconds }))
    .toSorted((a, b) => a - b);
}

/** Lists the sizes that somebody can make. */
export const sizesOf = (turn: MemberTurn, plan: GenerationSpec, draft: Draft) =>
  hasVideoChoices(plan)
    ? VIDEO_SIZES.filter(({ px }) => canMake(turn, plan, { ...draft, longEdgePx: px }))
    : [];

/** Lists whether a video can be made with sound, and without. */
export const soundsOf = (turn: MemberTurn, plan: GenerationSpec, draft: Draft): boolean[] =>
  hasVideoChoices(plan)
    ? [false, true].filter((sound) => canMake(turn, plan, { ...draft, sound }))
    : [];

/** Lists the shapes that somebody can make; null for that of the photo. */
export function shapesOf(turn: MemberTurn, plan: GenerationSpec, draft: Draft): (Aspect | null)[] {
  if (!hasLengthChoice(plan)) return [];
  const shapes = ASPECTS.filter((aspect) => canMake(turn, plan, { ...draft, aspect }));
  return followsPicture(plan) ? [null, ...shapes] : shapes;
}

function lengthButtons(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Button[] {
  const lengths = lengthsOf(turn, plan, draft);
  if (lengths.length < 2) return [];
  const chosen = madeSeconds(priced);
  return lengths.map((seconds) =>
    button(
      t('confirm.seconds', { seconds, on: String(seconds === chosen) }),
      'seconds',
      draft.id,
      seconds,
    ),
  );
}

function sizeButtons(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  { need }: Quote,
): Button[] {
  const sizes = sizesOf(turn, plan, draft);
  if (sizes.length < 2) return [];
  const chosen = videoSizeOf(need.longEdgePx);
  return sizes.map(({ is }) => button(marked(is, is === chosen), 'video-size', draft.id, is));
}

function soundButtons(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  priced: Quote,
): Button[] {
  const sounds = soundsOf(turn, plan, draft);
  if (sounds.length < 2) return [];
  const chosen = hasSound(priced);
  return sounds.map((sound) =>
    button(
      t(sound ? 'confirm.with-sound' : 'confirm.no-sound', { on: String(sound === chosen) }),
      'sound',
      draft.id,
      sound ? 'on' : 'off',
    ),
  );
}

function shapeButtons(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[][] {
  const shapes = shapesOf(turn, plan, draft);
  if (shapes.length < 2) return [];
  const chosen = draft.aspect ?? (followsPicture(plan) ? null : plan.aspect);
  const all = shapes.map((shape) =>
    shape === null
      ? button(
          t('confirm.like-photo', { on: String(chosen === null) }),
          'aspect',
          draft.id,
          LIKE_THE_PHOTO,
        )
      : button(marked(shape, shape === chosen), 'aspect', draft.id, shape.replace(':', 'x')),
  );
  return rows(all, SHAPES_A_ROW);
}

/** Returns how long the quoted engine makes it: some know only some lengths. */
const madeSeconds = ({ engine, need }: Quote): number =>
  engine.videoSeconds?.(need.durationSeconds) ?? need.durationSeconds;

/** Tells whether the quoted engine makes it with sound. */
const hasSound = ({ engine, need }: Quote): boolean =>
  engine.sound === 'always' || need.video?.sound === true;

/** Returns the text about what a video will be like; none for a picture. */
export function videoLine(plan: GenerationSpec, draft: Draft, priced: Quote): Text[] {
  if (plan.kind !== 'video' || isSaidByVideo(plan)) return [];
  const follows = draft.aspect === null && followsPicture(plan);
  return [
    t('confirm.video', {
      seconds: madeSeconds(priced),
      size: videoSizeOf(priced.need.longEdgePx),
      shape: follows ? 'photo' : (draft.aspect ?? plan.aspect),
      sound: hasSound(priced) ? 'on' : 'off',
    }),
  ];
}
