import { sizeOf } from '../../media/picture-size.ts';
import type { EngineOutput } from '../engine.ts';
import { EngineError } from '../engine-error.ts';

/**
 * Converts the bytes of a provider's picture to an engine output.
 * @throws {EngineError} `unavailable` when the bytes are not a whole picture
 */
export function outputOf(bytes: Uint8Array): EngineOutput {
  const size = sizeOf(bytes);
  if (!size) throw new EngineError('unavailable', 'what came back is not a whole picture');
  return { kind: 'image', bytes, ...size, durationSeconds: 0 };
}
