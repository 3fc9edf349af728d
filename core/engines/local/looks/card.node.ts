import { compositeFigure } from '../figure/composite-figure.ts';
import { placeFigure } from '../figure/figure.node.ts';
import { applyLamps, estimateNormals, lampIntensity, lightRim } from '../figure/light.ts';
import { fitLine, svgText } from '../fonts/lettering.ts';
import { blendInto, blendLayer } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { drawRotated } from '../pixels/draw-rotated.ts';
import { addGrain, fractalNoise } from '../pixels/noise.ts';
import {
  lengthOf,
  mix,
  parseHex,
  type Raster,
  type Rgb,
  raster,
  smoothstep,
} from '../pixels/raster.ts';
import { resizeRaster, shiftPlane, softPlaneOf } from '../pixels/sample.ts';
import { blendSvg, drawSvgShape } from '../pixels/svg.node.ts';
import { grade, toneMap, vignette } from '../pixels/tone.ts';
import { addDiscs, bloom, scatter } from '../scenes/light.ts';
import { defineLook, type Stage } from '../stage.ts';
import { LOOK_PARAMETERS } from './parameters.ts';

type Params = { name: string; kind: string; power: number; first: string; second: string };

/** Returns the pastel colour of a hologram at a phase. */
function hologram(t: number): Rgb {
  const wave = (shift: number) => 0.62 + 0.38 * Math.cos((t + shift) * Math.PI * 2);
  return [wave(0), wave(0.33), wave(0.67)];
}

const SOFT_STEP = 3;

/** Draws rainbow foil, at a reduced size because it has no fine detail. */
function foil(frame: { width: number; height: number }, seed: number): Raster {
  const [width, height] = [Math.ceil(frame.width / SOFT_STEP), Math.ceil(frame.height / SOFT_STEP)];
  const picture = raster(width, height);
  const size = Math.min(width, height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      const n = fractalNoise((x / size) * 2.4, (y / size) * 2.4, seed, 2);
      const facet = Math.abs((((x * 0.7 + y) / (size * 0.09)) % 2) - 1) * 0.14;
      picture.rgb.set(hologram((x / size) * 0.8 + (y / size) * 1.1 + n * 0.9 + facet), i);
    }
  return resizeRaster(picture, frame.width, frame.height);
}

/** Draws rays of energy in two colours, at a reduced size. */
function energy(
  frame: { width: number; height: number },
  stage: Stage,
  first: Rgb,
  second: Rgb,
): Raster {
  const [width, height] = [Math.ceil(frame.width / SOFT_STEP), Math.ceil(frame.height / SOFT_STEP)];
  const picture = raster(width, height);
  const [cx, cy] = [width / 2, height * 0.45];
  const turn = stage.random();
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      const d = lengthOf(x - cx, y - cy) / width;
      // Mirrored left and right: an angle that runs around would show a seam.
      const a = Math.abs(Math.atan2(x - cx, cy - y)) / Math.PI;
      const ray = fractalNoise(a * 14 + turn * 9, 3, stage.seed, 2) * smoothstep(0.05, 0.5, d);
      const glow = Math.exp(-d * d * 7);
      const colour = mix(first, second, smoothstep(0, 0.85, d));
      const light = 0.35 + 0.75 * glow + 0.55 * ray * ray;
      for (let c = 0; c < 3; c++) picture.rgb[i + c] = (colour[c] as number) * light + glow * 0.3;
    }
  return resizeRaster(picture, frame.width, frame.height);
}

async function art(
  stage: Stage,
  frame: { width: number; height: number },
  params: Params,
): Promise<Raster> {
  const [first, second] = [parseHex(params.first), parseHex(params.second)];
  const unit = Math.min(frame.width, frame.height) / 1000;
  const figure = await placeFigure(stage.front, frame, {
    face: 0.42,
    x: 0.5,
    y: 0.49,
    headroom: 0.07,
  });
  const picture = energy(frame, stage, first, second);
  addDiscs(
    picture,
    scatter(60, stage.random, (r) => ({
      x: r() * frame.width,
      y: r() * frame.height,
      radius: (2 + 9 * r() ** 3) * unit,
      colour: r() < 0.5 ? [1, 1, 1] : first,
      opacity: 0.3 + 0.6 * r(),
      soft: 0.9,
    })),
  );
  const normals = estimateNormals(figure);
  grade(figure.image, { saturation: 1.1, contrast: 1.08 });
  applyLamps(
    figure.image,
    [0.36, 0.35, 0.4],
    [
      { light: lampIntensity(normals, [-0.3, -0.6, 0.75], 0.4), colour: [0.72, 0.7, 0.7] },
      {
        light: lampIntensity(normals, [0.97, -0.1, 0.1], 0),
        colour: [0.2 + first[0], 0.2 + first[1], 0.2 + first[2]],
      },
    ],
  );
  lightRim(figure, {
    colour: [1, 0.97, 0.9],
    towards: [1, -0.5],
    widthPx: 13 * unit,
    strength: 0.8,
  });
  lightRim(figure, { colour: first, towards: [-1, -0.5], widthPx: 11 * unit, strength: 0.7 });
  compositeFigure(picture, figure, { wrap: 0.4 });
  bloom(picture, 0.65, 18 * unit, [1, 1, 1], 0.3);
  return toneMap(picture);
}

/** Renders name, kind and power of the card as SVG. @param w,h size of the card in pixels */
function print(
  stage: Stage,
  { name, kind, power }: Params,
  w: number,
  h: number,
  frameBox: { x: number; y: number; width: number; height: number },
): string {
  const { fonts } = stage;
  const { x, y, width, height } = frameBox;
  const u = w / 1000;
  const band = y + height;
  const [poster, plain, heavy] = [fonts('poster'), fonts('plain'), fonts('heavy')];
  const title = fitLine(name, {
    font: poster,
    sizePx: 104 * u,
    maxWidthPx: width * 0.72,
    upper: true,
    spacing: 0.02,
  });
  const note = fitLine(kind, {
    font: plain,
    sizePx: 37 * u,
    maxWidthPx: width * 0.7,
    upper: true,
    spacing: 0.14,
  });
  const points = fitLine(String(power), { font: heavy, sizePx: 84 * u, maxWidthPx: 150 * u });
  const mid = band + (h - 44 * u - band) / 2;
  const stars = Array.from(
    { length: 5 },
    (_, k) =>
      `<path d="M0 -18L5 -6L18 -5L8 4L11 17L0 10L-11 17L-8 4L-18 -5L-5 -6Z" transform="translate(${x + (30 + k * 46) * u} ${y + 40 * u}) scale(${u})" fill="#fff" fill-opacity="0.95"/>`,
  ).join('');
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${26 * u}" fill="none" stroke="#fff" stroke-opacity="0.85" stroke-width="${6 * u}"/>`,
    stars,
    title === null
      ? ''
      : svgText(title, poster, {
          x: x + 14 * u,
          y: mid + title.sizePx * 0.2,
          anchor: 'start',
          fill: '#fff',
          spacing: 0.02,
        }),
    note === null
      ? ''
      : svgText(note, plain, {
          x: x + 16 * u,
          y: mid + 82 * u,
          anchor: 'start',
          fill: '#e8e6ff',
          spacing: 0.14,
        }),
    `<circle cx="${x + width - 88 * u}" cy="${mid + 4 * u}" r="${86 * u}" fill="#12101f" stroke="#fff" stroke-width="${6 * u}"/>`,
    points === null
      ? ''
      : svgText(points, heavy, {
          x: x + width - 88 * u,
          y: mid + 4 * u + points.sizePx * 0.36,
          fill: '#ffe27a',
        }),
  ].join('');
}

/** A look: a collector's card with a holographic frame, lying in soft light. */
export const card = defineLook('card', LOOK_PARAMETERS.card, async (stage, params) => {
  const { width, height, px } = stage;
  const h = Math.round(Math.min(height * 0.9, width * 1.24));
  const w = Math.round(h * 0.716);
  const u = w / 1000;
  const face = raster(w, h, parseHex('#17142b'));
  const shimmer = foil(face, stage.seed);
  blendInto(face, shimmer, null, 'normal', 0.95);
  blendSvg(
    face,
    `<rect x="${34 * u}" y="${34 * u}" width="${w - 68 * u}" height="${h - 68 * u}" rx="${40 * u}" fill="#17142b"/>`,
  );
  const box = {
    x: Math.round(64 * u),
    y: Math.round(64 * u),
    width: Math.round(w - 128 * u),
    height: Math.round(h - 64 * u - 300 * u),
  };
  const picture = await art(stage, box, params);
  const window = drawSvgShape(
    w,
    h,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${26 * u}"/>`,
  );
  for (let y = 0; y < box.height; y++) {
    const from = (y + box.y) * w + box.x;
    blendInto(
      { width: box.width, height: 1, rgb: face.rgb.subarray(from * 3, (from + box.width) * 3) },
      rowOf(picture, y),
      { width: box.width, height: 1, v: window.v.subarray(from, from + box.width) },
    );
  }
  blendSvg(face, print(stage, params, w, h, box), [
    stage.fonts('poster').path,
    stage.fonts('plain').path,
    stage.fonts('heavy').path,
  ]);
  const sheen = softPlaneOf(
    w,
    h,
    2,
    (x, y) =>
      smoothstep(0.1, 0, Math.abs((x / w) * 0.6 + y / h - 0.62)) +
      0.6 * smoothstep(0.03, 0, Math.abs((x / w) * 0.6 + y / h - 0.8)),
  );
  blendInto(face, shimmer, sheen, 'screen', 0.17);
  const ground = photoGround(stage, parseHex(params.first), parseHex(params.second));
  const shape = drawSvgShape(w, h, `<rect width="${w}" height="${h}" rx="${52 * u}"/>`);
  const layer = drawRotated(face, stage, width / 2, height / 2, -3.5, shape);
  blendInto(
    ground,
    [0.01, 0.0, 0.03],
    shiftPlane(blurPlane(layer.alpha, 34 * px), 10 * px, 30 * px),
    'normal',
    0.62,
  );
  blendLayer(ground, layer);
  return addGrain(vignette(ground, 0.3), stage.seed, 0.03);
});

/** Returns one row of a picture, as a picture. */
function rowOf({ width, rgb }: Raster, y: number): Raster {
  return { width, height: 1, rgb: rgb.subarray(y * width * 3, (y + 1) * width * 3) };
}

/** Draws dark ground with the glow of the card's colours. */
function photoGround({ width, height, px, random }: Stage, first: Rgb, second: Rgb): Raster {
  const picture = raster(width, height, [0.035, 0.03, 0.07]);
  const ball = (x: number, y: number, colour: Rgb) => ({
    x: x * width,
    y: y * height,
    radius: 760 * px,
    colour,
    opacity: 0.42,
    soft: 1,
  });
  addDiscs(picture, [ball(0.08, 0.2, second), ball(0.95, 0.85, first), ball(0.9, 0.1, second)]);
  return addDiscs(
    picture,
    scatter(38, random, (r) => ({
      x: r() * width,
      y: r() * height,
      radius: (3 + 26 * r() ** 2) * px,
      colour: r() < 0.5 ? first : [1, 1, 1],
      opacity: 0.06 + 0.18 * r(),
      soft: 0.4,
    })),
  );
}
