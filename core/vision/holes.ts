import { boxMean, type FloatImage } from './float-image.ts';
import type { Box } from './person.ts';

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

const GAPS = {
  /** Probability below which a pixel is background; below `person` it is no person. */
  ground: 0.05,
  person: 0.5,
  /** How far a colour may be from the ground's: light falls unevenly on a wall. */
  near: 0.045,
  /** Half the least width of a gap, in pixels: highlights are narrower. */
  radius: 1,
  /**
   * Largest share of a person that may have the background's colour; above it gaps cannot be told
   * apart.
   */
  alike: 0.03,
  /** How much darker hair must be on the whole, 0..1: fair hair has lights of a wall's colour. */
  darker: 0.25,
  /** Least lightness of the ground, 0..1: before a dark one gaps pass for the shadow that hair has too. */
  light: 0.5,
  /** How far below the face gaps are looked for, in heights of the face: clothes may be like a wall. */
  below: 0.4,
  /** The guess where one sees through: the matte's colours have the last word. */
  guess: 0.02,
  /** One place in so many tells the ground's colour; those further off than so many spreads do not. */
  sample: 7,
  outlier: 2,
} as const;

type Ground = (channel: number, i: number) => number;

type Colours = readonly [FloatImage, FloatImage, FloatImage];

/**
 * Opens holes through which the background is visible, such as that of a handle: wide, of the
 * background's very colour, and behind a wall that is thin on many sides, unlike a label's.
 * @param mask 1 inside the object, without holes; changed in place
 * @param colours red, green and blue, 0..1, of the same size
 */
export function openHoles(mask: FloatImage, colours: Colours): void {
  const ground = groundThrough(outside(mask), colours);
  if (ground === null) return;
  const { values } = mask;
  const seen: FloatImage = { ...mask, values: new Float32Array(values.length) };
  for (let i = 0; i < values.length; i++)
    if (values[i] === 1 && isGround(colours, ground, i, HOLES.near)) seen.values[i] = 1;
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

/**
 * Opens gaps beside a head through which a plain, light background is visible: between curls, hair and
 * shoulder, ear and neck.
 * @param guess probability of a person at each pixel, 0..1; changed in place
 * @param colours red, green and blue, 0..1, of the same size
 * @param face box round the face's mesh, in pixels of these images: nothing is opened in it
 */
export function openGaps(guess: FloatImage, colours: Colours, face: Box): void {
  const { values } = guess;
  const places: number[] = [];
  for (let i = 0; i < values.length; i += GAPS.sample)
    if ((values[i] as number) < GAPS.ground) places.push(i);
  const ground = groundThrough(withoutOutliers(places, colours), colours);
  const middle = Math.round(face.y + face.height / 2) * guess.widthPx + Math.round(face.x);
  if (ground === null || [0, 1, 2].some((c) => ground(c, middle) < GAPS.light)) return;
  const seen = groundSeen(guess, colours, face, ground);
  if (seen === null) return;
  const cores = boxMean(seen, GAPS.radius);
  for (let i = 0; i < cores.values.length; i++)
    cores.values[i] = (cores.values[i] as number) > 0.999 ? 1 : 0;
  const opened = boxMean(cores, GAPS.radius).values;
  for (let i = 0; i < values.length; i++)
    if ((opened[i] as number) > 0) values[i] = Math.min(values[i] as number, GAPS.guess);
}

/**
 * Finds the pixels of a person's head that have the background's colour; null where too many of them
 * have.
 */
function groundSeen(
  guess: FloatImage,
  colours: Colours,
  face: Box,
  ground: Ground,
): FloatImage | null {
  const { widthPx: w, values } = guess;
  const seen = { ...guess, values: new Float32Array(values.length) };
  const end = Math.min(values.length, Math.round(face.y + face.height * (1 + GAPS.below)) * w);
  const [light] = colours;
  let [sure, alike, found, beside, darker] = [0, 0, 0, 0, 0];
  for (let i = 0; i < end; i++) {
    if ((values[i] as number) < GAPS.person) continue;
    sure++;
    const same = isGround(colours, ground, i, GAPS.near);
    if (same) alike++;
    const [x, y] = [(i % w) - face.x, Math.floor(i / w) - face.y];
    if (x >= 0 && x <= face.width && y >= 0 && y <= face.height) continue;
    if (same) {
      seen.values[i] = 1;
      found++;
    } else if (y < face.height) {
      beside++;
      darker += ground(0, i) - (light.values[i] as number);
    }
  }
  if (darker < beside * GAPS.darker) return null;
  const least = (2 * GAPS.radius + 1) ** 2;
  return found < least || alike > sure * GAPS.alike ? null : seen;
}

function isGround(colours: Colours, ground: Ground, i: number, near: number): boolean {
  for (let c = 0; c < colours.length; c++) {
    const { values } = colours[c] as FloatImage;
    if (Math.abs((values[i] as number) - ground(c, i)) > near) return false;
  }
  return true;
}

/** Lists the pixels beside the mask, without the soft edge and the shadow at the foot. */
function outside(mask: FloatImage): number[] {
  const near = boxMean(mask, HOLES.radius).values;
  const places: number[] = [];
  for (let i = 0; i < near.length; i++) if ((near[i] as number) < 0.001) places.push(i);
  return places;
}

/**
 * Selects the pixels whose colours resemble most others': strands of hair and things on a shelf are
 * left out.
 */
function withoutOutliers(places: readonly number[], colours: Colours): number[] {
  const fits = colours.map((plane) => planeThrough(plane, places));
  return places.filter((i) =>
    fits.every(({ at, spread }, c) => {
      const { values, widthPx: w } = colours[c] as FloatImage;
      const away = (values[i] as number) - at(i % w, Math.floor(i / w));
      return Math.abs(away) <= GAPS.outlier * spread;
    }),
  );
}

/**
 * Fits the background's colour as a linear function of position; null where the background is not
 * plain.
 */
function groundThrough(places: readonly number[], colours: Colours): Ground | null {
  if (places.length < 100) return null;
  const w = colours[0].widthPx;
  const fits = colours.map((plane) => planeThrough(plane, places));
  return fits.every(({ spread }) => spread < HOLES.plain)
    ? (c, i) => fits[c]?.at(i % w, Math.floor(i / w)) ?? 0
    : null;
}

/** Fits the least-squares plane through values at some pixels, and measures their distance from it. */
function planeThrough({ values, widthPx: w }: FloatImage, places: readonly number[]) {
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

/** Lists the pixels that are connected with a pixel. */
function grow({ values, widthPx: w }: FloatImage, from: number, taken: Uint8Array): number[] {
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

/** Tells whether a hole is near the outside in many directions. */
function isThinWalled(mask: FloatImage, hole: readonly number[]): boolean {
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

function longerSide({ values, widthPx: w }: FloatImage): number {
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
