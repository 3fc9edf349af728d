/** What the local engine can do, and how long it takes. */
import type { EngineNeed } from '../engine.ts';
import { isImageLook } from './looks/parameters.ts';
import { isVideoLook } from './looks/video-names.ts';
import { isDrawn } from './operations/order.ts';
import { understands } from './understand.ts';

/** Why it cannot be done here, for the route; null where it can. */
export function whyNot({
  operation,
  recipe,
  prompt,
  transparent,
  mask,
  count = 1,
}: EngineNeed): string | null {
  if (mask) return 'no masks';
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
  if (operation !== 'upscale' && !isDrawn(operation)) return `no ${operation}`;
  const understood = understands(operation, prompt ?? '');
  // Without words, nothing is asked yet: what an edit is to be comes with the prompt.
  if (!understood.ok && prompt !== undefined)
    return `does not understand: ${understood.unknown.join(', ').slice(0, 80)}`;
  const clear = operation === 'cutout' || operation === 'edit';
  return transparent === true && !clear ? 'no transparency' : null;
}

export function typicalSeconds({
  operation,
  recipe,
  durationSeconds,
  longEdgePx,
}: EngineNeed): number {
  const video = operation === 'animate' || (recipe !== null && isVideoLook(recipe.look));
  if (video) return 4 + Math.ceil(durationSeconds * 2);
  if (operation === 'upscale') return 30;
  return longEdgePx > 1200 ? 6 : 3;
}
