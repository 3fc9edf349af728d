import type { VideoWish } from '../../../engines/engine.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { hasLengthChoice, hasVideoChoices } from '../../../generations/video-choices.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { canMake } from '../price.ts';

/** Returns what was chosen for the newest video that was started here, as far as it can be had for this one. */
export function chosenLast(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Partial<Draft> {
  const { video } = turn.state;
  return video ? asFarAsCan(turn, plan, draft, video) : {};
}

/** Returns what of a wish can be had for a video. */
export function asFarAsCan(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  video: VideoWish,
): Partial<Draft> {
  if (!hasVideoChoices(plan)) return {};
  const { seconds = null, sound = null, longEdgePx = null, aspect = null } = video;
  const all = [
    ...(hasLengthChoice(plan) ? [{ seconds }, { aspect }] : []),
    { longEdgePx },
    { sound },
  ];
  let kept: Partial<Draft> = {};
  for (const one of all) {
    const more = { ...kept, ...one };
    if (canMake(turn, plan, { ...draft, ...more })) kept = more;
  }
  return kept;
}
