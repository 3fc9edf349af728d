import type { Person } from '../../../../vision/person.ts';
import type { Plane } from '../../pixels/raster.ts';

/** Share of the width over which a shoulder that the photo cut off fades. */
const SIDE_FADE = 0.14;

/** Softness of an edge that is rounded off, as a share of the width. */
const TOP_FADE = 0.018;

/** How far the dome over a cropped crown goes on to the sides, in its half widths. */
const STEEP = 2.2;

/**
 * Takes the straight edges off a matte where the photo ended, in place: shoulders fade outwards,
 * a cropped crown is rounded to a dome. The bottom is left, since it lies outside the frame.
 */
export function softenCuts(matte: Plane, cutOff: Person['cutOff']): void {
  if (cutOff.left || touches(matte, 0)) fadeSide(matte, false);
  if (cutOff.right || touches(matte, matte.width - 1)) fadeSide(matte, true);
  if (cutOff.top) roundTop(matte);
  clearBorder(matte);
}

function touches({ v, width, height }: Plane, x: number): boolean {
  let count = 0;
  for (let y = 0; y < height; y++) if ((v[y * width + x] as number) > 0.5) count++;
  return count > height * 0.01;
}

/** The fade leans outwards towards the bottom, as a shoulder does. */
function fadeSide({ v, width, height }: Plane, right: boolean): void {
  const reach = width * SIDE_FADE;
  for (let y = 0; y < height; y++) {
    const lean = reach * (1.15 - 0.4 * (y / height));
    for (let k = 0; k < lean; k++) {
      const i = y * width + (right ? width - 1 - k : k);
      const t = k / lean;
      v[i] = (v[i] as number) * t * t * (3 - 2 * t);
    }
  }
}

function roundTop({ v, width, height }: Plane): void {
  let first = -1;
  let last = -1;
  for (let x = 0; x < width; x++) {
    if ((v[width * 2 + x] as number) < 0.5) continue;
    if (first < 0) first = x;
    last = x;
  }
  if (last - first < width * 0.02) return;
  const middle = (first + last) / 2;
  const half = (last - first) / 2 + 1;
  const rise = half * 0.3;
  const soft = Math.max(3, width * TOP_FADE);
  for (let y = 0; y < Math.min(height, rise * STEEP ** 2 + soft * 2 + 2); y++) {
    for (let x = 0; x < width; x++) {
      const off = Math.min(STEEP, Math.abs(x - middle) / half);
      const t = Math.min(1, Math.max(0, (y - rise * off * off) / soft));
      const i = y * width + x;
      v[i] = (v[i] as number) * t * t * (3 - 2 * t);
    }
  }
}

/** One clear pixel on three sides, so that a drawn layer has smooth edges. */
function clearBorder({ v, width, height }: Plane): void {
  for (let x = 0; x < width; x++) v[x] = 0;
  for (let y = 0; y < height; y++) {
    v[y * width] = 0;
    v[y * width + width - 1] = 0;
  }
}
