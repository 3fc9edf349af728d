const PART_BYTES = 128 * 1024;

/**
 * A picture cut up for a `Blob`, which copies what it is made of and, when it is sent, copies each of its
 * parts once more as a whole.
 */
export function inParts(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const whole = bytes as Uint8Array<ArrayBuffer>;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < whole.length; at += PART_BYTES)
    parts.push(whole.subarray(at, at + PART_BYTES));
  return parts;
}
