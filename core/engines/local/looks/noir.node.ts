import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity, rimIntensity } from '../figure/light.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain, fractalNoise } from '../pixels/noise.ts';
import {
  at,
  lengthOf,
  mapPlane,
  type Plane,
  parseHex,
  planeOf,
  planeOfRows,
  smoothstep,
} from '../pixels/raster.ts';
import { resizePlane } from '../pixels/sample.ts';
import { gradientMap, lumaPlane, shoulder, vignette } from '../pixels/tone.ts';
import { bloom } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

const SMOKE_STEP = 6;

/** Computes haze that is lit from behind, on the side away from the key light. */
function haze({ width, height, seed }: Stage, from: number): Plane {
  const [w, h] = [Math.ceil(width / SMOKE_STEP), Math.ceil(height / SMOKE_STEP)];
  const size = Math.min(w, h);
  const cx = w / 2 + from * size * 0.34;
  const small = planeOf(w, h, (x, y) => {
    const d = lengthOf(x - cx, (y - h * 0.4) * 0.9) / (size * 0.72);
    const warp = fractalNoise(x / size / 0.5, y / size / 0.5, seed, 3) * 0.7;
    const smoke = fractalNoise(x / size / 0.32 + warp, y / size / 0.24 + warp, seed + 5, 4);
    return Math.exp(-d * d * 2.2) * (0.2 + 0.75 * smoothSmoke(smoke));
  });
  return resizePlane(blurPlane(small, 1), width, height);
}

function smoothSmoke(n: number): number {
  return smoothstep(0.25, 0.75, n);
}

/** A look: a black-and-white studio portrait with hard side light, rim light and haze. */
export const noir = defineLook('noir', LOOK_PARAMETERS.noir, async (stage, { light }) => {
  const { width, height, px } = stage;
  const from = light === 'left' ? -1 : 1;
  const figure = await placeFigure(stage.front, stage, { face: 0.4, x: 0.5, y: 0.44 });
  const normals = estimateNormals(figure);
  const key = lampIntensity(normals, [from * 0.85, -0.5, 0.42], 0.14);
  const fill = resizePlane(lampIntensity(normals, [-from * 0.7, -0.1, 0.5], 0.4), width, height);
  applyLamp(figure.image, key, [1.5, 1.5, 1.5], [0.07, 0.07, 0.07]);
  const grey = lumaPlane(figure.image);
  mapPlane(grey, (y, i) => {
    const lit = Math.max(0, y) + at(fill.v, i) * 0.035;
    return shoulder(1.32 * lit ** 1.12, 0.6);
  });
  const edge = rimIntensity(figure, [-from, -0.35], 16 * px);
  mapPlane(grey, (y, i) => y + (1 - y) * Math.min(0.85, at(edge.v, i) * 0.8));
  const back = haze(stage, -from);
  mapPlane(back, (v) => 0.02 + v * 0.36);
  const tones = [
    { at: 0, colour: parseHex('#050506') },
    { at: 0.5, colour: parseHex('#77767a') },
    { at: 1, colour: parseHex('#f6f3ee') },
  ];
  const picture = gradientMap(back, tones);
  blendInto(picture, gradientMap(grey, tones), figure.matte);
  const low = planeOfRows(width, height, (y) => smoothstep(0.72, 1.02, y / height));
  blendInto(picture, [0.01, 0.01, 0.012], low, 'normal', 0.75);
  bloom(picture, 0.6, 22 * px, [1, 1, 1], 0.25);
  return addGrain(vignette(picture, 0.45), stage.seed, 0.085, 1.4 * Math.max(1, px));
});
