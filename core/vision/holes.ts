import { boxMean, type Plane } from './plane.ts';

const HOLES = {
  /** How far a colour may be from the ground's just outside, of 0..1, to be that ground. */
  near: 0.025,
  /** A ground that varies more than this is no plain one: then nothing is told by its colour. */
  plain: 0.05,
  /** Half the least width of a hole, in pixels: letters and stripes are narrower. */
  radius: 4,
  /** Least share of the thing. */
  minShare: 0.006,
  /** The wall around a handle's hole is thin, of the thing's longer side, in so many of the directions. */
  wall: 0.16,
  thinShare: 0.4,
  directions: 24,
} as const;

type Colours = readonly [Plane, Plane, Plane];

/**
 * Opens what one sees the ground through, such as the hole of a handle: wide, of the ground's very colour,
 * and behind a wall that is thin on many sides, which a label's is not.
 * @param mask 1 where the thing is, without holes; changed in place
 * @param colours red, green and blue, 0..1, of the same size
 */
export function openHoles(mask: Plane, colours: Colours): void {
  const ground = groundOf(mask, colours);
  if (ground === null) return;
  const { values } = mask;
  const alike = (i: number) =>
    colours.every((plane, c) => {
      return Math.abs((plane.values[i] as number) - ground(c, i)) <= HOLES.near;
    });
  const seen: Plane = { ...mask, values: new Float32Array(values.length) };
  for (let i = 0; i < values.length; i++) if (values[i] === 1 && alike(i)) seen.values[i] = 1;
  const cores = boxMean(seen, HOLES.radius);
  const thing = values.reduce((sum, value) => sum + value, 0);
  const taken = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (taken[i] === 1 || seen.values[i] === 0 || (cores.values[i] as number) < 0.999) continue;
    const hole = grow(seen, i, taken);
    if (hole.length < thing * HOLES.minShare || !isThinWalled(mask, hole)) continue;
    for (const place of hole) values[place] = 0;
  }
}

/** The ground's colour anywhere, as a plane through what is seen outside; null where it is not plain. */
function groundOf(mask: Plane, colours: Colours): ((channel: number, i: number) => number) | null {
  const { widthPx: w, values } = mask;
  // The soft edge and the shadow at the foot are no ground.
  const near = boxMean(mask, HOLES.radius);
  const outside: number[] = [];
  for (let i = 0; i < values.length; i++) if ((near.values[i] as number) < 0.001) outside.push(i);
  if (outside.length < 100) return null;
  const fits = colours.map((plane) => planeThrough(plane, outside));
  return fits.every(({ spread }) => spread < HOLES.plain)
    ? (c, i) => fits[c]?.at(i % w, Math.floor(i / w)) ?? 0
    : null;
}

/** The least-squares plane through values at some places, and how far they are from it. */
function planeThrough({ values, widthPx: w }: Plane, places: readonly number[]) {
  const n = places.length;
  let [mx, my, mv] = [0, 0, 0];
  for (const i of places) {
    mx += (i % w) / n;
    my += Math.floor(i / w) / n;
    mv += (values[i] as number) / n;
  }
  let [xx, xy, yy, xv, yv] = [0, 0, 0, 0, 0];
  for (const i of places) {
    const [x, y, v] = [(i % w) - mx, Math.floor(i / w) - my, (values[i] as number) - mv];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xv += x * v;
    yv += y * v;
  }
  const det = xx * yy - xy * xy || 1;
  const [a, b] = [(xv * yy - yv * xy) / det, (yv * xx - xv * xy) / det];
  const at = (x: number, y: number) => mv + a * (x - mx) + b * (y - my);
  let sum = 0;
  for (const i of places) sum += ((values[i] as number) - at(i % w, Math.floor(i / w))) ** 2;
  return { at, spread: Math.sqrt(sum / n) };
}

/** All that hangs together with a place. */
function grow({ values, widthPx: w }: Plane, from: number, taken: Uint8Array): number[] {
  const found: number[] = [];
  const stack = [from];
  taken[from] = 1;
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    found.push(i);
    for (const other of [i - 1, i + 1, i - w, i + w]) {
      if (taken[other] !== 0 || values[other] !== 1) continue;
      taken[other] = 1;
      stack.push(other);
    }
  }
  return found;
}

/** Whether it is near the outside in many directions. */
function isThinWalled(mask: Plane, hole: readonly number[]): boolean {
  const { widthPx: w, heightPx: h, values } = mask;
  const inHole = new Set(hole);
  const [cx, cy] = [mean(hole.map((i) => i % w)), mean(hole.map((i) => Math.floor(i / w)))];
  const most = HOLES.wall * longerSide(mask);
  let thin = 0;
  for (let k = 0; k < HOLES.directions; k++) {
    const angle = (2 * Math.PI * k) / HOLES.directions;
    let wall = 0;
    for (let r = 0; ; r++) {
      const [x, y] = [Math.round(cx + r * Math.cos(angle)), Math.round(cy + r * Math.sin(angle))];
      if (x < 0 || y < 0 || x >= w || y >= h || values[y * w + x] === 0) break;
      wall = inHole.has(y * w + x) ? 0 : wall + 1;
    }
    if (wall <= most) thin++;
  }
  return thin >= HOLES.directions * HOLES.thinShare;
}

function longerSide({ values, widthPx: w }: Plane): number {
  let [left, right, top, bottom] = [w, 0, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 1) continue;
    const [x, y] = [i % w, Math.floor(i / w)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
