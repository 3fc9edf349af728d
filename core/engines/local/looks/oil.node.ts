import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { blurPlane } from '../pixels/blur.ts';
import { flowOf } from '../pixels/flow.ts';
import { fractalNoise, specks } from '../pixels/noise.ts';
import {
  at,
  lengthOf,
  mapPlane,
  mix,
  parseHex,
  plane,
  type Raster,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { resizeRaster, softPlaneOf } from '../pixels/sample.ts';
import { emboss, type Painting, strokePass } from '../pixels/strokes.ts';
import { grade, lumaPlane, toneMap, vignette } from '../pixels/tone.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

const WALL_STEP = 8;

/** Draws a painter's dark wall: warm, uneven, lighter beside the head. */
function wall({ width, height, seed }: Stage, tone: string, from: number): Raster {
  const [w, h] = [Math.ceil(width / WALL_STEP), Math.ceil(height / WALL_STEP)];
  const base = parseHex(tone);
  const small = raster(w, h);
  const size = Math.min(w, h);
  for (let y = 0, i = 0; y < h; y++)
    for (let x = 0; x < w; x++, i += 3) {
      const glow = Math.exp(-((x / w - 0.5 - from * 0.3) ** 2 * 5 + (y / h - 0.4) ** 2 * 4));
      const n = fractalNoise((x / size) * 3, (y / size) * 3, seed, 4);
      const tint = mix(base, [base[0] * 1.2, base[1] * 0.8, base[2] * 0.55], n);
      for (let c = 0; c < 3; c++)
        small.rgb[i + c] = (tint[c] as number) * (0.22 + 0.95 * glow) * (0.6 + 0.7 * n);
    }
  return resizeRaster(small, width, height);
}

/** A look: an oil painting after the old masters, made of brush strokes. */
export const oil = defineLook('oil', LOOK_PARAMETERS.oil, async (stage, { ground, light }) => {
  const { width, height, px, random } = stage;
  const from = light === 'left' ? -1 : 1;
  const figure = await placeFigure(stage.front, stage, { face: 0.38, x: 0.5, y: 0.44 });
  const normals = estimateNormals(figure);
  grade(figure.image, { warmth: 0.06, saturation: 1.12, contrast: 1.05 });
  applyLamp(
    figure.image,
    lampIntensity(normals, [from * 0.75, -0.55, 0.5], 0.28),
    [1.15, 1.06, 0.9],
    [0.24, 0.2, 0.19],
  );
  const source = compositeFigure(wall(stage, ground, -from), figure, { wrap: 0.2 });
  toneMap(vignette(source, 0.4), 0.7);
  const tones = lumaPlane(source);
  const flow = flowOf(tones, 4.5 * px);
  const { centre, width: fw, height: fh } = figure.face;
  const detail = softPlaneOf(width, height, 4, (x, y) => {
    const d = lengthOf((x - centre.x) / fw, (y - centre.y) / fh);
    return 0.34 + 1.5 * smoothstep(1.15, 0.42, d);
  });
  const sketchy = mapPlane(detail, (d, i) => d * (0.35 + 0.65 * at(figure.matte.v, i)));
  const canvas: Painting = {
    picture: raster(width, height, parseHex('#2b2117')),
    height: plane(width, height),
  };
  const pass = (radius: number, tolerance: number, length: number, care = true) =>
    strokePass(
      canvas,
      source,
      flow,
      { radiusPx: radius * px, length, tolerance, bristle: 0.5, opacity: 0.92 },
      random,
      care ? sketchy : null,
    );
  pass(27, -1, 3, false);
  pass(13, 0.05, 3.4, false);
  pass(6.5, 0.07, 4);
  pass(3.4, 0.1, 4.5);
  pass(2, 0.2, 4.5);
  canvas.height = blurPlane(canvas.height, 0.7 * px);
  emboss(canvas, 0.5);
  const weave = specks(width, height, stage.seed, 2.4 * px);
  for (let p = 0; p < weave.v.length; p++)
    for (let c = 0; c < 3; c++)
      canvas.picture.rgb[p * 3 + c] =
        at(canvas.picture.rgb, p * 3 + c) * (1 + at(weave.v, p) * 0.03);
  return canvas.picture;
});
