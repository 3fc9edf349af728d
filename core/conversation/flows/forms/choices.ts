import type { FormAnswers } from '../../../chat/form.ts';
import { ASPECTS, type Aspect } from '../../../engines/engine.ts';
import { VIDEO_SIZES } from '../../../engines/video-wish.ts';
import {
  type GenerationSpec,
  hasFreeAspect,
  mayBeSeveral,
} from '../../../generations/generation-spec.ts';
import { hasLengthChoice, hasVideoChoices } from '../../../generations/video-choices.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { canMake, makers } from '../price.ts';

/** The fields with the choices of a form about an operation. */
export const ASPECT = 'aspect';
export const COUNT = 'count';
export const FACE = 'face';
export const ENGINE = 'engine';
export const SECONDS = 'seconds';
export const SIZE = 'size';
export const SOUND = 'sound';
/** The answer that leaves the engine open. */
export const ANY_ENGINE = 'any';

/** Lists how many pictures somebody can make at once. */
export function countsOf(turn: MemberTurn, plan: GenerationSpec, draft: Draft): number[] {
  if (!mayBeSeveral(plan)) return [];
  const counts = Array.from({ length: turn.shop.rules.picturesAtOnce }, (_, i) => i + 1);
  return counts.filter((count) => canMake(turn, plan, { ...draft, count }));
}

/** Tells whether somebody can put the user's own face into a picture from words. */
export const takesOwnFace = (turn: MemberTurn, plan: GenerationSpec, draft: Draft): boolean =>
  plan.needs === 'words' && canMake(turn, plan, { ...draft, withFace: true });

/** Tells whether somebody can make it in a shape. */
const hasShape = (turn: MemberTurn, plan: GenerationSpec, draft: Draft, aspect: Aspect): boolean =>
  hasFreeAspect(plan) || (hasLengthChoice(plan) && canMake(turn, plan, { ...draft, aspect }));

type VideoChange = Partial<Pick<Draft, 'seconds' | 'longEdgePx' | 'sound'>>;

/** What was chosen for a video; a value that is none of ours can be made by nobody. */
function videoChanges(chosen: (name: string) => string | undefined): VideoChange[] {
  const [seconds, size, sound] = [chosen(SECONDS), chosen(SIZE), chosen(SOUND)];
  return [
    ...(seconds === undefined ? [] : [{ seconds: Number(seconds) || 0 }]),
    ...(size === undefined
      ? []
      : [{ longEdgePx: VIDEO_SIZES.find(({ is }) => is === size)?.px ?? 0 }]),
    ...(sound === undefined ? [] : [{ sound: sound === 'true' }]),
  ];
}

/** Tells whether somebody can make a video as it was chosen. */
function canChange(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  change: VideoChange,
): boolean {
  const isOurs = change.seconds !== 0 && change.longEdgePx !== 0;
  const may = 'seconds' in change ? hasLengthChoice(plan) : hasVideoChoices(plan);
  return isOurs && may && canMake(turn, plan, { ...draft, ...change });
}

/**
 * Puts the choices of a form into a draft, each checked against what is possible by now.
 * @param answers as the surface sent them
 * @returns `kept` is false where a choice could not be kept
 */
export function withChoices(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  answers: FormAnswers,
): { draft: Draft; kept: boolean } {
  const chosen = (name: string): string | undefined => answers[name]?.[0];
  let [made, kept] = [draft, true];
  const keep = (isPossible: boolean, change: Partial<Draft>): void => {
    if (isPossible) made = { ...made, ...change };
    else kept = false;
  };
  const wanted = chosen(ASPECT);
  const aspect = ASPECTS.find((one) => one === wanted);
  if (wanted !== undefined)
    keep(aspect !== undefined && hasShape(turn, plan, made, aspect), { aspect: aspect ?? null });
  for (const change of videoChanges(chosen)) keep(canChange(turn, plan, made, change), change);
  if (chosen(FACE) === 'true') keep(takesOwnFace(turn, plan, made), { withFace: true });
  const engine = chosen(ENGINE);
  if (engine !== undefined && engine !== ANY_ENGINE)
    keep(
      makers(turn, plan, made).some(({ id }) => id === engine),
      { engine },
    );
  const count = chosen(COUNT);
  if (count !== undefined)
    keep(
      countsOf(turn, plan, made).some((one) => String(one) === count),
      { count: Number(count) },
    );
  return { draft: made, kept };
}
