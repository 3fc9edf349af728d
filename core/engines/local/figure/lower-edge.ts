/**
 * Continues a person below the photo's lower edge: shoulders are drawn in the colours of what the
 * edge shows, and end softly, so that a close crop needs not fill the frame with a face.
 */
import { smoothstep } from '../pixels/raster.ts';
import type { PersonCutOut } from './crown.ts';
import { facePosition } from './framing.ts';

/** Lengths in heights or widths of the face where nothing else is said. */
const BELOW = {
  /** Maximum height that is drawn. */
  most: 0.95,
  /** Width of shoulders that are drawn, from side to side. */
  shoulders: 2.6,
  /** Drop of a shoulder, as a share of its way outwards. */
  drop: 0.62,
  /** Least height over which a side goes outwards. */
  leastDrop: 0.3,
  /** Rows below the chin that show no clothes. */
  neck: 0.12,
  /** Rows from which on what is mirrored has given way to its mean. */
  plain: 0.3,
  /** Width of the mean along the edge. */
  meanWidth: 0.07,
  /** How fast clothes close over the neck. */
  close: 8,
  /** Share of the half width whose colours are the person's own, beside the soft outline. */
  own: 0.94,
  darker: 0.42,
  /** Height at which a person begins to fade, and at which nothing would be left. */
  fade: [0.5, 1.35],
  /** How much further up the sides fade than the middle. */
  fadeAside: 0.22,
  softPx: 3,
  /** The last row whose matte is not softened by the photo's edge, from below. */
  lastRow: 3,
  leastHalfPx: 8,
  /** Height in pixels of a face that is large. */
  large: 640,
} as const;

/** Returns the maximum of rows that `continueBelow` can draw; 0 where the photo does not cut. */
export function drawableBelow(person: PersonCutOut): number {
  if (!person.cutOff.bottom) return 0;
  return Math.round(facePosition(person).height * BELOW.most);
}

/** The photo's lower edge, in pixels of the photo. */
type Edge = {
  row: number;
  /** Rows above the edge that show no face. */
  depth: number;
  middle: number;
  half: number;
  /** Distances that the sides still go outwards. */
  out: { left: number; right: number };
  mean: Float32Array;
  face: { width: number; height: number };
};

function findEdge(person: PersonCutOut): Edge | null {
  const { rgba, widthPx: w, heightPx: h } = person;
  const row = h - BELOW.lastRow;
  let [first, last] = [w, -1];
  for (let x = 0; x < w; x++)
    if ((rgba[(row * w + x) * 4 + 3] as number) > 127) {
      first = Math.min(first, x);
      last = x;
    }
  const half = (last - first) / 2;
  if (half < BELOW.leastHalfPx) return null;
  const face = facePosition(person);
  const middle = (first + last) / 2;
  const body = (middle + face.centre.x) / 2;
  const wide = (face.width * BELOW.shoulders) / 2;
  const depth = Math.round(row - face.chin.y - face.height * BELOW.neck);
  const edge = { row, middle, half, face, depth: Math.max(2, Math.min(depth, row - 1)) };
  return {
    ...edge,
    out: { left: Math.max(0, first - body + wide), right: Math.max(0, body + wide - last) },
    mean: meanAlong(person, edge),
  };
}

/** Averages the colours along the edge, weighted by the matte; RGBA in bytes. */
function meanAlong({ rgba, widthPx: w }: PersonCutOut, edge: Omit<Edge, 'out' | 'mean'>) {
  const rows = Math.min(edge.depth, Math.max(4, Math.round(edge.face.height * 0.06)));
  const sums = new Float64Array((w + 1) * 4);
  for (let x = 0; x < w; x++) {
    for (let c = 0; c < 4; c++) sums[(x + 1) * 4 + c] = sums[x * 4 + c] as number;
    for (let k = 0; k < rows; k++) {
      const from = ((edge.row - k) * w + x) * 4;
      const alpha = rgba[from + 3] as number;
      for (let c = 0; c < 3; c++)
        sums[(x + 1) * 4 + c] =
          (sums[(x + 1) * 4 + c] as number) + (rgba[from + c] as number) * alpha;
      sums[(x + 1) * 4 + 3] = (sums[(x + 1) * 4 + 3] as number) + alpha;
    }
  }
  const reach = Math.max(1, Math.round((edge.face.width * BELOW.meanWidth) / 2));
  const mean = new Float32Array(w * 4);
  for (let x = 0; x < w; x++) {
    const [from, to] = [Math.max(0, x - reach) * 4, Math.min(w, x + reach + 1) * 4];
    const alpha = (sums[to + 3] as number) - (sums[from + 3] as number);
    for (let c = 0; c < 3; c++)
      mean[x * 4 + c] = ((sums[to + c] as number) - (sums[from + c] as number)) / (alpha + 1e-6);
    mean[x * 4 + 3] = alpha / (((to - from) / 4) * rows);
  }
  return mean;
}

/**
 * Adds rows below the photo with shoulders that fade.
 * @param rows how many are wanted
 * @returns the person itself where the photo does not cut it below
 */
export function continueBelow(person: PersonCutOut, rows: number): PersonCutOut {
  const count = Math.min(Math.round(rows), drawableBelow(person));
  const edge = count > 0 ? findEdge(person) : null;
  if (edge === null) return person;
  const { widthPx: w } = person;
  const reach = edge.middle + edge.half;
  const left = Math.ceil(Math.max(0, edge.out.left - (edge.middle - edge.half)));
  const right = Math.ceil(Math.max(0, reach + edge.out.right - w));
  const widthPx = left + w + right;
  const heightPx = edge.row + 1 + count;
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y <= edge.row; y++)
    rgba.set(person.rgba.subarray(y * w * 4, (y + 1) * w * 4), (y * widthPx + left) * 4);
  // A large face is always shown smaller, so every second pixel is enough.
  const step = edge.face.height > BELOW.large ? 2 : 1;
  const stride = widthPx * 4;
  for (let y = 1; y <= count; y += step) {
    const to = (edge.row + y) * stride;
    drawRow(person, edge, y, rgba.subarray(to, to + stride), { left, widthPx, step });
    if (step === 2 && y < count) rgba.copyWithin(to + stride, to, to + stride);
  }
  return movedRight({ ...person, rgba, widthPx, heightPx }, left, count);
}

/** Draws the row `y` rows below the edge. */
function drawRow(
  person: PersonCutOut,
  edge: Edge,
  y: number,
  to: Uint8ClampedArray,
  at: { left: number; widthPx: number; step: 1 | 2 },
): void {
  const { face, middle, half } = edge;
  const down = y / face.height;
  const start = middle - half - outwards(edge.out.left, y, face.height);
  const end = middle + half + outwards(edge.out.right, y, face.height);
  const [centre, wide] = [(start + end) / 2, (end - start) / 2];
  const plain = smoothstep(0, BELOW.plain, down);
  const shade = 1 - BELOW.darker * smoothstep(0, 1, down);
  const closing = closingAt(down);
  const pixels = new Uint32Array(to.buffer, to.byteOffset, at.widthPx);
  const row = edge.row - folded(y, edge.depth);
  const first = Math.max(0, Math.floor(start + at.left - BELOW.softPx));
  const last = Math.min(at.widthPx - 1, Math.ceil(end + at.left + BELOW.softPx));
  for (let x = first; x <= last; x += at.step) {
    const across = (x - at.left - centre) / wide;
    const aside = Math.min(1, Math.abs(across));
    // Clothes are at the sides; further down they close over what is between.
    const from = (closing[(aside * CLOSING_STEPS) | 0] as number) * (across < 0 ? -1 : 1);
    const column = Math.round(middle + from * half);
    const outline = smoothstep(-BELOW.softPx, BELOW.softPx, (1 - Math.abs(across)) * wide);
    const one = (row * person.widthPx + column) * 4;
    for (let c = 0; c < 3; c++) {
      const near = person.rgba[one + c] as number;
      const mean = edge.mean[column * 4 + c] as number;
      to[x * 4 + c] = (near + (mean - near) * plain) * shade;
    }
    const seen = smoothstep(
      BELOW.fade[1],
      BELOW.fade[0],
      down + BELOW.fadeAside * aside * aside * aside,
    );
    const matte = person.rgba[one + 3] as number;
    to[x * 4 + 3] =
      (matte + ((edge.mean[column * 4 + 3] as number) - matte) * plain) * outline * seen;
    if (at.step === 2) pixels[x + 1] = pixels[x] as number;
  }
}

/** Places in the table that saves a power for each pixel. */
const CLOSING_STEPS = 512;

/** Returns the place on the edge for each distance from the middle, both as shares of the half width. */
function closingAt(down: number): Float32Array {
  const power = 1 + BELOW.close * down;
  return Float32Array.from(
    { length: CLOSING_STEPS + 1 },
    (_, k) => (1 - (1 - k / CLOSING_STEPS) ** power) * BELOW.own,
  );
}

/** Returns how far a side has gone outwards, `y` rows below the edge: a slope that ends as an arm. */
function outwards(distance: number, y: number, face: number): number {
  const part = Math.min(1, y / Math.max(distance * BELOW.drop, face * BELOW.leastDrop));
  return distance * (1 - (1 - part) ** 2);
}

/** Goes up and down the rows above the edge. */
function folded(y: number, depth: number): number {
  const way = (y - 1) % (2 * depth);
  return way < depth ? way : 2 * depth - 1 - way;
}

function movedRight(person: PersonCutOut, dx: number, rows: number): PersonCutOut {
  const { face, bounds } = person;
  const move = <T extends { x: number }>(one: T): T => ({ ...one, x: one.x + dx });
  return {
    ...person,
    bounds: { ...move(bounds), height: person.heightPx - bounds.y },
    cutOff: { ...person.cutOff, bottom: rows === 0 },
    face: face && {
      ...face,
      box: move(face.box),
      leftEye: move(face.leftEye),
      rightEye: move(face.rightEye),
      mouth: move(face.mouth),
      chin: move(face.chin),
    },
  };
}
