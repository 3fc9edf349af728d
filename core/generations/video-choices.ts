import type { Aspect, VideoWish } from '../engines/engine.ts';
import { operationRow } from '../operations/lists.ts';
import type { GenerationSpec } from './generation-spec.ts';

/** What can be chosen for a video; null for what was not. */
export type VideoChoices = {
  /** Length in seconds, instead of the usual one. */
  seconds: number | null;
  /** Whether it has sound; null for as its engine does it. */
  sound: boolean | null;
  /** Proportions, instead of the usual ones. */
  aspect: Aspect | null;
  /** Longest side, instead of the usual one. */
  longEdgePx: number | null;
};
type Videoed = Pick<GenerationSpec, 'kind' | 'recipe' | 'templateId' | 'operation'>;

/** Tells whether sound and size of what is made can be chosen: of every video that is no drawn look. */
export const hasVideoChoices = ({ kind, recipe }: Videoed): boolean =>
  kind === 'video' && recipe === null;

/** Tells whether length and shape can be chosen too: a template says its own, and so does a video to move by. */
export const hasLengthChoice = (spec: Videoed): boolean =>
  hasVideoChoices(spec) && spec.templateId === null && !operationRow(spec.operation).followsVideo;

/** Returns what was chosen for a video; null where nothing was, or it is none. */
export function wishOf(spec: Videoed, chosen: VideoChoices): VideoWish | null {
  if (!hasVideoChoices(spec)) return null;
  const { seconds, sound, aspect, longEdgePx } = chosen;
  const wish: VideoWish = {
    ...(seconds !== null && { seconds }),
    ...(sound !== null && { sound }),
    ...(aspect !== null && { aspect }),
    ...(longEdgePx !== null && { longEdgePx }),
  };
  return Object.keys(wish).length === 0 ? null : wish;
}

/** Tells whether the shape of a video follows its picture until somebody chooses another. */
export const followsPicture = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).startsFrom === 'photo';
