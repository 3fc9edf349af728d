import { type Affine, clipSpan, invert } from './affine.ts';
import { BLOCK_FIXED, blocksAcross, blocksOf } from './blocks.ts';
import type { Surface } from './surface.ts';

/** A blend mode. `add` adds light; `copy` needs an opaque surface. */
export type CompositeOperator = 'over' | 'add' | 'copy';

/**
 * A relief that shifts a surface's pixels against the camera: 0..255 for each pixel, 128 is
 * unshifted.
 */
type Parallax = { depth: Uint8Array; shiftX: number; shiftY: number };

/** Options of `draw`. */
export type DrawOptions = {
  blend?: CompositeOperator;
  /** Opacity, 0..1. */
  opacity?: number;
  /** Relief with shifts in surface pixels at full depth. */
  parallax?: Parallax;
};

const MASK = 0x00ff00ff;
const span = new Int32Array(2);

/** Maximum width of a frame, for the row that samples are gathered in. */
const MAX_WIDTH = 4096;
const samples = new Int32Array(MAX_WIDTH);

/** The constants of a draw; positions are 16.16 fixed point. */
type Walk = {
  source: Surface;
  blocks: Uint8Array | null;
  du: number;
  dv: number;
  relief?: Parallax;
};

/**
 * Draws a surface through an affine map with bilinear sampling. Pixels outside the surface are not
 * drawn, so a surface needs a clear border of one pixel for smooth edges. The clear blocks of a
 * source are computed at its first drawing: it must not change after that.
 */
export function draw(
  frame: Surface,
  source: Surface,
  map: Affine,
  options: DrawOptions = {},
): void {
  const inverse = invert(map);
  const opacity = Math.round((options.opacity ?? 1) * 256);
  if (!inverse || opacity <= 0) return;
  const copy = options.blend === 'copy';
  const walk: Walk = {
    source,
    blocks: copy ? null : blocksOf(source, reachOf(options.parallax)),
    du: fixed(inverse.a),
    dv: fixed(inverse.b),
    relief: options.parallax,
  };
  const rows = rowRange(frame, source, map);
  for (let y = rows.first; y < rows.last; y++) {
    const u = inverse.a * 0.5 + inverse.c * (y + 0.5) + inverse.e - 0.5;
    const v = inverse.b * 0.5 + inverse.d * (y + 0.5) + inverse.f - 0.5;
    span[0] = 0;
    span[1] = Math.min(frame.width, MAX_WIDTH);
    clipSpan(span, u, inverse.a, 0, source.width - 1.01);
    clipSpan(span, v, inverse.b, 0, source.height - 1.01);
    const x0 = span[0];
    const count = span[1] - x0;
    if (count <= 0) continue;
    const atU = fixed(u + inverse.a * x0);
    const atV = fixed(v + inverse.b * x0);
    const to = y * frame.width + x0;
    if (copy) sampleRow(walk, atU, atV, frame.px, to, count);
    else drawRow(walk, atU, atV, frame.px, to, count, opacity, options.blend === 'add');
  }
}

function reachOf(relief: Parallax | undefined): number {
  return relief ? Math.max(Math.abs(relief.shiftX), Math.abs(relief.shiftY)) : 0;
}

function fixed(value: number): number {
  return Math.round(value * 65536) | 0;
}

function rowRange(frame: Surface, source: Surface, m: Affine): { first: number; last: number } {
  const w = source.width;
  const h = source.height;
  const ys = [m.f, m.b * w + m.f, m.d * h + m.f, m.b * w + m.d * h + m.f];
  return {
    first: Math.max(0, Math.floor(Math.min(...ys))),
    last: Math.min(frame.height, Math.ceil(Math.max(...ys)) + 1),
  };
}

/** Blends one row, and skips clear blocks of the source. */
function drawRow(
  walk: Walk,
  atU: number,
  atV: number,
  out: Int32Array,
  to: number,
  count: number,
  opacity: number,
  add: boolean,
): void {
  const { blocks, source, du, dv } = walk;
  const across = blocksAcross(source);
  let done = 0;
  while (done < count) {
    let end = done;
    let filled = 0;
    // One run: neighbouring blocks that are all clear or all not.
    while (end < count) {
      const u = (atU + Math.imul(du, end)) | 0;
      const v = (atV + Math.imul(dv, end)) | 0;
      const here = blocks
        ? (blocks[(v >> BLOCK_FIXED) * across + (u >> BLOCK_FIXED)] as number)
        : 1;
      if (end === done) filled = here;
      else if (here !== filled) break;
      end = Math.min(count, end + stepsToEdge(u, du));
    }
    if (filled) {
      const u = (atU + Math.imul(du, done)) | 0;
      const v = (atV + Math.imul(dv, done)) | 0;
      const length = end - done;
      if (walk.relief) sampleRelief(walk, walk.relief, u, v, length);
      else sampleRow(walk, u, v, samples, 0, length);
      if (opacity < 256) dim(length, opacity);
      if (add) addRow(out, to + done, length);
      else layRow(out, to + done, length);
    }
    done = end;
  }
}

/** Returns the number of steps until `u` is in another block, at least one. */
function stepsToEdge(u: number, du: number): number {
  if (du === 0) return MAX_WIDTH;
  const edge = du > 0 ? ((u >> BLOCK_FIXED) + 1) << BLOCK_FIXED : (u >> BLOCK_FIXED) << BLOCK_FIXED;
  return Math.max(1, Math.ceil((edge - u) / du));
}

function sampleRow(
  walk: Walk,
  atU: number,
  atV: number,
  out: Int32Array,
  to: number,
  count: number,
): void {
  const { px, width } = walk.source;
  const { du, dv } = walk;
  let u = atU;
  let v = atV;
  for (let i = to, end = to + count; i < end; i++, u = (u + du) | 0, v = (v + dv) | 0) {
    const p = Math.imul(v >> 16, width) + (u >> 16);
    out[i] = bilinear(px, p, width, (u >> 8) & 255, (v >> 8) & 255);
  }
}

function sampleRelief(walk: Walk, relief: Parallax, atU: number, atV: number, count: number): void {
  const { px, width, height } = walk.source;
  const { du, dv } = walk;
  const depth = relief.depth;
  const shiftX = Math.round((relief.shiftX * 65536) / 127);
  const shiftY = Math.round((relief.shiftY * 65536) / 127);
  const maxU = (width - 2) << 16;
  const maxV = (height - 2) << 16;
  let u = atU;
  let v = atV;
  for (let i = 0; i < count; i++, u = (u + du) | 0, v = (v + dv) | 0) {
    const z = (depth[Math.imul(v >> 16, width) + (u >> 16)] as number) - 128;
    const su = Math.max(0, Math.min(maxU, u - Math.imul(z, shiftX)));
    const sv = Math.max(0, Math.min(maxV, v - Math.imul(z, shiftY)));
    const p = Math.imul(sv >> 16, width) + (su >> 16);
    samples[i] = bilinear(px, p, width, (su >> 8) & 255, (sv >> 8) & 255);
  }
}

/** Interpolates four pixels, two channels at a time, in 8-bit fractions. */
function bilinear(px: Int32Array, p: number, width: number, fx: number, fy: number): number {
  const a = px[p] as number;
  const b = px[p + 1] as number;
  const c = px[p + width] as number;
  const d = px[p + width + 1] as number;
  if (a === b && b === c && c === d) return a;
  const w11 = (fx * fy) >> 8;
  const w01 = fx - w11;
  const w10 = fy - w11;
  const w00 = 256 - fx - w10;
  const low =
    Math.imul(a & MASK, w00) +
    Math.imul(b & MASK, w01) +
    Math.imul(c & MASK, w10) +
    Math.imul(d & MASK, w11);
  const high =
    Math.imul((a >>> 8) & MASK, w00) +
    Math.imul((b >>> 8) & MASK, w01) +
    Math.imul((c >>> 8) & MASK, w10) +
    Math.imul((d >>> 8) & MASK, w11);
  return ((low >>> 8) & MASK) | (high & ~MASK);
}

function dim(count: number, opacity: number): void {
  for (let i = 0; i < count; i++) {
    const s = samples[i] as number;
    if (s === 0) continue;
    samples[i] =
      ((Math.imul(s & MASK, opacity) >>> 8) & MASK) |
      (Math.imul((s >>> 8) & MASK, opacity) & ~MASK);
  }
}

function addRow(out: Int32Array, to: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const s = samples[i] as number;
    if (s === 0) continue;
    const under = out[to + i] as number;
    let low = (s & MASK) + (under & MASK);
    let high = ((s >>> 8) & MASK) + ((under >>> 8) & MASK);
    // A field that ran over 255 carries into bit 8 or 24: turn the carry into a full field.
    low |= Math.imul((low >>> 8) & 0x10001, 255);
    high |= Math.imul((high >>> 8) & 0x10001, 255);
    out[to + i] = (low & MASK) | ((high & MASK) << 8);
  }
}

function layRow(out: Int32Array, to: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const s = samples[i] as number;
    if (s === 0) continue;
    const alpha = s >>> 24;
    if (alpha === 255) {
      out[to + i] = s;
      continue;
    }
    const under = out[to + i] as number;
    const keep = 256 - alpha - (alpha >> 7);
    const low = (s & MASK) + ((Math.imul(under & MASK, keep) >>> 8) & MASK);
    const high = ((s >>> 8) & MASK) + ((Math.imul((under >>> 8) & MASK, keep) >>> 8) & MASK);
    out[to + i] = (low & MASK) | ((high & MASK) << 8);
  }
}
