import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain, fractalNoise } from '../pixels/noise.ts';
import {
  at,
  clamp01,
  combine,
  lengthOf,
  mapPlane,
  parseHex,
  planeOfRows,
  type Raster,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { softPlaneOf } from '../pixels/sample.ts';
import { gradientMap, lumaPlane } from '../pixels/tone.ts';
import { type MountainColours, mountains } from '../scenes/mountains.node.ts';
import { defineLook } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

const TIMES: Record<'dawn' | 'dusk' | 'night', MountainColours & { paper: string; ink: string }> = {
  dawn: {
    sky: ['#f7d9b8', '#f2a98f', '#fbe9d2'],
    far: '#b98f96',
    near: '#27343f',
    sun: '#fff4d6',
    paper: '#f4efe6',
    ink: '#26323d',
  },
  dusk: {
    sky: ['#3d4f7c', '#d1798b', '#ffd0a1'],
    far: '#8d6f93',
    near: '#1c2138',
    sun: '#ffe2b0',
    paper: '#f1ebe9',
    ink: '#20243c',
  },
  night: {
    sky: ['#0d1b33', '#23466b', '#7fb0bf'],
    far: '#3d6680',
    near: '#081320',
    sun: '#f3f8ff',
    paper: '#dfe8ec',
    ink: '#0b1826',
  },
};

/** A look: a double exposure of a portrait with a mountain forest in its darker half. */
export const double = defineLook('double', LOOK_PARAMETERS.double, async (stage, { time }) => {
  const { width, height, px, seed } = stage;
  const country = TIMES[time];
  const figure = await placeFigure(stage.front, stage, {
    face: 0.38,
    x: 0.5,
    y: 0.42,
    headroom: 0.09,
  });
  applyLamp(
    figure.image,
    lampIntensity(estimateNormals(figure), [-0.6, -0.5, 0.6], 0.35),
    [0.9, 0.9, 0.9],
    [0.38, 0.38, 0.38],
  );
  const light = mapPlane(lumaPlane(figure.image), (y) => clamp01(y * 1.16));
  const top = figure.bounds.y / height;
  const ground = (figure.face.chin.y + figure.face.height * 0.45) / height;
  const land = mountains(stage, country, top, ground);
  const tones = gradientMap(light, [
    { at: 0, colour: parseHex(country.ink) },
    { at: 0.5, colour: parseHex(country.far) },
    { at: 0.95, colour: parseHex(country.paper) },
  ]);
  const { centre, width: fw, height: fh } = figure.face;
  const keep = softPlaneOf(width, height, 4, (x, y) => {
    const d = lengthOf((x - centre.x) / (fw * 0.62), (y - centre.y) / (fh * 0.6));
    const drift = (fractalNoise(x / (160 * px), y / (160 * px), seed, 3) - 0.5) * 0.5;
    return smoothstep(1.18, 0.66, d + drift);
  });
  const double = exposeTwice(tones, land, light, keep);
  const picture = raster(width, height, parseHex(country.paper));
  const halo = softPlaneOf(width, height, 4, (x, y) => lengthOf(x / width - 0.5, y / height - 0.4));
  blendInto(
    picture,
    parseHex(country.sky[2]),
    mapPlane(halo, (d) => smoothstep(0.75, 0.1, d)),
    'normal',
    0.5,
  );
  blendInto(
    picture,
    mountains(stage, { ...country, near: country.far, far: country.paper }, 0.5, 1),
    planeOfRows(width, height, (y) => smoothstep(0.62, 1.05, y / height)),
    'multiply',
    0.35,
  );
  const fade = planeOfRows(width, height, (y) => smoothstep(1.03, 0.93, y / height));
  const soft = combine(figure.matte, blurPlane(figure.matte, 5 * px), (m, s) =>
    Math.min(m, s * 1.15),
  );
  blendInto(
    picture,
    double,
    combine(soft, fade, (m, f) => m * f),
  );
  return addGrain(picture, seed, 0.05, 1.4 * Math.max(1, px));
});

/** Blends the land into the dark parts of the portrait, and into everything outside `keep`. */
function exposeTwice(
  tones: Raster,
  land: Raster,
  light: { v: Float32Array },
  keep: { v: Float32Array },
): Raster {
  const out = raster(tones.width, tones.height);
  for (let p = 0, i = 0; i < out.rgb.length; p++, i += 3) {
    const face = at(keep.v, p);
    const dark = smoothstep(0.75, 0.12, at(light.v, p));
    const show = (1 - face) * (0.86 + 0.14 * dark) + face * dark * 0.35;
    for (let c = 0; c < 3; c++) {
      const a = at(tones.rgb, i + c);
      const b = at(land.rgb, i + c);
      const screen = 1 - (1 - a * 0.7) * (1 - b * 0.75);
      out.rgb[i + c] = a + (b * (1 - face) * 0.92 + screen * (face + (1 - face) * 0.08) - a) * show;
    }
  }
  return out;
}
