import type { Person } from '../../../vision/person.ts';
import { mapPlane, smooth } from '../pixels/raster.ts';
import { placeBytes } from '../pixels/resize.node.ts';
import { evenExposure } from './exposure.ts';
import { type Figure, type Framing, faceSpot, frameFigure, moveBox, moveSpot } from './framing.ts';
import { mendCuts } from './mend.ts';

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
  const face = moveSpot(faceSpot(whole), place);
  const figure = { image: layer.image, matte: layer.alpha, face };
  evenExposure(layer.image, layer.alpha, face);
  return { ...figure, bounds: moveBox(whole.bounds, place) };
}
