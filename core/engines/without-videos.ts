import { operationRow } from '../operations/lists.ts';
import type { Engine, EngineNeed } from './engine.ts';
import { isVideoLook } from './local/looks/video-names.ts';

/** Tells whether what is needed is a video. */
const isOfVideo = ({ operation, recipe }: EngineNeed): boolean =>
  operationRow(operation).kind === 'video' || (recipe !== null && isVideoLook(recipe.look));

/**
 * Takes videos out of what an engine offers: where they cannot be decoded they cannot be screened, and what
 * was not screened goes to nobody. What was begun before is still followed to its end.
 */
export const withoutVideos = <E extends Engine>(engine: E): E => ({
  ...engine,
  supports: (need) => !isOfVideo(need) && engine.supports(need),
  unsupportedReason: (need) =>
    isOfVideo(need) ? 'videos cannot be screened here' : (engine.unsupportedReason?.(need) ?? null),
});
