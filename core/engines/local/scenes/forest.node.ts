import { paintLayer } from '../pixels/blend.ts';
import { blurRaster } from '../pixels/blur.ts';
import { hex, mix, type Raster, type Rgb } from '../pixels/raster.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { skyGradient } from '../pixels/tone.ts';
import type { Stage } from '../stage.ts';

function css([r, g, b]: Rgb): string {
  return `rgb(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)})`;
}

/** A fir as stacked ragged tiers with snow on them. @param x middle of the foot */
export function fir(
  x: number,
  foot: number,
  tall: number,
  green: Rgb,
  snow: Rgb | null,
  random: () => number,
): string {
  const tiers = 7;
  let dark = `<rect x="${x - tall * 0.015}" y="${foot - tall * 0.12}" width="${tall * 0.03}" height="${tall * 0.14}" fill="${css(mix(green, [0, 0, 0], 0.4))}"/>`;
  for (let k = tiers - 1; k >= 0; k--) {
    const top = foot - tall + (k / tiers) * tall * 0.86;
    const low = top + tall * 0.27;
    const half = tall * (0.05 + 0.036 * k) * (0.85 + random() * 0.3);
    const mid = (low + top) / 2;
    const d = `M${x} ${top}Q${x + half * 0.3} ${mid} ${x + half} ${low}L${x + half * 0.45} ${low - tall * 0.03}L${x} ${low + tall * 0.012}L${x - half * 0.45} ${low - tall * 0.03}L${x - half} ${low}Q${x - half * 0.3} ${mid} ${x} ${top}Z`;
    dark += `<path d="${d}" fill="${css(mix(green, [0, 0, 0], random() * 0.15))}"/>`;
    if (snow !== null) {
      const s = `M${x} ${top}Q${x - half * 0.3} ${mid} ${x - half} ${low}L${x - half * 0.5} ${low - tall * 0.045}L${x - half * 0.15} ${low - tall * 0.06}L${x + half * 0.25} ${low - tall * 0.08}L${x + half * 0.1} ${mid - tall * 0.03}Z`;
      dark += `<path d="${s}" fill="${css(snow)}" fill-opacity="0.5"/>`;
    }
  }
  return dark;
}

/** Three depths of firs in falling light, the nearest out of focus at the sides. */
export function snowyForest(stage: Stage): Raster {
  const { width, height, px, random } = stage;
  const picture = skyGradient(width, height, [
    { at: 0, colour: hex('#6f97bf') },
    { at: 0.45, colour: hex('#c3d5e6') },
    { at: 0.68, colour: hex('#e9e4e6') },
    { at: 1, colour: hex('#b4cbe2') },
  ]);
  const row = (count: number, foot: number, tall: number, green: Rgb, sides: boolean) => {
    let drawn = '';
    for (let k = 0; k < count; k++) {
      const t = (k + random() * 0.7) / count;
      const x = sides ? (t < 0.5 ? t * 0.62 - 0.08 : 0.77 + (t - 0.5) * 0.62) : t * 1.1 - 0.05;
      drawn += fir(
        x * width,
        foot * height,
        tall * height * (0.75 + random() * 0.5),
        green,
        [0.95, 0.97, 1],
        random,
      );
    }
    return drawSvg(width, height, drawn);
  };
  const wide = Math.max(1, width / height);
  paintLayer(picture, row(Math.round(13 * wide), 0.7, 0.3, hex('#86a3ba'), false));
  const far = blurRaster(picture, 6 * px);
  paintLayer(far, row(Math.round(9 * wide), 0.76, 0.46, hex('#52707f'), false));
  const middle = blurRaster(far, 7 * px);
  paintLayer(middle, row(Math.round(5 * wide), 0.9, 0.86, hex('#2b4751'), true));
  return blurRaster(middle, 11 * px);
}
