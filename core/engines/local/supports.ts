/** The abilities and the run times of the local engine. */
import { worksOnArea } from '../../operations/lists.ts';
import type { EngineNeed } from '../engine.ts';
import { ANIMATION } from './animation-limits.ts';
import { GROUP_LOOK, isImageLook } from './looks/parameters.ts';
import { isVideoLook } from './looks/video-names.ts';
import { isLocalOperation, mostPictures } from './operations/order.ts';
import { unknownWords } from './unknown-words.ts';

/**
 * Returns the reason why the local engine cannot meet a need, for the operator; null when it can.
 */
export function unsupportedReason({
  operation,
  recipe,
  references,
  prompt,
  transparent,
  mask,
  count = 1,
  video,
  people,
  pet,
}: EngineNeed): string | null {
  if (video?.sound) return 'no sound';
  if ((video?.seconds ?? 0) > ANIMATION.maxSeconds) return `at most ${ANIMATION.maxSeconds} s`;
  if ((video?.longEdgePx ?? 0) > ANIMATION.maxEdgePx) return `at most ${ANIMATION.maxEdgePx} px`;
  if (pet) return 'no pets';
  if (people !== undefined && recipe?.look !== GROUP_LOOK) return 'one person';
  if (mask && !worksOnArea(operation)) return 'no masks';
  // Everything else comes out nearly the same each time.
  if (count > 1 && operation !== 'scene') return 'one picture of it';
  if (recipe !== null) {
    if (transparent === true) return 'no transparency';
    const image = isImageLook(recipe.look);
    const video = isVideoLook(recipe.look);
    if (operation === 'vary' ? image || video : operation === 'template-image' && image)
      return null;
    return operation === 'template-video' && video ? null : 'no such look';
  }
  if (!isLocalOperation(operation)) return `no ${operation}`;
  const most = mostPictures(operation);
  if (references > most) return `takes ${most} pictures`;
  // Without words, nothing is asked yet: what an edit is to be comes with the prompt.
  const unknown = prompt === undefined ? [] : unknownWords(operation, prompt);
  if (unknown.length > 0) return `does not understand: ${unknown.join(', ').slice(0, 80)}`;
  const clear = operation === 'cutout' || operation === 'edit';
  return transparent === true && !clear ? 'no transparency' : null;
}

/** Estimates the run time of a need in seconds. */
export function typicalSeconds({
  operation,
  recipe,
  durationSeconds,
  longEdgePx,
}: EngineNeed): number {
  const video = operation === 'animate' || (recipe !== null && isVideoLook(recipe.look));
  if (video) return 4 + Math.ceil(durationSeconds * 2);
  if (operation === 'upscale' || operation === 'sharpen') return 30;
  if (operation === 'restore') return 15;
  if (worksOnArea(operation)) return 15;
  return longEdgePx > 1200 ? 6 : 3;
}
