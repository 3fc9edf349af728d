import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain } from '../pixels/noise.ts';
import { lengthOf, mapPlane, mix, parseHex, type Raster, type Rgb } from '../pixels/raster.ts';
import { downscalePlane, resizePlane } from '../pixels/sample.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { grade, toneMap, vignette } from '../pixels/tone.ts';
import { cityAtNight } from '../scenes/city.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

const GLOW_STEP = 4;

/** Draws a neon sign with its light on the surroundings, in place. */
function sign(picture: Raster, stage: Stage, text: string, tint: Rgb, tintCode: string): void {
  const { width, height, px, fonts } = stage;
  const font = fonts('script');
  const line = fitLine(text, {
    font,
    sizePx: Math.min(170 * px, height * 0.2),
    maxWidthPx: width * 0.86,
  });
  if (line === null) return;
  const [x, y] = [width / 2, 40 * px + line.sizePx * 1.02];
  const tube = (fill: string, stroke: string, wide: number) =>
    drawSvg(
      width,
      height,
      svgText(
        line,
        font,
        { x, y, fill },
        `stroke="${stroke}" stroke-width="${wide * px}" stroke-linejoin="round"`,
      ),
      [font.path],
    );
  const body = tube(tintCode, tintCode, 6);
  const small = downscalePlane(body.alpha, GLOW_STEP);
  for (const [spread, strength] of [
    [70, 1.5],
    [22, 1.1],
    [7, 0.9],
  ] as const) {
    const halo = resizePlane(blurPlane(small, (spread * px) / GLOW_STEP), width, height);
    blendInto(
      picture,
      tint,
      mapPlane(halo, (v) => Math.min(1, v * strength * 2.2)),
      'screen',
      0.75,
    );
  }
  blendLayer(picture, body);
  blendLayer(picture, tube('#ffe6f2', '#ffffff', 1.5), 'normal', 0.9);
}

/**
 * A look: a city night with a neon sign, coloured light from both sides and lamps out of focus.
 */
export const neon = defineLook('neon', LOOK_PARAMETERS.neon, async (stage, params) => {
  const { width, height, px, random } = stage;
  const [first, second] = [parseHex(params.first), parseHex(params.second)];
  const figure = await placeFigure(stage.front, stage, {
    face: 0.36,
    x: 0.5,
    y: 0.54,
    headroom: 0.2,
  });
  const picture = cityAtNight(stage, [
    first,
    second,
    mix(first, second, 0.5),
    parseHex('#ffb347'),
    second,
  ]);
  sign(picture, stage, params.caption, first, params.first);
  const normals = estimateNormals(figure);
  const strong = (c: Rgb, k: number): Rgb => [0.1 + c[0] * k, 0.1 + c[1] * k, 0.1 + c[2] * k];
  grade(figure.image, { saturation: 0.85, contrast: 1.06 });
  applyLamps(
    figure.image,
    [0.13, 0.11, 0.18],
    [
      {
        light: lampIntensity(normals, [0.05, -0.75, 0.62], 0.3),
        colour: mix([0.62, 0.56, 0.6], strong(first, 0.6), 0.4),
      },
      {
        light: lampIntensity(normals, [-0.95, -0.1, 0.15], 0.04),
        colour: strong(second, 1.3),
      },
      {
        light: lampIntensity(normals, [0.95, -0.1, 0.15], 0.04),
        colour: strong(first, 1.45),
      },
    ],
  );
  lightRim(figure, {
    colour: mix(second, [1, 1, 1], 0.3),
    towards: [-1, -0.3],
    widthPx: 11 * px,
    strength: 0.8,
  });
  lightRim(figure, {
    colour: mix(first, [1, 1, 1], 0.3),
    towards: [1, -0.3],
    widthPx: 11 * px,
    strength: 0.8,
  });
  compositeFigure(picture, figure, { wrap: 0.4 });
  const rain = scatter(26, random, (r) => ({
    x: r() * width,
    y: r() * height,
    radius: (14 + r() * 44) * px,
    colour: r() < 0.5 ? first : second,
    opacity: 0.05 + r() * 0.1,
    soft: 0.25,
  }));
  addDiscs(
    picture,
    rain.filter(
      (d) =>
        lengthOf(d.x - figure.face.centre.x, d.y - figure.face.centre.y) > figure.face.height * 0.8,
    ),
  );
  bloom(picture, 0.6, 18 * px, [1, 0.9, 1], 0.4);
  return addGrain(toneMap(vignette(picture, 0.4)), stage.seed, 0.055, 1.4 * Math.max(1, px));
});
