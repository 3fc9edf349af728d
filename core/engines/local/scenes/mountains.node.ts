import { fractalNoise } from '../pixels/noise.ts';
import { mix, parseHex, type Raster } from '../pixels/raster.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { verticalGradient } from '../pixels/tone.ts';
import type { Canvas } from '../stage.ts';
import { fir } from './forest.node.ts';

/** The colours of a mountain landscape, `#rrggbb`; `sky` from top to bottom. */
export type MountainColours = {
  sky: [string, string, string];
  far: string;
  near: string;
  sun: string;
};

const RIDGES = 6;

/**
 * Draws misty ridges under a low sun, with a row of firs and birds.
 * @param top the top of the sky, as a share of the height
 * @param ground the foot of the firs, as a share of the height
 */
export function mountains(
  stage: Canvas,
  country: MountainColours,
  top: number,
  ground: number,
): Raster {
  const { width, height, px, random, seed } = stage;
  const span = ground - top;
  const [far, near] = [parseHex(country.far), parseHex(country.near)];
  const [high, middle, low] = country.sky.map(parseHex) as [
    ReturnType<typeof parseHex>,
    ReturnType<typeof parseHex>,
    ReturnType<typeof parseHex>,
  ];
  const picture = verticalGradient(width, height, [
    { at: Math.max(0, top), colour: high },
    { at: top + span * 0.4, colour: middle },
    { at: top + span * 0.62, colour: low },
    { at: 1.2, colour: low },
  ]);
  let drawn = `<circle cx="${width * 0.63}" cy="${height * (top + span * 0.2)}" r="${62 * px}" fill="${country.sun}" fill-opacity="0.92"/>`;
  for (let k = 0; k < RIDGES; k++) {
    const t = k / (RIDGES - 1);
    const base = height * (top + span * (0.42 + t * 0.5));
    const tall = height * span * (0.24 - t * 0.07);
    let d = `M0 ${height}`;
    for (let x = 0; x <= width; x += 6 * px) {
      const n = fractalNoise((x / px / 300) * (0.8 + t), k * 9.7, seed + k, 5);
      d += `L${x.toFixed(1)} ${(base - (n - 0.35) * tall * 1.9).toFixed(1)}`;
    }
    const [r, g, b] = mix(far, near, t ** 1.4).map((c) => Math.round(c * 255));
    drawn += `<defs><linearGradient id="g${k}" x1="0" y1="${base - tall}" x2="0" y2="${base + tall * 1.3}" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="rgb(${r},${g},${b})"/><stop offset="1" stop-color="rgb(${r},${g},${b})" stop-opacity="${0.35 + 0.65 * t}"/></linearGradient></defs>`;
    drawn += `<path d="${d}L${width} ${height}Z" fill="url(#g${k})"/>`;
  }
  const firs = Math.round(24 * Math.max(1, width / height));
  for (let k = 0; k < firs; k++) {
    const x = ((k + random() * 0.8) / firs) * width;
    const foot = height * (ground + 0.06 * random());
    drawn += fir(x, foot, height * span * (0.17 + random() * 0.2), near, null, random);
  }
  drawn += `<rect x="0" y="${height * (ground + 0.02)}" width="${width}" height="${height}" fill="${country.near}"/>`;
  for (let k = 0; k < 7; k++) {
    const [x, y, s] = [
      width * (0.25 + random() * 0.35),
      height * (top + span * (0.08 + random() * 0.14)),
      (8 + random() * 12) * px,
    ];
    drawn += `<path d="M${x - s} ${y - s * 0.4}Q${x - s * 0.4} ${y - s * 0.5} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.5} ${x + s} ${y - s * 0.4}" fill="none" stroke="${country.near}" stroke-width="${2.6 * px}" stroke-linecap="round"/>`;
  }
  return blendSvg(picture, drawn);
}
