import { blurRaster } from '../pixels/blur.ts';
import { parseHex, type Raster, type Rgb } from '../pixels/raster.ts';
import { resizeRaster } from '../pixels/sample.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { verticalGradient } from '../pixels/tone.ts';
import type { Canvas } from '../stage.ts';

function css([r, g, b]: Rgb): string {
  return `rgb(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)})`;
}

const TIERS = 15;
/** From this scale on, all of it is so much out of focus that half its size shows the same. */
const HALVED_FROM_PX = 0.5;

/**
 * Renders a fir with drooping branches and snow on their upper edges as SVG.
 * @param x middle of the foot in pixels
 * @param foot height of the foot in pixels
 * @param tall height of the tree in pixels
 */
export function fir(
  x: number,
  foot: number,
  tall: number,
  green: Rgb,
  snow: Rgb | null,
  random: () => number,
): string {
  let d = `M${x} ${foot - tall}`;
  let left = '';
  let caps = '';
  const droop = tall * 0.035;
  for (let k = 1; k <= TIERS; k++) {
    const t = k / TIERS;
    const y = foot - tall + t * tall * 0.94;
    const reach = tall * 0.24 * t ** 0.85;
    const out = reach * (0.82 + random() * 0.3);
    const other = reach * (0.82 + random() * 0.3);
    const [low, rise] = [y + droop * random(), y - droop * 0.35];
    d += `L${(x + out).toFixed(1)} ${low.toFixed(1)}L${(x + out * 0.42).toFixed(1)} ${rise.toFixed(1)}`;
    left = `L${(x - other * 0.42).toFixed(1)} ${rise.toFixed(1)}L${(x - other).toFixed(1)} ${low.toFixed(1)}${left}`;
    caps += `M${x - other * 0.95} ${y}Q${x - other * 0.5} ${y - droop * 1.5} ${x - other * 0.06} ${y - droop * 1.7}L${x - other * 0.3} ${y - droop * 0.5}Z`;
    caps += `M${x + out * 0.95} ${y}Q${x + out * 0.5} ${y - droop * 1.3} ${x + out * 0.1} ${y - droop * 1.5}L${x + out * 0.4} ${y - droop * 0.6}Z`;
  }
  const [near, far] = [x + tall * 0.016, x - tall * 0.016];
  const body = `<path d="${d}L${near} ${foot - tall * 0.05}V${foot}H${far}V${foot - tall * 0.05}${left}Z" fill="${css(green)}"/>`;
  return snow === null
    ? body
    : `${body}<path d="${caps}" fill="${css(snow)}" fill-opacity="0.72"/>`;
}

/** Draws firs at three depths in soft light, the nearest out of focus at the sides. */
export function snowyForest(stage: Canvas): Raster {
  const { width, height, px } = stage;
  if (px < HALVED_FROM_PX) return softForest(stage);
  const size = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  return resizeRaster(softForest({ ...stage, ...size, px: px / 2 }), width, height);
}

function softForest({ width, height, px, random }: Canvas): Raster {
  const picture = verticalGradient(width, height, [
    { at: 0, colour: parseHex('#6f97bf') },
    { at: 0.45, colour: parseHex('#c3d5e6') },
    { at: 0.68, colour: parseHex('#e9e4e6') },
    { at: 1, colour: parseHex('#b4cbe2') },
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
    return drawn;
  };
  const wide = Math.max(1, width / height);
  blendSvg(picture, row(Math.round(13 * wide), 0.7, 0.3, parseHex('#86a3ba'), false));
  const far = blurRaster(picture, 6 * px);
  blendSvg(far, row(Math.round(9 * wide), 0.76, 0.46, parseHex('#52707f'), false));
  const middle = blurRaster(far, 7 * px);
  blendSvg(middle, row(Math.round(5 * wide), 0.9, 0.86, parseHex('#2b4751'), true));
  return blurRaster(middle, 9 * px);
}
