/** The direction of a picture's structures, such as hair, contours and folds. */
import { blurPlane } from './blur.ts';
import { at, lengthOf, type Plane, plane } from './raster.ts';

/** A field of unit vectors along a picture's structures, with their clarity (0..1). */
export type Flow = { x: Plane; y: Plane; clear: Plane };

/**
 * Computes the flow of a picture from its smoothed structure tensor, whose minor axis runs along
 * edges.
 * @param light lightness, 0..1
 * @param sigma of the smoothing, in pixels
 */
export function flowOf(light: Plane, sigma: number): Flow {
  const { width, height, v } = light;
  let [xx, xy, yy] = [plane(width, height), plane(width, height), plane(width, height)];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const gx = at(v, i + 1) - at(v, i - 1);
      const gy = at(v, i + width) - at(v, i - width);
      xx.v[i] = gx * gx;
      xy.v[i] = gx * gy;
      yy.v[i] = gy * gy;
    }
  }
  [xx, xy, yy] = [blurPlane(xx, sigma), blurPlane(xy, sigma), blurPlane(yy, sigma)];
  const flow = { x: plane(width, height), y: plane(width, height), clear: plane(width, height) };
  for (let i = 0; i < v.length; i++) {
    const [a, b, c] = [at(xx.v, i), at(xy.v, i), at(yy.v, i)];
    // Half of the doubled angle by its cosine: no trigonometry for every pixel.
    const r = lengthOf(a - c, 2 * b);
    const cos = r < 1e-9 ? 1 : (a - c) / r;
    const across = Math.sqrt(Math.max(0, (1 + cos) / 2)) * (b < 0 ? -1 : 1);
    flow.x.v[i] = -Math.sqrt(Math.max(0, (1 - cos) / 2));
    flow.y.v[i] = across;
    flow.clear.v[i] = r / (a + c + 1e-5);
  }
  return flow;
}
