import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { halftone } from '../pixels/marks.ts';
import { addGrain, specks } from '../pixels/noise.ts';
import {
  at,
  clamp01,
  combine,
  mapPlane,
  mix,
  parseHex,
  planeOf,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { shiftPlane } from '../pixels/sample.ts';
import { blendSvg, drawSvg } from '../pixels/svg.node.ts';
import { gradientMap, lumaPlane, stretchContrast } from '../pixels/tone.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

type Params = { title: string; subtitle: string; ink: string; paper: string; accent: string };

/** Renders the disc, the giant word and the frame behind the person. */
function behind(stage: Stage, params: Params, cx: number, cy: number): string {
  const { width, height, px, fonts } = stage;
  const font = fonts('poster');
  const margin = 46 * px;
  const line = fitLine(params.title, {
    font,
    sizePx: height * 0.42,
    maxWidthPx: width - margin * 2,
    upper: true,
  });
  const radius = Math.min(width, height) * 0.4;
  const disc = `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${params.accent}"/>`;
  if (line === null) return disc;
  const y = margin * 1.1 + line.sizePx * 0.88;
  return disc + svgText(line, font, { x: width / 2, y, fill: params.ink });
}

function before(stage: Stage, params: Params): string {
  const { width, height, px, fonts } = stage;
  const font = fonts('heavy');
  const line = fitLine(params.subtitle, {
    font,
    sizePx: 30 * px,
    maxWidthPx: width * 0.6,
    spacing: 0.22,
    upper: true,
  });
  const inset = 22 * px;
  const frame = `<rect x="${inset}" y="${inset}" width="${width - inset * 2}" height="${height - inset * 2}" fill="none" stroke="${params.ink}" stroke-width="${3 * px}"/>`;
  if (line === null) return frame;
  const [w, h] = [line.widthPx + 56 * px, 62 * px];
  const y = height - inset - h / 2;
  const tag = `<rect x="${(width - w) / 2}" y="${y - h / 2}" width="${w}" height="${h}" fill="${params.paper}"/>`;
  return (
    frame +
    tag +
    svgText(line, font, {
      x: width / 2,
      y: y + line.sizePx * 0.36,
      fill: params.ink,
      spacing: 0.22,
    })
  );
}

/** A look: a two-ink screen print with a giant word behind the head. */
export const poster = defineLook('poster', LOOK_PARAMETERS.poster, async (stage, params) => {
  const { width, height, px } = stage;
  const figure = await placeFigure(stage.front, stage, {
    face: 0.36,
    x: 0.5,
    y: 0.53,
    headroom: 0.12,
  });
  applyLamp(
    figure.image,
    lampIntensity(estimateNormals(figure), [-0.7, -0.55, 0.6], 0.45),
    [0.75, 0.75, 0.75],
    [0.5, 0.5, 0.5],
  );
  const [ink, paper, accent] = [
    parseHex(params.ink),
    parseHex(params.paper),
    parseHex(params.accent),
  ];
  const picture = raster(width, height, mix(paper, accent, 0.12));
  const back = drawSvg(
    width,
    height,
    behind(stage, params, figure.face.centre.x, figure.face.centre.y),
    [stage.fonts('poster').path],
  );
  blendLayer(picture, back);
  const { centre, width: fw, height: fh } = figure.face;
  const skin = planeOf(width, height, (x, y) =>
    Math.abs(x - centre.x) < fw * 0.42 && Math.abs(y - centre.y) < fh * 0.5 ? 1 : 0,
  );
  const light = stretchContrast(lumaPlane(figure.image), skin, 0.85);
  const soft = blurPlane(light, 1.1 * px);
  const local = combine(light, soft, (a, b) => clamp01(Math.max(0, a + (a - b) * 0.8) ** 0.85));
  const tones = gradientMap(local, [
    { at: 0, colour: ink },
    { at: 0.24, colour: mix(ink, accent, 0.12) },
    { at: 0.55, colour: accent },
    { at: 0.82, colour: mix(accent, paper, 0.85) },
    { at: 1, colour: paper },
  ]);
  const cast = shiftPlane(blurPlane(figure.matte, 3 * px), 14 * px, 10 * px);
  blendInto(
    picture,
    ink,
    halftone(
      mapPlane(cast, (v) => v * 0.34),
      8 * px,
      45,
    ),
  );
  blendInto(picture, tones, figure.matte);
  const screen = mapPlane(
    local,
    (y, i) => smoothstep(0.62, 0.12, y) * 0.72 * at(figure.matte.v, i),
  );
  blendInto(picture, ink, halftone(screen, 6.5 * px, 22), 'normal', 0.85);
  const front = before(stage, params);
  blendSvg(picture, front, [stage.fonts('heavy').path]);
  const wear = mapPlane(
    specks(width, height, stage.seed + 9, 3 * px),
    (v) => smoothstep(1.02, 1.25, v) * 0.5,
  );
  blendInto(picture, paper, wear);
  return addGrain(picture, stage.seed, 0.05, 1.5 * Math.max(1, px));
});
