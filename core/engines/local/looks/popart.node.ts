import { placeFigure } from '../figure/figure.node.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { fitLines, svgText } from '../fonts/lettering.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { dilateMatte, halftone, inkLines, posterise } from '../pixels/marks.ts';
import {
  at,
  clamp01,
  lengthOf,
  mapPlane,
  parseHex,
  type Raster,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { softPlaneOf } from '../pixels/sample.ts';
import { blendSvg } from '../pixels/svg.node.ts';
import { lumaPlane, shoulder } from '../pixels/tone.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

const RAYS = 18;

/** Renders rays around the head as an SVG path. */
function rays(stage: Stage, cx: number, cy: number, fill: string): string {
  const reach = lengthOf(stage.width, stage.height);
  const turn = stage.random() * 0.3;
  let path = '';
  for (let k = 0; k < RAYS; k++) {
    const a = ((k + turn) / RAYS) * Math.PI * 2;
    const b = a + Math.PI / RAYS;
    const point = (t: number) =>
      `${(cx + Math.cos(t) * reach).toFixed(1)} ${(cy + Math.sin(t) * reach).toFixed(1)}`;
    path += `M${cx} ${cy}L${point(a)}L${point(b)}Z`;
  }
  return `<path d="${path}" fill="${fill}"/>`;
}

/**
 * Renders a burst with words: in the lower corner, or in the upper one where it would hide the
 * mouth.
 */
function burst(stage: Stage, text: string, mouthY: number): string {
  const { width, height, px, fonts } = stage;
  const font = fonts('heavy');
  const lines = fitLines(
    text,
    { font, sizePx: 84 * px, maxWidthPx: Math.min(width * 0.44, 420 * px), upper: true },
    2,
  );
  const first = lines[0];
  if (first === undefined) return '';
  const w = Math.max(...lines.map((line) => line.widthPx)) / 2 + 74 * px;
  const h = (lines.length * first.sizePx * 1.04) / 2 + 62 * px;
  const cx = width - w * 0.98 - 10 * px;
  const low = height - h - 14 * px;
  const cy = low - h < mouthY + 30 * px ? h + 20 * px : low;
  let path = '';
  const spikes = 22;
  for (let k = 0; k < spikes * 2; k++) {
    const a = (k / spikes) * Math.PI;
    const r = k % 2 === 0 ? 1.0 + stage.random() * 0.06 : 0.8;
    path += `${k === 0 ? 'M' : 'L'}${(cx + Math.cos(a) * w * r).toFixed(1)} ${(cy + Math.sin(a) * h * r).toFixed(1)}`;
  }
  const shape = (attributes: string) =>
    `<path d="${path}Z" stroke-linejoin="round" ${attributes}/>`;
  const letters = lines.map((line, k) => {
    const y = cy + (k - (lines.length - 1) / 2) * line.sizePx * 1.04 + line.sizePx * 0.36;
    const outline = `stroke="#1a1023" stroke-width="${10 * px}" stroke-linejoin="round" paint-order="stroke"`;
    return svgText(line, font, { x: cx, y, fill: '#fff200' }, outline);
  });
  const shadow = `<g transform="translate(${9 * px} ${9 * px})">${shape('fill="#1a1023"')}</g>`;
  const body = shape(`fill="#e8203a" stroke="#1a1023" stroke-width="${7 * px}"`);
  return `<g transform="rotate(-7 ${cx} ${cy})">${shadow}${body}${letters.join('')}</g>`;
}

/** Flattens the person's colours: lightness in steps, colour smoothed and saturated. */
function flatten(image: Raster, levels: number, px: number): Raster {
  const smoothed = blurRaster(image, 3.2 * px);
  const light = lumaPlane(image);
  const even = blurPlane(light, 1.6 * px);
  const steps = posterise(
    mapPlane(even, (y) => shoulder(y * 1.02, 0.7)),
    levels,
    0.12,
  );
  const { rgb } = smoothed;
  for (let p = 0, i = 0; i < rgb.length; p++, i += 3) {
    const y = Math.max(0.03, at(rgb, i) * 0.299 + at(rgb, i + 1) * 0.587 + at(rgb, i + 2) * 0.114);
    const to = 0.08 + at(steps.v, p) * 0.92;
    for (let c = 0; c < 3; c++) rgb[i + c] = clamp01(to + (at(rgb, i + c) / y - 1) * to * 1.55);
  }
  return smoothed;
}

/** A look: a comic print with rays, dots, ink lines, flat colours and a burst with words. */
export const popart = defineLook('popart', LOOK_PARAMETERS.popart, async (stage, params) => {
  const { width, height, px } = stage;
  const figure = await placeFigure(stage.front, stage, { face: 0.4, x: 0.5, y: 0.47 });
  const { x: cx, y: cy } = figure.face.centre;
  const picture = raster(width, height, parseHex(params.sky));
  blendSvg(picture, rays(stage, cx, cy, params.rays));
  const reach = lengthOf(width, height) * 0.62;
  const far = softPlaneOf(
    width,
    height,
    4,
    (x, y) => smoothstep(0.35, 1, lengthOf(x - cx, y - cy) / reach) * 0.62,
  );
  blendInto(picture, parseHex('#e8203a'), halftone(far, 13 * px, 30));
  applyLamp(
    figure.image,
    lampIntensity(estimateNormals(figure), [-0.6, -0.6, 0.62], 0.4),
    [0.62, 0.62, 0.62],
    [0.6, 0.6, 0.6],
  );
  const light = lumaPlane(figure.image);
  blendInto(picture, parseHex('#ffffff'), dilateMatte(figure.matte, 15 * px));
  blendInto(picture, parseHex('#1a1023'), dilateMatte(figure.matte, 5 * px));
  blendInto(picture, flatten(figure.image, 5, px), figure.matte);
  const shade = mapPlane(
    blurPlane(light, 4 * px),
    (y, i) => smoothstep(0.5, 0.16, y) * 0.34 * at(figure.matte.v, i),
  );
  blendInto(picture, parseHex('#3b1466'), halftone(shade, 8 * px, 15), 'multiply', 0.75);
  const lines = mapPlane(inkLines(light, 1.35 * px, 16, 0.32), (v, i) => v * at(figure.matte.v, i));
  blendInto(picture, parseHex('#1a1023'), lines, 'normal', 0.95);
  return blendSvg(picture, burst(stage, params.caption, figure.face.mouth.y), [
    stage.fonts('heavy').path,
  ]);
});
