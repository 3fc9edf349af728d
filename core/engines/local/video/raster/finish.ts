import { seededRandom } from '../../pixels/noise.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { allocateBytes, allocateWords, memoryOf } from './memory.ts';
import { createSurface, type Surface } from './surface.ts';

/** The settings of the finish. */
export type FinishSettings = {
  /**
   * Light above `threshold` (0..255) is blurred over `radius` (a share of the width) and added.
   */
  bloom: { threshold: number; strength: number; radius: number };
  /** Darkening of the corners, 0..1. */
  vignette: number;
  /** Standard deviation of the grain in 8-bit steps; about 2 is fine film. */
  grain: number;
  seed: number;
};

/**
 * A function that finishes a frame, in place.
 * @param veil light over the whole picture (flare, leaks, haze) at a quarter of the frame's size,
 *   as `createVeil` makes it; blended by screening, so that it never clips
 */
export type Finish = (frame: Surface, frameIndex: number, veil?: Surface) => void;

/** Frame pixels for each pixel of the light map, in each direction. */
export const SHRINK = 4;
const TILE = 256;

/** Maximum of light, so that screening never overflows. */
const MAX_LIGHT = 255;

/** Creates a clear veil for a frame of a size in pixels. */
export function createVeil(width: number, height: number): Surface {
  return createSurface(Math.ceil(width / SHRINK), Math.ceil(height / SHRINK));
}

/**
 * Creates the last pass over every frame: bloom, vignette, film grain. All buffers are allocated
 * here, once.
 */
export function createFinish(width: number, height: number, settings: FinishSettings): Finish {
  const bloomWidth = Math.ceil(width / SHRINK);
  const bloomHeight = Math.ceil(height / SHRINK);
  const light = allocateWords(bloomWidth * bloomHeight * 3);
  const scratch = allocateWords(light.length);
  // Vectors of four are read of what has three channels.
  const row = allocateWords((bloomWidth + 1) * 3 + 1);
  const tile = grainTile(settings.seed, settings.grain);
  const falloff = words(vignetteTable(settings.vignette));
  const columns = words(squares(width));
  const rows = squares(height);
  const radius = Math.max(1, Math.round(settings.bloom.radius * bloomWidth));
  const strength = Math.round(settings.bloom.strength * 256);
  return (frame, frameIndex, veil) => {
    const { kernels } = memoryOf(frame.px);
    if (strength > 0) {
      gatherLight(frame, light, bloomWidth, bloomHeight, settings.bloom.threshold);
      for (const reach of [radius, radius]) {
        boxBlur(kernels, light, scratch, bloomWidth, bloomHeight, reach);
      }
    }
    if (veil && strength > 0) layVeil(light, veil, settings.bloom.strength);
    const shift = Math.imul(frameIndex + 1, 2654435761) >>> 0;
    for (let y = 0; y < height; y++) {
      if (strength > 0) bloomRow(kernels, light, row, bloomWidth, bloomHeight, y, strength);
      const grainRow = ((y + (shift >>> 8)) & (TILE - 1)) * TILE;
      kernels.finishRow(
        frame.px.byteOffset + y * width * 4,
        width,
        row.byteOffset,
        tile.byteOffset + grainRow,
        shift & 255,
        falloff.byteOffset,
        columns.byteOffset,
        rows[y] as number,
      );
    }
  };
}

/** Copies numbers to where the kernels reach them. */
function words(values: Int32Array): Int32Array {
  const out = allocateWords(values.length);
  out.set(values);
  return out;
}

function squares(length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => {
    const t = (2 * (i + 0.5)) / length - 1;
    return Math.round(t * t * 127);
  });
}

/** Returns the gain by squared distance from the middle, 0..254, in 1/256. */
function vignetteTable(amount: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, i) => {
    const t = Math.max(0, (i / 254 - 0.12) / 0.88);
    return Math.round(256 * (1 - amount * t * t * (3 - 2 * t)));
  });
}

function grainTile(seed: number, deviation: number): Uint8Array {
  const next = seededRandom(seed ^ 0x9e3779b9);
  const raw = Float32Array.from({ length: TILE * TILE }, () => next() + next() + next() - 1.5);
  const tile = Int8Array.from(raw, (value, i) => {
    const beside = raw[(i & ~255) | ((i + 1) & 255)] as number;
    const below = raw[(i + TILE) % raw.length] as number;
    return Math.round((value + 0.6 * beside + 0.6 * below) * deviation * 1.55);
  });
  const out = allocateBytes(tile.length);
  out.set(new Uint8Array(tile.buffer));
  return out;
}

function gatherLight(
  frame: Surface,
  light: Int32Array,
  width: number,
  height: number,
  threshold: number,
): void {
  const px = frame.px;
  const gain = Math.round((255 * 256) / (255 - threshold));
  for (let y = 0, o = 0; y < height; y++) {
    const y0 = Math.min(y * SHRINK + 1, frame.height - 2) * frame.width;
    for (let x = 0; x < width; x++, o += 3) {
      const p = y0 + Math.min(x * SHRINK + 1, frame.width - 2);
      const a = px[p] as number;
      const b = px[p + frame.width + 1] as number;
      const r = ((a & 255) + (b & 255)) >> 1;
      const g = (((a >> 8) & 255) + ((b >> 8) & 255)) >> 1;
      const bl = (((a >> 16) & 255) + ((b >> 16) & 255)) >> 1;
      const peak = r > g ? Math.max(r, bl) : Math.max(g, bl);
      const over = peak - threshold;
      const k = over > 0 ? ((over * gain) / peak) | 0 : 0;
      light[o] = (r * k) >> 4;
      light[o + 1] = (g * k) >> 4;
      light[o + 2] = (bl * k) >> 4;
    }
  }
}

/**
 * Blurs by running box means, along rows into `scratch` and along columns back. Fixed point, 12
 * bits.
 */
function boxBlur(
  { boxLine }: Kernels,
  v: Int32Array,
  scratch: Int32Array,
  width: number,
  height: number,
  radius: number,
): void {
  const share = Math.round(65536 / (radius * 2 + 1));
  const [from, to] = [v.byteOffset, scratch.byteOffset];
  const stride = width * 3;
  for (let y = 0; y < height; y++)
    boxLine(from + y * stride * 4, to + y * stride * 4, 3, width, radius, share);
  for (let x = 0; x < width; x++)
    boxLine(to + x * 12, from + x * 12, stride, height, radius, share);
}

function layVeil(light: Int32Array, veil: Surface, strength: number): void {
  const gain = 16 / strength;
  for (let i = 0, o = 0; i < veil.px.length; i++, o += 3) {
    const value = veil.px[i] as number;
    light[o] = (light[o] as number) + (value & 255) * gain;
    light[o + 1] = (light[o + 1] as number) + ((value >> 8) & 255) * gain;
    light[o + 2] = (light[o + 2] as number) + ((value >> 16) & 255) * gain;
  }
}

/** Interpolates two rows of the small light map for one row of the frame. */
function bloomRow(
  kernels: Kernels,
  light: Int32Array,
  row: Int32Array,
  width: number,
  height: number,
  y: number,
  strength: number,
): void {
  const at = Math.max(0, y / SHRINK - 0.375);
  const y0 = Math.min(height - 1, Math.floor(at));
  const y1 = Math.min(height - 1, y0 + 1);
  const part = Math.round((at - y0) * 256);
  const stride = width * 12;
  const { byteOffset } = light;
  kernels.bloomRow(
    byteOffset + y0 * stride,
    byteOffset + y1 * stride,
    row.byteOffset,
    width * 3,
    part,
    strength,
    MAX_LIGHT,
  );
  for (let c = 0; c < 3; c++) row[width * 3 + c] = row[width * 3 - 3 + c] as number;
}
