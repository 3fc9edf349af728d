import type { Surface } from '../../raster/surface.ts';

/** Number of steps of a slat and its gap in the mask. */
const SLAT = 1024;

/** Light through one slat, 0..256 by position, soft at both sides of the gap. */
const SLAT_LIGHT = Int32Array.from({ length: SLAT }, (_, i) => {
  const t = Math.abs(i / SLAT - 0.5) * 2;
  const k = Math.min(1, Math.max(0, (0.74 - t) / 0.3));
  return Math.round(256 * k * k * (3 - 2 * k));
});

/**
 * Computes each pixel's position in the blinds' pattern, bent by the relief.
 * @param period height of a slat and its gap in pixels
 * @param slope fall of the slats from left to right
 * @param depth relief, 128 for flat; null for a wall
 */
export function slatPositions(
  width: number,
  height: number,
  period: number,
  slope: number,
  depth: Uint8Array | null,
  bend: number,
): Int16Array {
  const out = new Int16Array(width * height);
  const step = SLAT / period;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const near = depth ? ((depth[i] as number) - 128) * bend : 0;
      out[i] = Math.round((y + x * slope + near) * step) & (SLAT - 1);
    }
  }
  return out;
}

/**
 * Mixes a dark and a lit version of a surface by the blinds' light.
 * @param shift offset of the pattern, 0..1
 * @param open amount of light that passes, 0..256
 */
export function mixByBlinds(
  out: Surface,
  dark: Surface,
  lit: Surface,
  positions: Int16Array,
  shift: number,
  open: number,
): void {
  const offset = Math.floor((shift - Math.floor(shift)) * SLAT);
  for (let i = 0; i < out.px.length; i++) {
    const a = dark.px[i] as number;
    const b = lit.px[i] as number;
    if ((a | b) === 0) {
      out.px[i] = 0;
      continue;
    }
    const k =
      ((SLAT_LIGHT[((positions[i] as number) + offset) & (SLAT - 1)] as number) * open) >> 8;
    const keep = 256 - k;
    const low = (Math.imul(a & 0xff00ff, keep) + Math.imul(b & 0xff00ff, k)) >>> 8;
    const high = Math.imul((a >>> 8) & 0xff00ff, keep) + Math.imul((b >>> 8) & 0xff00ff, k);
    out.px[i] = (low & 0xff00ff) | (high & ~0xff00ff);
  }
}
