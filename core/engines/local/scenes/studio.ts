import { fractalNoise } from '../pixels/noise.ts';
import { lengthOf, type Raster, type Rgb, raster } from '../pixels/raster.ts';
import { resizeRaster } from '../pixels/sample.ts';

const STEP = 8;

/**
 * Draws a photographer's painted backdrop: a colour with soft clouds, lighter behind the head.
 * @param colour of the lit part
 * @param fall strength of the falloff towards the edges
 */
export function paintedBackdrop(
  { width, height }: { width: number; height: number },
  seed: number,
  colour: Rgb,
  fall = 0.62,
): Raster {
  const [w, h] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
  const size = Math.min(w, h);
  const small = raster(w, h);
  for (let y = 0, i = 0; y < h; y++)
    for (let x = 0; x < w; x++, i += 3) {
      const d = lengthOf((x - w / 2) / size, (y - h * 0.42) / size);
      const k =
        (1.12 - fall * (1 - Math.exp(-d * d * 2.4))) *
        (0.9 + 0.2 * fractalNoise((x / size) * 3, (y / size) * 3, seed, 4));
      for (let c = 0; c < 3; c++) small.rgb[i + c] = (colour[c] as number) * k;
    }
  return resizeRaster(small, width, height);
}
