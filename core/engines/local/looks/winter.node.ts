import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { isCutBelowChin } from '../figure/framing.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { addGrain, fractalNoise } from '../pixels/noise.ts';
import {
  at,
  clamp01,
  lengthOf,
  type Plane,
  parseHex,
  plane,
  planeOfRows,
  smoothstep,
} from '../pixels/raster.ts';
import { shiftPlane } from '../pixels/sample.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { grade, toneMap } from '../pixels/tone.ts';
import { snowyForest } from '../scenes/forest.node.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** Computes snow that has settled on the outline where it faces up: ragged and thin. */
function settled(matte: Plane, px: number, seed: number): Plane {
  const soft = blurPlane(matte, 7 * px);
  const above = shiftPlane(soft, 0, 11 * px);
  const snow = plane(matte.width, matte.height);
  for (let y = 0, i = 0; y < matte.height; y++)
    for (let x = 0; x < matte.width; x++, i++) {
      const m = at(matte.v, i);
      if (m < 0.05) continue;
      const up = clamp01(at(soft.v, i) - at(above.v, i) - 0.1) * 1.6;
      if (up <= 0) continue;
      snow.v[i] =
        m *
        smoothstep(
          0.3,
          0.6,
          up * (0.35 + 1.1 * fractalNoise(x / (16 * px), y / (12 * px), seed, 3)),
        );
    }
  return snow;
}

function flakes(
  { width, height, px, random }: Stage,
  count: number,
  small: number,
  large: number,
  opacity: number,
) {
  return scatter(count, random, (r) => ({
    x: r() * width,
    y: r() * height,
    radius: (small + (large - small) * r() ** 3) * px,
    colour: [0.96, 0.98, 1] as const,
    opacity: opacity * (0.5 + 0.5 * r()),
    soft: 0.85,
  }));
}

/** A look: a snowy forest with snow on hair and shoulders, and flakes before and behind. */
export const winter = defineLook('winter', LOOK_PARAMETERS.winter, async (stage, { caption }) => {
  const { width, height, px } = stage;
  const above = caption !== '' && isCutBelowChin(stage.front);
  const figure = await placeFigure(stage.front, stage, {
    face: 0.36,
    x: 0.5,
    y: 0.47,
    headroom: above ? 0.19 : 0.1,
  });
  const picture = snowyForest(stage);
  addDiscs(picture, flakes(stage, 240, 2, 7, 0.8));
  const normals = estimateNormals(figure);
  grade(figure.image, { warmth: 0, saturation: 0.98, contrast: 1.04 });
  applyLamps(
    figure.image,
    [0.47, 0.5, 0.54],
    [{ light: lampIntensity(normals, [-0.25, -0.75, 0.6], 0.5), colour: [0.5, 0.52, 0.56] }],
  );
  blendInto(figure.image, [0.93, 0.97, 1], settled(figure.matte, px, stage.seed), 'normal', 0.9);
  lightRim(figure, {
    colour: parseHex('#e8f4ff'),
    towards: [0.5, -0.8],
    widthPx: 9 * px,
    strength: 0.4,
  });
  compositeFigure(picture, figure, { wrap: 0.32 });
  addDiscs(picture, flakes(stage, 130, 2, 9, 0.85));
  const { centre, height: fh } = figure.face;
  const close = flakes(stage, 44, 14, 46, 0.5).filter(
    (d) => lengthOf(d.x - centre.x, d.y - centre.y) > fh * 0.62,
  );
  addDiscs(picture, close);
  const fog = planeOfRows(width, height, (y) => smoothstep(0.6, 1.1, y / height));
  blendInto(picture, [0.86, 0.91, 0.97], fog, 'normal', 0.26);
  bloom(picture, 0.75, 18 * px, [0.9, 0.96, 1], 0.22);
  grade(picture, { contrast: 1.12, saturation: 1.02, shadows: [0, 0.012, 0.035] });
  const font = stage.fonts('hand');
  const line = fitLine(caption, { font, sizePx: 120 * px, maxWidthPx: width * 0.84 });
  if (line !== null) {
    const y = above ? 50 * px + line.sizePx : height - 60 * px;
    const shade = planeOfRows(width, height, (py) =>
      smoothstep(0.72, 1, above ? 1 - py / height : py / height),
    );
    blendInto(picture, parseHex('#16314d'), shade, 'normal', 0.5);
    blendSvg(picture, svgText(line, font, { x: width / 2, y, fill: '#fff' }), [font.path]);
  }
  return addGrain(toneMap(picture), stage.seed, 0.03);
});
