import { partsOf } from '../storage/chunks.ts';

/**
 * Reads a body that may not be longer than a bound; what lies behind the bound is cancelled.
 * @param body null reads as empty
 * @returns null when the body is longer than `maxBytes`
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of partsOf(body)) {
    length += part.byteLength;
    if (length > maxBytes) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
