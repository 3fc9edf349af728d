import { fractalNoise, valueNoise } from '../pixels/noise.ts';
import { mix, type Raster, type Rgb, raster, smoothstep } from '../pixels/raster.ts';
import type { Stage } from '../stage.ts';

const DARK: Rgb = [0.25, 0.135, 0.075];
const WARM: Rgb = [0.56, 0.35, 0.2];

/** Draws a table of planks from above, with grain along them. */
export function woodenTable({
  width,
  height,
  px,
  seed,
}: Pick<Stage, 'width' | 'height' | 'px' | 'seed'>): Raster {
  const picture = raster(width, height);
  const plank = 250 * px;
  for (let y = 0, i = 0; y < height; y++) {
    const board = Math.floor(y / plank);
    const inside = y - board * plank;
    const gap = smoothstep(0, 4 * px, inside) * smoothstep(plank, plank - 3 * px, inside);
    const tone = 0.82 + 0.3 * valueNoise(board * 7.3, 2.5, seed);
    for (let x = 0; x < width; x++, i += 3) {
      const u = x / (420 * px) + board * 31;
      const v = y / (42 * px);
      const ring = v + fractalNoise(u, v * 0.35, seed + board, 2) * 3.2;
      const bands = 0.5 + 0.5 * Math.sin(ring * 3.1);
      const fibre = valueNoise(x / (60 * px), y / (2.1 * px), seed + 40);
      const k = 0.18 + 0.42 * bands * bands + 0.4 * fibre;
      const colour = mix(DARK, WARM, k);
      const light = tone * (0.35 + 0.65 * gap);
      picture.rgb[i] = colour[0] * light;
      picture.rgb[i + 1] = colour[1] * light;
      picture.rgb[i + 2] = colour[2] * light;
    }
  }
  return picture;
}
