import type { Person } from '../../../vision/person.ts';
import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { addGrain } from '../pixels/noise.ts';
import { mix, parseHex, type Raster, type Rgb, raster } from '../pixels/raster.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { grade, gradientMap, lumaPlane, toneMap } from '../pixels/tone.ts';
import { paintedBackdrop } from '../scenes/studio.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

type Panel = { x: number; y: number; width: number; height: number };
type Params = { caption: string; first: string; second: string; third: string; paper: string };

/** Lays out three panels: side by side in wide frames, one large above two in tall ones. */
function panels({ width, height, px }: Stage, foot: number): [Panel, Panel, Panel] {
  const gap = Math.round(22 * px);
  const inner = { w: width - gap * 2, h: height - gap * 2 - foot };
  const column = (inner.w - gap * 2) / 3;
  if (width > height * 1.2) {
    const at = (k: number) =>
      round({ x: gap + k * (column + gap), y: gap, width: column, height: inner.h });
    return [at(1), at(0), at(2)];
  }
  const big = inner.h * 0.58;
  const half = (inner.w - gap) / 2;
  const low = { y: gap * 2 + big, height: inner.h - big - gap, width: half };
  return [
    round({ x: gap, y: gap, width: inner.w, height: big }),
    round({ ...low, x: gap }),
    round({ ...low, x: gap * 2 + half }),
  ];
}

function round(p: Panel): Panel {
  return {
    x: Math.round(p.x),
    y: Math.round(p.y),
    width: Math.round(p.width),
    height: Math.round(p.height),
  };
}

/** Draws one panel: a colour wall and the person lit to match; side views in two inks. */
async function portrait(
  stage: Stage,
  person: Person,
  panel: Panel,
  tint: Rgb,
  inks: boolean,
): Promise<Raster> {
  const unit = Math.min(panel.width, panel.height) / 1000;
  const figure = await placeFigure(person, panel, { face: 0.46, x: 0.5, y: 0.5, headroom: 0.07 });
  const normals = estimateNormals(figure);
  grade(figure.image, { contrast: 1.06, saturation: 1.04 });
  applyLamps(
    figure.image,
    [0.42, 0.41, 0.42],
    [
      { light: lampIntensity(normals, [-0.55, -0.6, 0.6], 0.4), colour: [0.7, 0.69, 0.67] },
      {
        light: lampIntensity(normals, [0.95, 0, 0.1], 0),
        colour: [tint[0] * 0.6, tint[1] * 0.6, tint[2] * 0.6],
      },
    ],
  );
  lightRim(figure, {
    colour: mix(tint, [1, 1, 1], 0.55),
    towards: [0.9, -0.5],
    widthPx: 16 * unit,
    strength: 0.5,
  });
  if (inks) {
    const dark = mix(tint, [0.03, 0.02, 0.08], 0.86);
    const tones = gradientMap(lumaPlane(figure.image), [
      { at: 0, colour: dark },
      { at: 0.45, colour: mix(tint, dark, 0.35) },
      { at: 0.95, colour: [1, 0.97, 0.92] },
    ]);
    blendInto(figure.image, tones, null, 'normal', 0.9);
  }
  const wall = paintedBackdrop(panel, stage.seed, mix(tint, [1, 1, 1], 0.08), 0.4);
  const shadow = { strength: 0.24, softPx: 26 * unit, dx: 24 * unit, dy: 20 * unit };
  return toneMap(compositeFigure(wall, figure, { wrap: 0.3, shadow }));
}

/**
 * A look: all three photos of the profile in colour panels; a single photo is shown three ways.
 */
export const triptych = defineLook(
  'triptych',
  LOOK_PARAMETERS.triptych,
  async (stage, params: Params) => {
    const { width, height, px, persons, front } = stage;
    const picture = raster(width, height, parseHex(params.paper));
    const font = stage.fonts('poster');
    const line = fitLine(params.caption, {
      font,
      sizePx: 64 * px,
      maxWidthPx: width * 0.9,
      upper: true,
      spacing: 0.06,
    });
    const foot = line === null ? 0 : Math.round(96 * px);
    const tints = [params.first, params.second, params.third];
    for (const [k, panel] of panels(stage, foot).entries()) {
      const one = await portrait(
        stage,
        persons[k] ?? front,
        panel,
        parseHex(tints[k] ?? params.first),
        k > 0,
      );
      for (let y = 0; y < panel.height; y++)
        picture.rgb.set(
          one.rgb.subarray(y * panel.width * 3, (y + 1) * panel.width * 3),
          ((y + panel.y) * width + panel.x) * 3,
        );
    }
    if (line !== null) {
      const y = height - 22 * px - foot / 2 + line.sizePx * 0.52;
      blendSvg(picture, svgText(line, font, { x: width / 2, y, fill: '#1d1a24', spacing: 0.06 }), [
        font.path,
      ]);
    }
    return addGrain(picture, stage.seed, 0.035);
  },
);
