import type { Person } from '../../../vision/person.ts';
import { at, mapPlane, type Plane, type Raster, smooth } from '../pixels/raster.ts';
import { placeBytes } from '../pixels/resize.node.ts';
import { luminance } from '../pixels/tone.ts';
import { type Figure, type Framing, faceSpot, frameFigure, moveBox, moveSpot } from './framing.ts';
import { mendCuts } from './mend.ts';

/**
 * Places a person in a frame, with even exposure and a matte free of faint haze.
 * @param frame size of the picture in pixels
 */
export async function placeFigure(
  person: Person,
  frame: { width: number; height: number },
  want: Framing,
): Promise<Figure> {
  const whole = mendCuts(person);
  const place = frameFigure(whole, frame, want);
  const layer = await placeBytes(
    { data: whole.rgba, width: whole.widthPx, height: whole.heightPx },
    4,
    frame,
    {
      x: place.x,
      y: place.y,
      width: whole.widthPx * place.scale,
      height: whole.heightPx * place.scale,
    },
  );
  mapPlane(layer.alpha, (a) => smooth(0.06, 0.94, a));
  evenExposure(layer.image, layer.alpha);
  return {
    image: layer.image,
    matte: layer.alpha,
    face: moveSpot(faceSpot(whole), place),
    bounds: moveBox(whole.bounds, place),
  };
}

/** Brings dull photos to a full range, gently: skin tones keep their own depth. */
function evenExposure(image: Raster, matte: Plane): void {
  const counts = new Uint32Array(256);
  let total = 0;
  const light = luminance(image);
  for (let p = 0; p < light.v.length; p += 3) {
    if (at(matte.v, p) < 0.9) continue;
    const k = Math.min(255, Math.max(0, Math.round(at(light.v, p) * 255)));
    counts[k] = (counts[k] as number) + 1;
    total++;
  }
  if (total === 0) return;
  const low = Math.min(0.05, percentile(counts, total * 0.01));
  const high = percentile(counts, total * 0.985);
  const gain = Math.min(1.3, Math.max(0.88, 0.86 / Math.max(0.1, high - low)));
  for (let i = 0; i < image.rgb.length; i++) image.rgb[i] = (at(image.rgb, i) - low * 0.7) * gain;
}

function percentile(counts: Uint32Array, rank: number): number {
  let seen = 0;
  for (let k = 0; k < 256; k++) {
    seen += counts[k] as number;
    if (seen >= rank) return k / 255;
  }
  return 1;
}
