/**
 * Where the photo's edge cuts a shoulder or the hair, a straight cut would show in any layout that
 * leaves room there. The matte is rounded off at such edges, as an arm or a head is round.
 */
import type { Person } from '../../../vision/person.ts';

const SHOULDER_PART = 0.13;
const DOME_PART = 0.17;
const SOFT_PX = 2.5;

function alphaAt(person: Person, x: number, y: number): number {
  return person.rgba[(y * person.widthPx + x) * 4 + 3] as number;
}

function scaleAlpha(rgba: Uint8ClampedArray, pixel: number, part: number): void {
  if (part >= 1) return;
  rgba[pixel * 4 + 3] = (rgba[pixel * 4 + 3] as number) * Math.max(0, part);
}

function roundShoulder(person: Person, rgba: Uint8ClampedArray, fromRight: boolean): void {
  const { widthPx: w, heightPx: h } = person;
  const radius = Math.round(w * SHOULDER_PART);
  const column = (inset: number) => (fromRight ? w - 1 - inset : inset);
  let start = h;
  for (let y = h - 1; y >= 0 && alphaAt(person, column(radius), y) > 127; y--) start = y;
  const height = radius * 1.9;
  for (let y = Math.max(0, start - radius); y < h; y++) {
    const u = Math.min(1, Math.max(0, (y - start) / height));
    const inset = radius * (1 - Math.sqrt(1 - (1 - u) ** 2));
    for (let k = 0; k < radius * 1.6; k++) {
      const pixel = y * w + column(k);
      if (k < radius) scaleAlpha(rgba, pixel, (k - inset) / SOFT_PX + 0.5);
      const shade = 1 - 0.42 * Math.exp(-(k - inset) / (radius * 0.28));
      for (let c = 0; c < 3 && k >= inset; c++)
        rgba[pixel * 4 + c] = (rgba[pixel * 4 + c] as number) * shade;
    }
  }
}

/** First and last column of the person in a row. */
function extent(person: Person, row: number): [number, number] {
  let [first, last] = [person.widthPx, 0];
  for (let x = 0; x < person.widthPx; x++)
    if (alphaAt(person, x, row) > 127) {
      first = Math.min(first, x);
      last = x;
    }
  return [first, last];
}

function roundHead(person: Person, rgba: Uint8ClampedArray): void {
  const { widthPx: w, heightPx: h } = person;
  // The arc ends on the outline itself, so it is measured at the height where it will end.
  const sag = Math.round(h * DOME_PART);
  const [first, last] = extent(person, Math.min(h - 1, sag));
  const half = (last - first) / 2;
  if (half < 8) return;
  const centre = (first + last) / 2;
  for (let x = Math.max(0, first - 12); x <= Math.min(w - 1, last + 12); x++) {
    const d = Math.min(1, Math.abs(x - centre) / half);
    const cut = sag * (1 - Math.sqrt(1 - d * d)) + 1;
    for (let y = 0; y < Math.min(h, cut + 4); y++)
      scaleAlpha(rgba, y * w + x, (y - cut) / SOFT_PX + 0.5);
  }
}

/** The person's RGBA with rounded cuts; a copy, the person stays as it was. */
export function mendCuts(person: Person): Uint8ClampedArray {
  const rgba = person.rgba.slice();
  if (person.cutOff.left) roundShoulder(person, rgba, false);
  if (person.cutOff.right) roundShoulder(person, rgba, true);
  if (person.cutOff.top) roundHead(person, rgba);
  return rgba;
}
