import { type Affine, clipSpan, invert } from './affine.ts';
import { BLOCK_FIXED, blocksAcross, blocksOf } from './blocks.ts';
import { type FrameMemory, MAX_WIDTH, memoryOf } from './memory.ts';
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

const span = new Int32Array(2);

/** The constants of a draw; positions are 16.16 fixed point. */
type Walk = {
  memory: FrameMemory;
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
  const memory = memoryOf(frame.px);
  if (memoryOf(source.px) !== memory) throw new Error('the surfaces are of two videos');
  const walk: Walk = {
    memory,
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
    const to = frame.px.byteOffset + (y * frame.width + x0) * 4;
    if (copy) sampleRow(walk, atU, atV, to, count);
    else drawRow(walk, atU, atV, to, count, opacity, options.blend === 'add');
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
  to: number,
  count: number,
  opacity: number,
  add: boolean,
): void {
  const { blocks, memory, source, du, dv } = walk;
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
      else sampleRow(walk, u, v, memory.samples, length);
      if (add) memory.kernels.addRow(memory.samples, to + done * 4, length, opacity);
      else memory.kernels.layRow(memory.samples, to + done * 4, length, opacity);
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

function sampleRow(walk: Walk, u: number, v: number, out: number, count: number): void {
  const { memory, source, du, dv } = walk;
  memory.kernels.sampleRow(source.px.byteOffset, source.width, u, v, du, dv, out, count);
}

function sampleRelief(walk: Walk, relief: Parallax, u: number, v: number, count: number): void {
  const { memory, source, du, dv } = walk;
  const { width, height } = source;
  memory.kernels.sampleRelief(
    source.px.byteOffset,
    memory.addressOf(relief.depth),
    width,
    height,
    u,
    v,
    du,
    dv,
    Math.round((relief.shiftX * 65536) / 127),
    Math.round((relief.shiftY * 65536) / 127),
    memory.samples,
    count,
  );
}
