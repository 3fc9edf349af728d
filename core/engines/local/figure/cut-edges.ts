/**
 * Removes straight cuts of the photo's edge, which would show in layouts with room beside the
 * person: shoulders are rounded like an arm, and a cut head gets its crown back.
 */

import type { Person } from '../../../vision/person.ts';
import type { PersonCutOut } from './crown.ts';
import { restoreCrown } from './crown.ts';

const SHOULDER_PART = 0.13;
const SOFT_PX = 2.5;

function alphaAt(person: PersonCutOut, x: number, y: number): number {
  return person.rgba[(y * person.widthPx + x) * 4 + 3] as number;
}

function scaleAlpha(rgba: Uint8ClampedArray, pixel: number, part: number): void {
  if (part >= 1) return;
  rgba[pixel * 4 + 3] = (rgba[pixel * 4 + 3] as number) * Math.max(0, part);
}

function roundShoulder(person: PersonCutOut, rgba: Uint8ClampedArray, fromRight: boolean): void {
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

/** Returns a copy of a person without straight cuts. */
export function repairCutEdges(person: Person): PersonCutOut {
  const rgba = person.rgba.slice();
  if (person.cutOff.left) roundShoulder(person, rgba, false);
  if (person.cutOff.right) roundShoulder(person, rgba, true);
  const mended = { ...person, rgba };
  return person.cutOff.top ? restoreCrown(mended) : mended;
}
