const CONTAINERS = new Set(['moov', 'trak', 'mdia']);
const STAMPED = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * Iterates over the boxes of an MP4 from `from` to `to` (byte offsets), at one level. ISO/IEC
 * 14496-12 4.2.
 */
export function* boxesOf(
  file: Uint8Array,
  from = 0,
  to = file.byteLength,
): Generator<{ type: string; at: number; size: number }> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = from; at + 8 <= to; ) {
    const size = view.getUint32(at);
    if (size < 8) return;
    yield { type: String.fromCharCode(...file.subarray(at + 4, at + 8)), at, size };
    at += size;
  }
}

/**
 * Clears the creation times in a file's headers, in place: the same request gives the same bytes,
 * and the time of creation stays private.
 */
export function clearTimestamps(file: Uint8Array, from = 0, to = file.byteLength): void {
  for (const { type, at, size } of boxesOf(file, from, to)) {
    if (CONTAINERS.has(type)) clearTimestamps(file, at + 8, at + size);
    if (!STAMPED.has(type)) continue;
    const wide = file[at + 8] === 1;
    file.fill(0, at + 12, at + 12 + (wide ? 16 : 8));
  }
}
