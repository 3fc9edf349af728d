const PART_BYTES = 128 * 1024;

/**
 * Splits a picture into parts for a `Blob`. A `Blob` copies its content, and copies each part once
 * more when it is sent, so small parts need less memory.
 */
export function blobParts(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const whole = bytes as Uint8Array<ArrayBuffer>;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < whole.length; at += PART_BYTES)
    parts.push(whole.subarray(at, at + PART_BYTES));
  return parts;
}
