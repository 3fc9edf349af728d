import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { addGrain } from '../pixels/noise.ts';
import { parseHex, planeOfRows, smoothstep } from '../pixels/raster.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { grade, toneMap, vignette } from '../pixels/tone.ts';
import { cityAtDusk } from '../scenes/city.ts';
import { bloom } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/**
 * Returns the height of each black bar in pixels: 2.2:1 where that leaves room for a face, else
 * about a twelfth of the height.
 */
function barOf({ width, height }: Stage): number {
  return Math.round(width > height ? (height - width / 2.2) / 2 : height * 0.085);
}

function subtitle(stage: Stage, text: string, bar: number): string {
  const { width, height, px, fonts } = stage;
  const font = fonts('italic');
  const line = fitLine(text, {
    font,
    sizePx: (width > height ? 54 : 44) * px,
    maxWidthPx: width * 0.84,
  });
  if (line === null) return '';
  const y = height - bar - 34 * px;
  return svgText(
    line,
    font,
    { x: width / 2, y, fill: '#fbf3c4' },
    `stroke="#120e08" stroke-width="${4.5 * px}" stroke-linejoin="round" paint-order="stroke"`,
  );
}

/**
 * A look: a film still with teal dusk, warm key light, halation, letterbox and a line of dialogue.
 */
export const cinema = defineLook('cinema', LOOK_PARAMETERS.cinema, async (stage, { caption }) => {
  const { width, height, px } = stage;
  const bar = barOf(stage);
  const wide = width > height;
  const want = {
    face: wide ? 0.46 : 0.36,
    x: wide ? 0.38 : 0.46,
    y: wide ? 0.49 : 0.46,
    headroom: bar / height + 0.02,
    bottom: 1 - bar / height,
  };
  const figure = await placeFigure(stage.front, stage, want);
  const normals = estimateNormals(figure);
  grade(figure.image, { saturation: 0.88, contrast: 1.04 });
  applyLamps(
    figure.image,
    [0.2, 0.25, 0.3],
    [
      {
        light: lampIntensity(normals, [-0.8, -0.35, 0.5], 0.28),
        colour: [1.08, 0.86, 0.62],
      },
      {
        light: lampIntensity(normals, [0.95, -0.2, 0.05], 0.05),
        colour: [0.15, 0.55, 0.75],
      },
    ],
  );
  lightRim(figure, {
    colour: parseHex('#9fd8ff'),
    towards: [1, -0.4],
    widthPx: 12 * px,
    strength: 0.55,
  });
  lightRim(figure, {
    colour: parseHex('#ffb066'),
    towards: [-1, -0.1],
    widthPx: 9 * px,
    strength: 0.35,
  });
  const picture = cityAtDusk(stage);
  compositeFigure(picture, figure, { wrap: 0.35 });
  bloom(picture, 0.66, 16 * px, [1, 0.45, 0.25], 0.4);
  grade(picture, {
    exposure: 0.1,
    contrast: 1.1,
    saturation: 0.92,
    shadows: [-0.012, 0.024, 0.04],
    lights: [0.03, 0.008, -0.03],
  });
  addGrain(toneMap(vignette(picture, 0.35)), stage.seed, 0.075, 1.5 * Math.max(1, px));
  const bars = planeOfRows(width, height, (y) => (y < bar || y >= height - bar ? 1 : 0));
  blendInto(picture, [0.006, 0.006, 0.008], bars);
  const foot = planeOfRows(width, height, (y) => smoothstep(0.78, 1, y / height));
  if (caption !== '') blendInto(picture, [0.01, 0.01, 0.015], foot, 'normal', 0.4);
  return blendSvg(picture, subtitle(stage, caption, bar), [stage.fonts('italic').path]);
});
