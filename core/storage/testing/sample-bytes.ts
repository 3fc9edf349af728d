/** Makes the bytes of a sample from a position on, each of which depends on its position. */
export const pieceAt = (at: number, size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, i) => ((at + i) * 31 + ((at + i) >> 8)) & 0xff);

/** Sums up a stream's parts: their number of bytes, and a checksum that depends on their order. */
export async function digestOf(parts: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  let a = 1;
  let b = 0;
  for await (const part of parts) {
    for (const byte of part) {
      a = (a + byte) % 65_521;
      b = (b + a) % 65_521;
    }
    bytes += part.length;
  }
  return { bytes, checksum: b * 65_536 + a };
}
