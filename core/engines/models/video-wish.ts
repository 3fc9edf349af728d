import { ASPECTS, type Aspect, type EngineNeed } from '../engine.ts';
import { secondsOf, sizeOf } from './cost.ts';
import type { ModelRow } from './row.ts';

/**
 * Returns what of a chosen video a model cannot do as it was chosen, in a few words for the operator; null
 * when it can do all of it.
 */
export function unmetWish(row: ModelRow, { operation, video }: EngineNeed): string | null {
  if (!video) return null;
  const { seconds, sound, aspect, longEdgePx } = video;
  if (seconds !== undefined && secondsOf(row, seconds) !== seconds) return `not ${seconds} s`;
  if (sound === true && !row.sound) return 'no sound';
  if (sound === false && row.sound === 'always') return 'not without sound';
  if (longEdgePx !== undefined && edgeOf(row, longEdgePx) !== longEdgePx)
    return `not ${longEdgePx} px`;
  return aspect !== undefined && !shapesOf(row, operation === 'animate').includes(aspect)
    ? `not ${aspect}`
    : null;
}

/** The longest side of the size that is asked for. */
const edgeOf = (row: ModelRow, longEdgePx: number): number =>
  row.sizes?.find(({ is }) => is === sizeOf(row, longEdgePx))?.px ?? row.longEdgePx;

/** The shapes that a model makes exactly. */
function shapesOf(row: ModelRow, isFromFrame: boolean): readonly Aspect[] {
  const { aspects, input } = row;
  if (!input?.aspect || (isFromFrame && (row.shapedByFrame || row.sizedByPicture))) return [];
  return ASPECTS.filter((one) => (aspects?.[one] ?? one) === one);
}
