import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { blendInto } from '../pixels/blend.ts';
import { addGrain } from '../pixels/noise.ts';
import { lengthOf, parseHex, smoothstep } from '../pixels/raster.ts';
import { softPlaneOf } from '../pixels/sample.ts';
import { grade, toneMap } from '../pixels/tone.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import { meadow } from '../scenes/meadow.ts';
import { defineLook } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** A look: golden hour with a low sun behind, meadow and trees out of focus, and warm haze. */
export const golden = defineLook('golden', LOOK_PARAMETERS.golden, async (stage, { sun }) => {
  const { width, height, px, random } = stage;
  const from = sun === 'left' ? -1 : 1;
  const figure = await placeFigure(stage.front, stage, {
    face: 0.36,
    x: 0.5 - from * 0.03,
    y: 0.45,
    headroom: 0.08,
  });
  const [sx, sy] = [width * (0.5 + from * 0.36), height * 0.2];
  const picture = meadow(stage, sx, sy);
  const normals = estimateNormals(figure);
  grade(figure.image, { warmth: 0.045, saturation: 0.98, contrast: 0.98 });
  applyLamps(
    figure.image,
    [0.42, 0.39, 0.38],
    [
      {
        light: lampIntensity(normals, [-from * 0.3, -0.3, 0.9], 0.5),
        colour: [0.46, 0.43, 0.39],
      },
      {
        light: lampIntensity(normals, [from * 0.9, -0.4, 0.05], 0.1),
        colour: [1.5, 0.95, 0.42],
      },
    ],
  );
  lightRim(figure, {
    colour: parseHex('#ffd28a'),
    towards: [from, -0.55],
    widthPx: 17 * px,
    strength: 0.95,
  });
  lightRim(figure, {
    colour: parseHex('#ffb35c'),
    towards: [-from, -0.5],
    widthPx: 7 * px,
    strength: 0.35,
  });
  compositeFigure(picture, figure, { wrap: 0.4 });
  const reach = lengthOf(width, height) * 0.75;
  const flare = softPlaneOf(
    width,
    height,
    4,
    (x, y) => smoothstep(1, 0, lengthOf(x - sx, y - sy) / reach) ** 1.7,
  );
  blendInto(picture, parseHex('#ffae4a'), flare, 'screen', 0.3);
  const motes = scatter(46, random, (r) => ({
    x: r() * width,
    y: height * (0.1 + 0.9 * r()),
    radius: (2 + 13 * r() ** 3) * px,
    colour: parseHex('#ffe2a6'),
    opacity: 0.12 + 0.3 * r(),
    soft: 0.5,
  }));
  addDiscs(
    picture,
    motes.filter(
      (d) =>
        lengthOf(d.x - figure.face.centre.x, d.y - figure.face.centre.y) > figure.face.height * 0.6,
    ),
  );
  bloom(picture, 0.7, 20 * px, [1, 0.8, 0.5], 0.3);
  grade(picture, {
    contrast: 1.12,
    saturation: 0.98,
    shadows: [0.03, 0.012, 0.02],
    lights: [0.01, 0, -0.03],
  });
  return addGrain(toneMap(picture), stage.seed, 0.035);
});
