import sharp from 'sharp';
import type { EngineRequest, Reference } from '../engine.ts';

/**
 * Creates a picture of one colour.
 * @param size in pixels
 * @param alpha 0..1
 */
export async function flatPicture(
  contentType: 'image/jpeg' | 'image/png' | 'image/webp' = 'image/jpeg',
  size = { width: 64, height: 80 },
  alpha = 1,
): Promise<Reference['picture']> {
  const bytes = await sharp({
    create: { ...size, channels: 4, background: { r: 200, g: 150, b: 120, alpha } },
  })
    .toFormat(contentType === 'image/png' ? 'png' : contentType === 'image/webp' ? 'webp' : 'jpeg')
    .toBuffer();
  return { bytes: new Uint8Array(bytes), contentType };
}

/**
 * Creates a request like a user's.
 * @param change properties that replace the default ones
 */
export const engineRequest = (change: Partial<EngineRequest> = {}): EngineRequest => ({
  generationId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  operation: 'imagine',
  prompt: 'a lighthouse in fog',
  recipe: null,
  references: [],
  aspect: '4:5',
  longEdgePx: 1024,
  durationSeconds: 0,
  seed: 7,
  ...change,
});
