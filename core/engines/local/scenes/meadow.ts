import { blurRaster } from '../pixels/blur.ts';
import { fractalNoise } from '../pixels/noise.ts';
import { at, lengthOf, mix, parseHex, type Raster, smoothstep } from '../pixels/raster.ts';
import { resizeRaster } from '../pixels/sample.ts';
import { verticalGradient } from '../pixels/tone.ts';
import type { Canvas } from '../stage.ts';
import { addDiscs, scatter } from './light.ts';

const STEP = 4;

/**
 * Draws a meadow with a tree line before a low sun, out of focus.
 * @param sunX,sunY position of the sun in pixels
 */
export function meadow(stage: Canvas, sunX: number, sunY: number): Raster {
  const { width, height, px, random, seed } = stage;
  const [w, h] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
  const size = Math.min(w, h);
  const small = verticalGradient(w, h, [
    { at: 0, colour: parseHex('#6f8b96') },
    { at: 0.28, colour: parseHex('#d8b283') },
    { at: 0.55, colour: parseHex('#f0a04e') },
    { at: 1, colour: parseHex('#8f7a2e') },
  ]);
  const [far, near, grass] = [parseHex('#6d6234'), parseHex('#262f18'), parseHex('#8f7a2c')];
  for (let y = 0, i = 0; y < h; y++)
    for (let x = 0; x < w; x++, i += 3) {
      const u = x / size;
      const v = y / h;
      const distance = lengthOf(x - sunX / STEP, y - sunY / STEP) / size;
      const treeTop = 0.3 + 0.2 * fractalNoise(u * 2.6, 3, seed, 4) - 0.06;
      const bushTop = 0.44 + 0.22 * fractalNoise(u * 4, 9, seed + 3, 4) - 0.08;
      const leaf = fractalNoise(u * 9, v * 12, seed + 8, 3);
      let colour = mix(
        [at(small.rgb, i), at(small.rgb, i + 1), at(small.rgb, i + 2)],
        far,
        smoothstep(treeTop - 0.015, treeTop + 0.015, v) * (0.7 + 0.3 * leaf),
      );
      colour = mix(
        colour,
        near,
        smoothstep(bushTop - 0.02, bushTop + 0.02, v) * (0.72 + 0.28 * leaf),
      );
      colour = mix(colour, mix(grass, parseHex('#5c5a1e'), leaf), smoothstep(0.66, 0.76, v));
      const glow = Math.exp(-distance * distance * 16);
      for (let c = 0; c < 3; c++)
        small.rgb[i + c] =
          (colour[c] as number) +
          glow * ([1.2, 0.95, 0.5][c] as number) +
          0.2 * Math.exp(-distance * 2.8) * ([1, 0.6, 0.2][c] as number);
    }
  const picture = resizeRaster(blurRaster(small, (11 * px) / STEP), width, height);
  const leaves = scatter(70, random, (r) => {
    const away = r();
    return {
      x: r() * width,
      y: height * (0.16 + 0.42 * away),
      radius: (12 + 34 * r()) * px,
      colour: mix(parseHex('#ffd27a'), parseHex('#c9d66b'), r()),
      opacity: 0.08 + 0.26 * r() * (1 - away * 0.5),
      soft: 0.1,
    };
  });
  return addDiscs(picture, leaves);
}
