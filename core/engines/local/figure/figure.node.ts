import type { Person } from '../../../vision/person.ts';
import { smoothstep } from '../pixels/raster.ts';
import { placeBytes } from '../pixels/resize.node.ts';
import { repairCutEdges } from './cut-edges.ts';
import { normaliseExposure } from './exposure.ts';
import {
  boxInFrame,
  computeFraming,
  type Figure,
  type Framing,
  faceInFrame,
  facePosition,
  rowsMissing,
} from './framing.ts';
import { continueBelow } from './lower-edge.ts';

/** The opacity of each byte of alpha: the faintest haze is nothing. */
const WITHOUT_HAZE = Float32Array.from({ length: 256 }, (_, byte) =>
  smoothstep(0.05, 0.8, byte / 255),
);

/**
 * Places a person in a frame, with even exposure and a matte without faint haze.
 * @param frame size of the picture in pixels
 * @param want the wanted place of the face
 */
export async function placeFigure(
  person: Person,
  frame: { width: number; height: number },
  want: Framing,
): Promise<Figure> {
  const mended = repairCutEdges(person);
  const whole = continueBelow(mended, rowsMissing(mended, frame, want));
  const place = computeFraming(whole, frame, want);
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
    WITHOUT_HAZE,
  );
  const face = faceInFrame(facePosition(whole), place);
  const figure = { image: layer.image, matte: layer.alpha, face };
  normaliseExposure(layer.image, layer.alpha, face);
  return { ...figure, bounds: boxInFrame(whole.bounds, place) };
}
