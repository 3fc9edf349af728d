/**
 * Completes a head that the photo's upper edge cuts off: draws the missing crown from the person's
 * hair.
 */
import type { Person, Point } from '../../../vision/person.ts';
import { smoothstep } from '../pixels/raster.ts';
import { findHair, type Hair } from './hair.ts';

/** A person with matte and landmarks, without the photo's background. */
export type PersonCutOut = Omit<Person, 'rgb'>;

const CROWN = {
  /** Height of a crown above the face mesh, as part of the face's height. */
  above: 0.39,
  /** Flattening of the skull against the circle that continues its sides. */
  flat: 0.85,
  /** Least and greatest height, as parts of half the cut's width and of the photo's height. */
  leastOfHalf: 0.3,
  mostOfHeight: 0.22,
  /** Maximum of hair, as a share of the distance from the photo's edge to the face. */
  hair: 0.6,
  /** Maximum distance of a cut from the face's middle, in widths of the face. */
  reach: 1.1,
  /** Bounds of the sides' inward slope at the cut, as shares of the whole way in. */
  leastLean: 0.27,
  mostLean: 0.47,
  /** The first row whose matte is not softened by the photo's edge. */
  firstRow: 2,
  /**
   * Where little of the head is missing, so much of the photo's height is drawn anew: along the
   * edge the matte runs straight up over the last of the background.
   */
  redrawn: 0.018,
  /** The sides' inward slope from which on little of the head is missing. */
  nearlyWhole: 0.35,
  leastHalfPx: 8,
  softPx: 3,
  /** Length of strands beyond the outline, as a share of half the cut's width. */
  strands: 0.004,
  darker: 0.16,
} as const;

/** The sampling path goes down the band of hair and back. */
const FOLDS = 2;

/** The cut through the head and the crown to draw above it, in pixels of the photo. */
type Dome = {
  /** The row on which the crown stands. */
  cut: number;
  middle: number;
  half: number;
  /** Horizontal distance of the crown's top from the middle. */
  aside: number;
  height: number;
  /** Height of the cut in the ellipse whose upper part is the dome, 0..1. */
  start: number;
  hair: Hair;
};

/** Finds the first and the last column of the head in a row; null where the row has no head. */
function extent(
  { rgba, widthPx, face, bounds }: PersonCutOut,
  row: number,
): [number, number] | null {
  const box = face?.box ?? bounds;
  const [middle, reach] = [box.x + box.width / 2, box.width * CROWN.reach];
  let [first, last] = [widthPx, -1];
  const end = Math.min(widthPx - 1, Math.ceil(middle + reach));
  for (let x = Math.max(0, Math.floor(middle - reach)); x <= end; x++)
    if ((rgba[(row * widthPx + x) * 4 + 3] as number) > 127) {
      first = Math.min(first, x);
      last = x;
    }
  return last < 0 ? null : [first, last];
}

/** Measures the head's extent in a row, and the inward slope of its sides in columns per row. */
function sidesAt(person: PersonCutOut, row: number, rows: number) {
  const [top, below] = [extent(person, row), extent(person, row + rows)];
  if (top === null || below === null) return null;
  return { top, left: (top[0] - below[0]) / rows, right: (below[1] - top[1]) / rows };
}

/**
 * Measures the crown to draw; it continues the slope of the head's sides at the cut.
 * @returns null where the cut does not go through a head
 */
function measure(person: PersonCutOut): Dome | null {
  const { face, heightPx: h, bounds } = person;
  const tall = face?.box.height ?? bounds.height * 0.5;
  const rows = Math.max(6, Math.round(tall * 0.04));
  const first = sidesAt(person, CROWN.firstRow, rows);
  if (first === null) return null;
  const whole = (first.left + first.right) / 2 > CROWN.nearlyWhole;
  const cut = whole ? Math.round(h * CROWN.redrawn) : CROWN.firstRow;
  const { top, left, right } = sidesAt(person, cut, rows) ?? first;
  const above = (face?.box.y ?? bounds.height * 0.1) - cut;
  const half = (top[1] - top[0]) / 2;
  if (half < CROWN.leastHalfPx) return null;
  const lean = Math.max(0, (left + right) / 2);
  const round = half * (Math.hypot(1, lean) - lean) * CROWN.flat;
  const most = Math.max(CROWN.leastOfHalf * half, tall * CROWN.above - above);
  const height = Math.max(2, Math.round(Math.min(round, most, h * CROWN.mostOfHeight)));
  const inward = within((lean * height) / half, CROWN.leastLean, CROWN.mostLean);
  return {
    cut,
    middle: (top[0] + top[1]) / 2,
    half,
    aside: within(((left - right) / 2) * height, -half * 0.3, half * 0.3),
    height,
    start: inward / (1 - inward),
    hair: findHair(person, top, cut, Math.round(within(above * CROWN.hair, 8, h * 0.12))),
  };
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * Adds rows above the photo with a dome of mirrored hair.
 * @returns the person itself where there is nothing to add
 */
export function restoreCrown(person: PersonCutOut): PersonCutOut {
  const { widthPx: w, heightPx: h } = person;
  const dome = measure(person);
  if (dome === null) return person;
  const { cut, middle, half, aside, height, start } = dome;
  const heightPx = h - cut + height;
  const rgba = new Uint8ClampedArray(w * heightPx * 4);
  rgba.set(person.rgba.subarray(w * cut * 4), w * height * 4);
  const wide = half / Math.sqrt(1 - start * start);
  const reach = Math.min(wide, height / (1 - start));
  for (let y = 0; y < height; y++) {
    const up = (height - y) / height;
    const rise = start + (1 - start) * up;
    const centre = middle + aside * up * up;
    const shade = 1 - CROWN.darker * up * up;
    // At the crown's top the hair of the whole band comes together.
    const narrow = Math.max(0.25, Math.sqrt(1 - Math.min(1, rise) ** 2) * (wide / half));
    for (let x = 0; x < w; x++) {
      const across = x - centre;
      const inside = (1 - Math.hypot(across / wide, rise)) * reach;
      const alpha = smoothstep(-CROWN.softPx, CROWN.softPx, inside + strand(x, y) * half);
      if (alpha <= 0) continue;
      const from = middle + within(across / narrow, -half, half) * 0.95;
      copy(person, rgba, (y * w + x) * 4, source(dome, from, up), { shade, alpha });
    }
  }
  return shifted({ ...person, rgba, heightPx }, height - cut);
}

/**
 * Finds the place in the photo that a pixel of the crown is copied from.
 * @param up height in the crown, 0..1
 */
function source({ hair, cut }: Dome, x: number, up: number): Point {
  const [one, part] = [Math.floor(x), x - Math.floor(x)];
  const way = up * FOLDS;
  const rows = hair.rows[one] as number;
  return {
    x: (hair.from[one] as number) + part,
    y: cut + (way <= 1 ? way : 2 - way) * rows,
  };
}

/**
 * Returns the length of a single hair at a place of the outline, in pixels: irregular, but
 * deterministic.
 */
function strand(x: number, y: number): number {
  const at = (x + y * 0.6) / 5;
  const [low, part] = [Math.floor(at), at - Math.floor(at)];
  return (noise(low) * (1 - part) + noise(low + 1) * part - 0.5) * 2 * CROWN.strands;
}

function noise(at: number): number {
  const wave = Math.sin(at * 127.1) * 43_758.5453;
  return wave - Math.floor(wave);
}

/** Copies a pixel from a fractional place of the photo. */
function copy(
  { rgba: from, widthPx, heightPx }: PersonCutOut,
  rgba: Uint8ClampedArray,
  to: number,
  at: Point,
  { shade, alpha }: { shade: number; alpha: number },
): void {
  const x = Math.floor(within(at.x, 0, widthPx - 2));
  const y = Math.floor(within(at.y, 0, heightPx - 2));
  const [right, down] = [within(at.x - x, 0, 1), within(at.y - y, 0, 1)];
  const first = (y * widthPx + x) * 4;
  const second = first + widthPx * 4;
  const mix = (c: number) =>
    ((from[first + c] as number) * (1 - right) + (from[first + 4 + c] as number) * right) *
      (1 - down) +
    ((from[second + c] as number) * (1 - right) + (from[second + 4 + c] as number) * right) * down;
  for (let c = 0; c < 3; c++) rgba[to + c] = mix(c) * shade;
  rgba[to + 3] = alpha * 255;
}

function shifted(person: PersonCutOut, dy: number): PersonCutOut {
  const move = (p: Point): Point => ({ x: p.x, y: p.y + dy });
  const { face, bounds, cutOff } = person;
  return {
    ...person,
    bounds: { ...bounds, height: bounds.height + dy },
    cutOff: { ...cutOff, top: false },
    face: face && {
      ...face,
      box: { ...face.box, y: face.box.y + dy },
      leftEye: move(face.leftEye),
      rightEye: move(face.rightEye),
      mouth: move(face.mouth),
      chin: move(face.chin),
    },
  };
}
