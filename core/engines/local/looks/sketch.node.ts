import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { flowOf } from '../pixels/flow.ts';
import { inkLines } from '../pixels/marks.ts';
import { fractalNoise, specks } from '../pixels/noise.ts';
import {
  at,
  clamp01,
  combine,
  lengthOf,
  mapPlane,
  type Plane,
  parseHex,
  plane,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { softPlaneOf } from '../pixels/sample.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { lumaPlane, stretchContrast } from '../pixels/tone.ts';
import { defineLook } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

/** Creates noise that is stretched along a direction, like pencil streaks. */
function streakAt(px: number, seed: number, degrees: number): (x: number, y: number) => number {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (x, y) => {
    const along = (x * cos + y * sin) / (64 * px);
    const across = (y * cos - x * sin) / (2.3 * px);
    return fractalNoise(along, across + Math.sin(along * 2) * 0.8, seed, 2);
  };
}

/** Adds a layer of hatching; darker places get more of it. */
function hatch(
  ink: Plane,
  streak: (x: number, y: number) => number,
  [from, to]: readonly [number, number],
  into: Plane,
): void {
  for (let i = 0; i < ink.v.length; i++) {
    const want = smoothstep(from, to, at(ink.v, i));
    if (want <= 0) continue;
    const n = streak(i % ink.width, Math.floor(i / ink.width));
    const line = smoothstep(0.78 - want * 0.42, 0.9 - want * 0.36, n);
    into.v[i] = at(into.v, i) + (1 - at(into.v, i)) * line * 0.52;
  }
}

/** A look: graphite on paper with contours, hatching in three directions and unfinished edges. */
export const sketch = defineLook('sketch', LOOK_PARAMETERS.sketch, async (stage, params) => {
  const { width, height, px, seed } = stage;
  const figure = await placeFigure(stage.front, stage, {
    face: 0.38,
    x: 0.5,
    y: 0.43,
    headroom: 0.09,
  });
  applyLamp(
    figure.image,
    lampIntensity(estimateNormals(figure), [-0.65, -0.55, 0.55], 0.35),
    [0.9, 0.9, 0.9],
    [0.42, 0.42, 0.42],
  );
  const light = stretchContrast(lumaPlane(figure.image), figure.matte, 0.7);
  const even = blurPlane(light, 2.2 * px);
  const { centre, width: fw, height: fh } = figure.face;
  const finish = softPlaneOf(width, height, 4, (x, y) => {
    const d = lengthOf((x - centre.x) / (fw * 1.18), (y - centre.y) / (fh * 0.98));
    return smoothstep(
      1.32,
      0.66,
      d + (fractalNoise(x / (90 * px), y / (90 * px), seed, 3) - 0.5) * 0.5,
    );
  });
  const ink = mapPlane(
    combine(even, figure.matte, (y, m) => clamp01(1.06 - y * 1.28) * m),
    (v, i) => v * (0.12 + 0.88 * at(finish.v, i)),
  );
  const drawing = plane(width, height);
  hatch(ink, streakAt(px, seed, -52), [0.12, 0.8], drawing);
  hatch(ink, streakAt(px, seed + 1, -28), [0.34, 1], drawing);
  hatch(ink, streakAt(px, seed + 2, 38), [0.56, 1.15], drawing);
  const flow = flowOf(even, 3 * px);
  const lines = inkLines(blurPlane(light, 0.6 * px), 1.15 * px, 19, 0.62);
  const pencil = specks(width, height, seed + 6, 1.6 * px);
  mapPlane(
    lines,
    (v, i) =>
      v *
      at(figure.matte.v, i) *
      (0.3 + 0.7 * at(finish.v, i)) *
      clamp01(0.78 + at(pencil.v, i) * 0.5 + at(flow.clear.v, i) * 0.2),
  );
  // One line where the outline is, pressed unevenly; hair draws its own.
  const hairline = centre.y - fh * 0.3;
  const outline = mapPlane(blurPlane(figure.matte, 1.5 * px), (m, i) => {
    if (m <= 0.1 || m >= 0.9) return 0;
    const [x, y] = [i % width, Math.floor(i / width)];
    const pressed = smoothstep(0.25, 0.75, fractalNoise(x / (70 * px), y / (70 * px), seed + 9, 2));
    return (
      smoothstep(0.4, 1, 4 * m * (1 - m)) * (y < hairline ? 0.5 : 0.9) * (0.35 + 0.65 * pressed)
    );
  });
  const picture = raster(width, height, parseHex(params.paper));
  const tooth = specks(width, height, seed + 11, 1.4);
  const soft = specks(width, height, seed + 12, 5 * px);
  for (let p = 0; p < tooth.v.length; p++)
    for (let c = 0; c < 3; c++)
      picture.rgb[p * 3 + c] =
        at(picture.rgb, p * 3 + c) * (1 + at(tooth.v, p) * 0.022 + at(soft.v, p) * 0.014);
  const graphite = parseHex(params.graphite);
  const rough = (v: number, i: number) => clamp01(v * (1 + at(tooth.v, i) * 0.55));
  blendInto(
    picture,
    graphite,
    mapPlane(blurPlane(ink, 7 * px), (v, i) => rough(v * 0.34, i)),
  );
  blendInto(picture, graphite, mapPlane(drawing, rough), 'normal', 0.78);
  blendInto(
    picture,
    graphite,
    mapPlane(outline, (v, i) => rough(v * (0.25 + 0.55 * at(finish.v, i)), i)),
    'normal',
    0.75,
  );
  blendInto(picture, graphite, lines, 'normal', 0.92);
  const font = stage.fonts('hand');
  const line = fitLine(params.signature, { font, sizePx: 62 * px, maxWidthPx: width * 0.5 });
  if (line !== null) {
    const [x, y] = [width - 56 * px, height - 58 * px];
    const text = svgText(
      line,
      font,
      { x, y, anchor: 'end', fill: params.graphite },
      `transform="rotate(-5 ${x} ${y})"`,
    );
    blendSvg(picture, text, [font.path], 0.85);
  }
  return picture;
});
