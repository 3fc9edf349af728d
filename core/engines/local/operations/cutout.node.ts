import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { photoError } from '../../engine-error.ts';
import { pngBytes } from './output.node.ts';

/** Room around the cut-out, as a share of its longer side. */
const MARGIN = 0.04;

/**
 * Cuts the subject out of a photo as a PNG with alpha, cropped to the subject.
 * @throws {EngineError} `invalid` with `no-outline` where nothing stands out
 */
export async function cutOut({ kind, cut }: Subject): Promise<EngineOutput> {
  if (kind === 'nothing' || cut.bounds.width === 0)
    throw photoError('no-outline', 'nothing in the photo stands out from the rest');
  const { bounds, widthPx, heightPx, rgba } = cut;
  const room = Math.round(Math.max(bounds.width, bounds.height) * MARGIN);
  const left = Math.max(0, Math.floor(bounds.x) - room);
  const top = Math.max(0, Math.floor(bounds.y) - room);
  const width = Math.min(widthPx, Math.ceil(bounds.x + bounds.width) + room) - left;
  const height = Math.min(heightPx, Math.ceil(bounds.y + bounds.height) + room) - top;
  const part = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * widthPx + left) * 4;
    part.set(rgba.subarray(from, from + width * 4), y * width * 4);
  }
  return pngBytes(part, width, height);
}
