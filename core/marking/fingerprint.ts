/**
 * Perceptual fingerprints: a difference hash of 64 bits, which tell where a picture gets brighter from
 * left to right. Usual changes by platforms (recompression, shrinking, cropped edges) flip few of them.
 */

/** The size of a grey picture that a hash is computed from: one column more than bits in a row. */
export type GreySize = { widthPx: number; heightPx: number };
/** The size for the coarse hash of 64 bits. */
export const COARSE: GreySize = { widthPx: 9, heightPx: 8 };
/** The size for the fine hash of 256 bits. */
export const FINE: GreySize = { widthPx: 17, heightPx: 16 };

/** The size of the grey picture that both of these are made of. */
export const MIDDLE: GreySize = { widthPx: 72, heightPx: 64 };

/**
 * The shares that are cropped off each side for the stored fingerprints of one picture, so that a
 * slightly cropped copy resembles one of them.
 */
export const KEPT_CROPS = [0, 0.03, 0.06] as const;

/**
 * The hashes of a picture: 64 bits for finding it, as 16 hexadecimal digits, and 256 for confirming it,
 * as 64.
 */
export type Fingerprint = { coarse: string; fine: string };

/** Most of the 64 coarse bits that may differ. */
const MOST_COARSE_BITS = 8;
/**
 * Largest share of the bits set in either fine hash that may differ. Compressed, halved or evenly
 * cropped pictures stay below; portraits of two people in the same pose begin above.
 */
const MOST_FINE_SHARE = 0.18;
/** Bits of a part that may differ in a look-up: of eight over four parts, one part has two at most. */
const PROBED_BITS = 2;
const BAND_BITS = 16;
/** Pictures with fewer or more set bits are nearly plain, and all plain pictures look the same. */
const DISTINCT_BITS = 10;
/** Neighbours that differ by no more are taken as equal. */
const NOISE = 1;

/**
 * Computes the fingerprint of a picture; null where the picture is too plain to be recognised.
 * @param coarse luminance, `COARSE` in size, row by row
 * @param fine luminance, `FINE` in size, row by row
 */
export function fingerprintOf(coarse: Uint8Array, fine: Uint8Array): Fingerprint | null {
  const bits = hashOf(coarse, COARSE);
  const set = countBits(bits);
  if (set < DISTINCT_BITS || set > 64 - DISTINCT_BITS) return null;
  return { coarse: hex(bits, 16), fine: hex(hashOf(fine, FINE), 64) };
}

function hashOf(grey: Uint8Array, { widthPx, heightPx }: GreySize): bigint {
  if (grey.length !== widthPx * heightPx) throw new RangeError('grey picture of another size');
  let bits = 0n;
  for (let y = 0; y < heightPx; y += 1) {
    for (let at = y * widthPx + 1; at < (y + 1) * widthPx; at += 1) {
      const isBrighter = (grey[at] ?? 0) > (grey[at - 1] ?? 0) + NOISE;
      bits = (bits << 1n) | (isBrighter ? 1n : 0n);
    }
  }
  return bits;
}

/** Tells whether two fingerprints count as the same picture's. */
export function isSamePicture(a: Fingerprint, b: Fingerprint): boolean {
  if (countBits(number(a.coarse) ^ number(b.coarse)) > MOST_COARSE_BITS) return false;
  const [x, y] = [number(a.fine), number(b.fine)];
  return countBits(x ^ y) <= MOST_FINE_SHARE * countBits(x | y);
}

/** Splits a coarse hash into the four parts that it is looked up by, 0..65535 each. */
export function bandsOf({ coarse }: Fingerprint): [number, number, number, number] {
  const part = (at: number) => Number.parseInt(coarse.slice(at * 4, at * 4 + 4), 16);
  return [part(0), part(1), part(2), part(3)];
}

/**
 * Lists all values of a part that differ from it in at most two bits: 137. Of two hashes that
 * `isSamePicture` accepts, at least one part does.
 */
export function nearBands(band: number): number[] {
  const near = new Set([band]);
  for (let round = 0; round < PROBED_BITS; round += 1) {
    for (const value of [...near]) {
      for (let bit = 0; bit < BAND_BITS; bit += 1) near.add(value ^ (1 << bit));
    }
  }
  return [...near];
}

const number = (digits: string): bigint => BigInt(`0x${digits}`);

const hex = (bits: bigint, digits: number): string => bits.toString(16).padStart(digits, '0');

function countBits(bits: bigint): number {
  let count = 0;
  for (let left = bits; left > 0n; left &= left - 1n) count += 1;
  return count;
}
