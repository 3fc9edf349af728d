/**
 * Memory that passes over a picture use again: fresh memory of this size costs more to get, to clear and to
 * collect than most passes over it.
 */

/** Most bytes that are kept for the next pass. */
const MOST_KEPT_BYTES = 32 * 1024 * 1024;

const kept = new Map<number, Float32Array[]>();
let keptBytes = 0;

/** Returns numbers whose values are not defined, from what was given back where there is any. */
export function borrowFloats(length: number): Float32Array {
  const before = kept.get(length)?.pop();
  if (before === undefined) return new Float32Array(length);
  keptBytes -= before.byteLength;
  return before;
}

/** Takes numbers back that nobody reads or writes any more. */
export function giveBack(...all: readonly Float32Array[]): void {
  for (const values of all) {
    if (!makeRoom(values)) continue;
    const same = kept.get(values.length) ?? [];
    kept.set(values.length, same);
    same.push(values);
    keptBytes += values.byteLength;
  }
}

/** Drops what is kept of other sizes, oldest first, until there is room; false where there is none. */
function makeRoom({ length, byteLength }: Float32Array): boolean {
  for (const [size, values] of kept) {
    if (keptBytes + byteLength <= MOST_KEPT_BYTES) return true;
    if (size === length) continue;
    for (const one of values) keptBytes -= one.byteLength;
    kept.delete(size);
  }
  return keptBytes + byteLength <= MOST_KEPT_BYTES;
}
