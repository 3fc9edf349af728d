import { type Affine, clipSpan, invert } from './affine.ts';
import type { Surface } from './surface.ts';

/** How a drawn surface meets what is there. `add` makes light; `copy` wants an opaque surface. */
export type Blend = 'over' | 'add' | 'copy';

/** Relief moves a surface's pixels against the camera: 0..255 for each pixel, 128 stays. */
export type Relief = { depth: Uint8Array; shiftX: number; shiftY: number };

export type DrawOptions = {
  blend?: Blend;
  /** 0..1 */
  opacity?: number;
  /** Shifts are in surface pixels at full relief. */
  relief?: Relief;
};

const MASK = 0x00ff00ff;
const FLAT = new Uint8Array(0);
const span = new Int32Array(2);

/**
 * Draws a surface through an affine map with bilinear sampling. Pixels outside the surface are
 * left alone, so a surface wants a clear border of one pixel for smooth edges.
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
  const right = source.width - 1.01;
  const bottom = source.height - 1.01;
  const rows = rowRange(frame, source, map);
  for (let y = rows.first; y < rows.last; y++) {
    const u = inverse.a * 0.5 + inverse.c * (y + 0.5) + inverse.e - 0.5;
    const v = inverse.b * 0.5 + inverse.d * (y + 0.5) + inverse.f - 0.5;
    span[0] = 0;
    span[1] = frame.width;
    clipSpan(span, u, inverse.a, 0, right);
    clipSpan(span, v, inverse.b, 0, bottom);
    const x0 = span[0] as number;
    const x1 = span[1] as number;
    if (x1 <= x0) continue;
    const step = { x: inverse.a, y: inverse.b };
    const at = { x: u + inverse.a * x0, y: v + inverse.b * x0 };
    const to = y * frame.width + x0;
    if (options.relief) {
      reliefRow(frame.px, to, x1 - x0, source, at, step, options.relief, opacity, options.blend);
    } else if (options.blend === 'copy') {
      copyRow(frame.px, to, x1 - x0, source, at, step);
    } else {
      blendRow(frame.px, to, x1 - x0, source, at, step, opacity, options.blend === 'add');
    }
  }
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

type Pair = { x: number; y: number };

function copyRow(
  out: Int32Array,
  to: number,
  count: number,
  source: Surface,
  at: Pair,
  step: Pair,
): void {
  const px = source.px;
  const width = source.width;
  let u = Math.round(at.x * 65536) | 0;
  let v = Math.round(at.y * 65536) | 0;
  const du = Math.round(step.x * 65536) | 0;
  const dv = Math.round(step.y * 65536) | 0;
  for (let i = to, end = to + count; i < end; i++, u = (u + du) | 0, v = (v + dv) | 0) {
    const p = Math.imul(v >> 16, width) + (u >> 16);
    const fx = (u >> 8) & 255;
    const fy = (v >> 8) & 255;
    const w11 = (fx * fy) >> 8;
    const w01 = fx - w11;
    const w10 = fy - w11;
    const w00 = 256 - fx - w10;
    const a = px[p] as number;
    const b = px[p + 1] as number;
    const c = px[p + width] as number;
    const d = px[p + width + 1] as number;
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
    out[i] = ((low >>> 8) & MASK) | (high & ~MASK);
  }
}

function blendRow(
  out: Int32Array,
  to: number,
  count: number,
  source: Surface,
  at: Pair,
  step: Pair,
  opacity: number,
  add: boolean,
): void {
  const px = source.px;
  const width = source.width;
  let u = Math.round(at.x * 65536) | 0;
  let v = Math.round(at.y * 65536) | 0;
  const du = Math.round(step.x * 65536) | 0;
  const dv = Math.round(step.y * 65536) | 0;
  for (let i = to, end = to + count; i < end; i++, u = (u + du) | 0, v = (v + dv) | 0) {
    const p = Math.imul(v >> 16, width) + (u >> 16);
    const a = px[p] as number;
    const b = px[p + 1] as number;
    const c = px[p + width] as number;
    const d = px[p + width + 1] as number;
    if ((a | b | c | d) === 0) continue;
    const fx = (u >> 8) & 255;
    const fy = (v >> 8) & 255;
    out[i] = mix(out[i] as number, a, b, c, d, fx, fy, opacity, add);
  }
}

function reliefRow(
  out: Int32Array,
  to: number,
  count: number,
  source: Surface,
  at: Pair,
  step: Pair,
  relief: Relief,
  opacity: number,
  blend: Blend | undefined,
): void {
  const px = source.px;
  const width = source.width;
  const depth = relief.depth.length > 0 ? relief.depth : FLAT;
  const shiftX = Math.round((relief.shiftX * 65536) / 127);
  const shiftY = Math.round((relief.shiftY * 65536) / 127);
  const maxU = (source.width - 2) << 16;
  const maxV = (source.height - 2) << 16;
  const add = blend === 'add';
  let u = Math.round(at.x * 65536) | 0;
  let v = Math.round(at.y * 65536) | 0;
  const du = Math.round(step.x * 65536) | 0;
  const dv = Math.round(step.y * 65536) | 0;
  for (let i = to, end = to + count; i < end; i++, u = (u + du) | 0, v = (v + dv) | 0) {
    const z = (depth[Math.imul(v >> 16, width) + (u >> 16)] as number) - 128;
    let su = (u - Math.imul(z, shiftX)) | 0;
    let sv = (v - Math.imul(z, shiftY)) | 0;
    su = su < 0 ? 0 : Math.min(su, maxU);
    sv = sv < 0 ? 0 : Math.min(sv, maxV);
    const p = Math.imul(sv >> 16, width) + (su >> 16);
    const a = px[p] as number;
    const b = px[p + 1] as number;
    const c = px[p + width] as number;
    const d = px[p + width + 1] as number;
    if ((a | b | c | d) === 0) continue;
    out[i] = mix(out[i] as number, a, b, c, d, (su >> 8) & 255, (sv >> 8) & 255, opacity, add);
  }
}

/** Bilinear sample of four premultiplied pixels, laid over or added to what is there. */
function mix(
  under: number,
  a: number,
  b: number,
  c: number,
  d: number,
  fx: number,
  fy: number,
  opacity: number,
  add: boolean,
): number {
  const w11 = (fx * fy) >> 8;
  const w01 = fx - w11;
  const w10 = fy - w11;
  const w00 = 256 - fx - w10;
  let low =
    ((Math.imul(a & MASK, w00) +
      Math.imul(b & MASK, w01) +
      Math.imul(c & MASK, w10) +
      Math.imul(d & MASK, w11)) >>>
      8) &
    MASK;
  let high =
    ((Math.imul((a >>> 8) & MASK, w00) +
      Math.imul((b >>> 8) & MASK, w01) +
      Math.imul((c >>> 8) & MASK, w10) +
      Math.imul((d >>> 8) & MASK, w11)) >>>
      8) &
    MASK;
  if (opacity < 256) {
    low = (Math.imul(low, opacity) >>> 8) & MASK;
    high = (Math.imul(high, opacity) >>> 8) & MASK;
  }
  if (add) {
    low += under & MASK;
    high += (under >>> 8) & MASK;
    // A field that ran over 255 carries into bit 8 or 24: turn the carry into a full field.
    low |= (((low >>> 8) & 0x10001) * 255) & MASK;
    high |= (((high >>> 8) & 0x10001) * 255) & MASK;
    return (low & MASK) | ((high & MASK) << 8);
  }
  const alpha = high >>> 16;
  const keep = 256 - alpha - (alpha >> 7);
  low += (Math.imul(under & MASK, keep) >>> 8) & MASK;
  high += (Math.imul((under >>> 8) & MASK, keep) >>> 8) & MASK;
  return (low & MASK) | ((high & MASK) << 8);
}
