import type { FormAnswers } from '../../../chat/form.ts';
import { ASPECTS } from '../../../engines/engine.ts';
import {
  type GenerationSpec,
  hasFreeAspect,
  mayBeSeveral,
} from '../../../generations/generation-spec.ts';
import type { Draft } from '../../state.ts';
import type { MemberTurn } from '../../turn.ts';
import { canMake, makers } from '../price.ts';

/** The fields with the choices of a form about an operation. */
export const ASPECT = 'aspect';
export const COUNT = 'count';
export const FACE = 'face';
export const ENGINE = 'engine';
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
    keep(aspect !== undefined && hasFreeAspect(plan), { aspect: aspect ?? null });
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
