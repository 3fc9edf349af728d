import { placeFigure } from '../figure/figure.node.ts';
import type { Figure } from '../figure/framing.ts';
import { applyLamp, estimateNormals, lampIntensity } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { dilateMatte } from '../pixels/marks.ts';
import {
  combine,
  lengthOf,
  mix,
  type Plane,
  parseHex,
  planeOf,
  type Raster,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { shiftPlane, softPlaneOf } from '../pixels/sample.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { grade } from '../pixels/tone.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

type Params = { caption: string; ground: string; accent: string };

/** Cuts the matte to a bust with a round lower edge. */
function bust(figure: Figure, bottom: number): Plane {
  const { centre, height, width } = figure.face;
  const rx = Math.min(width * 1.32, figure.bounds.width * 0.51);
  // A photo that ends at the chin is cut round all the same.
  const base = Math.min(centre.y + height * 0.5, bottom - height * 0.3);
  const ry = Math.max(height * 0.3, bottom - base);
  const cut = planeOf(figure.matte.width, figure.matte.height, (x, y) => {
    if (y < base) return 1;
    const across = Math.abs((x - centre.x) / rx);
    const down = (y - base) / ry;
    // Powers are dear, and within a circle the sum of higher ones is less.
    const near = across * across + down * down;
    if (near < 0.98 && across < 1) return 1;
    if (across > 1.02 || down > 1.02) return 0;
    const d = across ** 2.6 + down ** 2.6;
    return smoothstep(1.012, 0.988, d);
  });
  return combine(figure.matte, cut, (m, c) => m * c);
}

function star(x: number, y: number, r: number, turn: number): string {
  let path = '';
  for (let k = 0; k < 10; k++) {
    const a = (k / 10) * Math.PI * 2 + turn;
    const q = k % 2 === 0 ? r : r * 0.5;
    path += `${k === 0 ? 'M' : 'L'}${(x + Math.sin(a) * q).toFixed(1)} ${(y - Math.cos(a) * q).toFixed(1)}`;
  }
  return `${path}Z`;
}

const HEART = 'M0 30C-42 0 -34 -34 -14 -34C-5 -34 0 -27 0 -22C0 -27 5 -34 14 -34C34 -34 42 0 0 30Z';
const BOLT = 'M10 -46L-26 8H-4L-12 46L26 -12H4Z';

/** Renders the label, and small stickers around the big one. */
function extras({ width, height, px, fonts, random }: Stage, { caption, accent }: Params): string {
  const edge = `stroke="#fff" stroke-width="${18 * px}" stroke-linejoin="round" paint-order="stroke"`;
  const put = (d: string, x: number, y: number, turn: number, scale: number, fill: string) =>
    `<path d="${d}" transform="translate(${x * width} ${y * height}) rotate(${turn}) scale(${scale * px})" fill="${fill}" stroke="#fff" stroke-width="${18 / scale}" stroke-linejoin="round" paint-order="stroke"/>`;
  const parts = [
    `<path d="${star(width * 0.13, height * 0.16, 62 * px, random() * 0.6)}" fill="#ffd23f" ${edge}/>`,
    put(HEART, 0.87, 0.2, 4 + random() * 20, 1.5, '#ff4d6d'),
    put(BOLT, 0.1, 0.58 + random() * 0.06, -16 + random() * 10, 1.35, accent),
    `<path d="${star(width * 0.9, height * 0.56, 34 * px, random())}" fill="#7ae582" ${edge}/>`,
  ];
  const font = fonts('hand');
  const line = fitLine(caption, { font, sizePx: 104 * px, maxWidthPx: width * 0.66 });
  if (line === null) return parts.join('');
  const [x, y, w, h] = [width / 2, height - 112 * px, line.widthPx + 90 * px, 128 * px];
  const pill = `<rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" rx="${h / 2}" fill="#17171c" ${edge}/>`;
  const label = svgText(line, font, { x, y: y + line.sizePx * 0.3, fill: '#fff' });
  return `${parts.join('')}<g transform="rotate(-4 ${x} ${y})">${pill}${label}</g>`;
}

/** Draws a ground with a soft pattern of dots and light from above left. */
function ground({ width, height, px }: Stage, { ground: tone }: Params): Raster {
  const base = parseHex(tone);
  const picture = raster(width, height, base);
  const light = softPlaneOf(
    width,
    height,
    4,
    (x, y) => 1 - Math.min(1, lengthOf(x / width - 0.35, y / height - 0.25)),
  );
  blendInto(picture, mix(base, [1, 1, 1], 0.5), light, 'normal', 0.7);
  const step = 46 * px;
  const dots = planeOf(width, height, (x, y) => {
    const row = Math.round(y / step);
    const u = x - (Math.round(x / step - (row % 2) / 2) + (row % 2) / 2) * step;
    return smoothstep(6.2 * px, 5 * px, lengthOf(u, y - row * step));
  });
  return blendInto(picture, [1, 1, 1], dots, 'normal', 0.28);
}

/**
 * Draws the shadow of a sticker, dark and close at the edge, faint and wide around it, in place.
 */
function stick(picture: Raster, shape: Plane, px: number): void {
  blendInto(
    picture,
    [0.05, 0.03, 0.1],
    shiftPlane(blurPlane(shape, 22 * px), 8 * px, 20 * px),
    'normal',
    0.32,
  );
  blendInto(
    picture,
    [0.05, 0.03, 0.1],
    shiftPlane(blurPlane(shape, 4 * px), 2 * px, 5 * px),
    'normal',
    0.35,
  );
}

/** A look: a die-cut sticker with a white edge among small stickers. */
export const sticker = defineLook('sticker', LOOK_PARAMETERS.sticker, async (stage, params) => {
  const { height, px } = stage;
  const want = { face: 0.36, x: 0.5, y: 0.42, headroom: 0.07, bottom: 0.84 };
  const figure = await placeFigure(stage.front, stage, want);
  figure.matte = bust(figure, Math.min(figure.bounds.y + figure.bounds.height, height * 0.9));
  grade(figure.image, { contrast: 1.06, saturation: 1.18, exposure: 0.08 });
  applyLamp(
    figure.image,
    lampIntensity(estimateNormals(figure), [-0.5, -0.7, 0.6], 0.5),
    [0.5, 0.5, 0.48],
    [0.66, 0.66, 0.68],
  );
  const picture = ground(stage, params);
  const edge = dilateMatte(figure.matte, 22 * px);
  stick(picture, edge, px);
  blendInto(picture, [0.99, 0.99, 1], edge);
  blendInto(picture, figure.image, figure.matte);
  const gloss = planeOf(stage.width, height, (x, y) => {
    const d = (x / stage.width) * 0.55 + (y / height) * 0.9;
    if (d < 0.28 || d > 0.53) return 0;
    return (
      smoothstep(0.28, 0.3, d) * smoothstep(0.46, 0.44, d) +
      smoothstep(0.49, 0.5, d) * smoothstep(0.53, 0.52, d)
    );
  });
  blendInto(
    picture,
    [1, 1, 1],
    combine(gloss, edge, (g, e) => g * e),
    'screen',
    0.1,
  );
  const front = drawSvg(stage.width, height, extras(stage, params), [stage.fonts('hand').path]);
  stick(picture, front.alpha, px);
  return blendLayer(picture, front);
});
