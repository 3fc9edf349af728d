/** Relights a cut-out: estimates a rough relief of head and shoulders and lights it with lamps. */
import { blendInto } from '../pixels/blend.ts';
import { blurPlane } from '../pixels/blur.ts';
import { borrowFloats, giveBack } from '../pixels/buffers.ts';
import {
  at,
  clamp01,
  fillColour,
  type Plane,
  plane,
  type Raster,
  type Rgb,
} from '../pixels/raster.ts';
import { interpolatedRows, stretching } from '../pixels/rows.ts';
import { downscalePlane, downscaleRaster } from '../pixels/sample.ts';
import { lumaPlane } from '../pixels/tone.ts';
import type { FacePosition, Figure } from './framing.ts';

/** Surface normals of a figure, at a fraction of the frame's size. */
export type NormalMap = { nx: Plane; ny: Plane; nz: Plane };

/** A direction towards a lamp: x to the right, y down, z to the viewer. */
export type Direction = readonly [number, number, number];

const RELIEF_EDGE = 300;

/** Inflates a matte to a height map: flat in the middle, falling off at the edge. */
function inflate(matte: Plane, sigma: number): Float32Array {
  const soft = blurPlane(matte, sigma);
  for (let i = 0; i < soft.v.length; i++) {
    const t = clamp01((at(soft.v, i) - 0.45) / 0.55);
    soft.v[i] = Math.sqrt(1 - (1 - t) * (1 - t)) * sigma * 1.5;
  }
  return soft.v;
}

/** Returns the height of a face's features at a place, in pixels. */
function features(face: FacePosition, x: number, y: number): number {
  const w = face.width;
  const bump = (cx: number, cy: number, rx: number, ry: number) =>
    Math.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2);
  const dx = (x - face.centre.x) / (w * 0.66);
  const dy = (y - face.centre.y) / (face.height * 0.72);
  const dome = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy)) * w * 0.4;
  const ex = (face.leftEye.x + face.rightEye.x) / 2;
  const ey = (face.leftEye.y + face.rightEye.y) / 2;
  const turn = (-face.yawDegrees / 90) * w * 0.3;
  const nose = bump(
    ex + turn + (face.mouth.x - ex) * 0.6,
    ey + (face.mouth.y - ey) * 0.5,
    w * 0.1,
    w * 0.26,
  );
  const eyes =
    bump(face.leftEye.x, face.leftEye.y, w * 0.12, w * 0.09) +
    bump(face.rightEye.x, face.rightEye.y, w * 0.12, w * 0.09);
  const lips = bump(face.mouth.x, face.mouth.y, w * 0.17, w * 0.08);
  return dome + nose * w * 0.12 - eyes * w * 0.045 + lips * w * 0.03;
}

/** Estimates the relief of a figure; the cost does not depend on the frame's size. */
export function estimateNormals(figure: Figure): NormalMap {
  const { matte } = figure;
  const step = Math.max(1, Math.round(Math.max(matte.width, matte.height) / RELIEF_EDGE));
  const small = downscalePlane(matte, step);
  const { width, height } = small;
  const face = scaleFace(figure.face, 1 / step);
  const [tight, wide] = [inflate(small, face.width * 0.16), inflate(small, face.width * 0.5)];
  const texture = lumaPlane(downscaleRaster(figure.image, step));
  const base = blurPlane(texture, face.width * 0.06);
  const h = plane(width, height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++)
      h.v[i] =
        at(tight, i) +
        at(wide, i) +
        features(face, x, y) +
        (at(texture.v, i) - at(base.v, i)) * face.width * 0.09;
  return normals(blurPlane(h, Math.max(0.8, face.width * 0.016)));
}

function scaleFace(face: FacePosition, k: number): FacePosition {
  const s = (p: { x: number; y: number }) => ({ x: p.x * k, y: p.y * k });
  return {
    centre: s(face.centre),
    width: face.width * k,
    height: face.height * k,
    leftEye: s(face.leftEye),
    rightEye: s(face.rightEye),
    mouth: s(face.mouth),
    chin: s(face.chin),
    yawDegrees: face.yawDegrees,
  };
}

function normals(h: Plane): NormalMap {
  const { width, height } = h;
  const [nx, ny, nz] = [plane(width, height), plane(width, height), plane(width, height)];
  for (let y = 0, i = 0; y < height; y++) {
    const up = Math.max(0, y - 1) * width;
    const down = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++, i++) {
      const left = y * width + Math.max(0, x - 1);
      const right = y * width + Math.min(width - 1, x + 1);
      const gx = (at(h.v, left) - at(h.v, right)) * 0.5;
      const gy = (at(h.v, up + x) - at(h.v, down + x)) * 0.5;
      const n = 1 / Math.sqrt(gx * gx + gy * gy + 1);
      nx.v[i] = gx * n;
      ny.v[i] = gy * n;
      nz.v[i] = n;
    }
  }
  return { nx, ny, nz };
}

/**
 * Computes the light of a lamp on the relief, 0..1, at the relief's size.
 * @param to direction towards the lamp
 * @param wrap 0 for a hard terminator, 0.5 for soft light as from a big window
 */
export function lampIntensity(relief: NormalMap, to: Direction, wrap = 0.25): Plane {
  const n = 1 / Math.hypot(...to);
  const [lx, ly, lz] = [to[0] * n, to[1] * n, to[2] * n];
  const { width, height } = relief.nx;
  const light = { width, height, v: borrowFloats(width * height) };
  for (let i = 0; i < light.v.length; i++) {
    const d = at(relief.nx.v, i) * lx + at(relief.ny.v, i) * ly + at(relief.nz.v, i) * lz;
    light.v[i] = clamp01((d + wrap) / (1 + wrap));
  }
  const soft = blurPlane(light, 1.2);
  giveBack(light.v);
  return soft;
}

/** Multiplies a picture by ambient light and one lamp's light, in place. */
export function applyLamp(image: Raster, light: Plane, colour: Rgb, ambient: Rgb): Raster {
  return applyLamps(image, ambient, [{ light, colour }]);
}

/**
 * Multiplies a picture by the sum of ambient light and several lamps' light, in place.
 * @param lamps their light may be smaller than the picture
 */
export function applyLamps(
  image: Raster,
  ambient: Rgb,
  lamps: readonly { light: Plane; colour: Rgb }[],
): Raster {
  const { width, height, rgb } = image;
  const rows = lamps.map(({ light }) =>
    interpolatedRows({ ...light, channels: 1 }, width, stretching(light, image)),
  );
  const line = new Float32Array(width);
  const sums = new Float32Array(width * 3);
  for (let y = 0, i = 0; y < height; y++) {
    fillColour(sums, ambient);
    for (const [k, lamp] of lamps.entries()) {
      rows[k]?.(y, line, 0);
      addLight(sums, line, lamp.colour);
    }
    for (let q = 0; q < sums.length; q++, i++) {
      const lit = at(rgb, i) * at(sums, q);
      rgb[i] = Math.max(lit, 0);
    }
  }
  return image;
}

function addLight(sums: Float32Array, line: Float32Array, [r, g, b]: Rgb): void {
  for (let x = 0, i = 0; x < line.length; x++, i += 3) {
    const k = at(line, x);
    sums[i] = at(sums, i) + r * k;
    sums[i + 1] = at(sums, i + 1) + g * k;
    sums[i + 2] = at(sums, i + 2) + b * k;
  }
}

/** A light from behind that grazes the outline. */
export type Rim = {
  colour: Rgb;
  /** Direction to the lamp in the picture, x right, y down. */
  towards: readonly [number, number];
  /** Width of the light from the outline inwards. */
  widthPx: number;
  /** 0..1. */
  strength: number;
};

/** Screens a thin light along the outline onto the figure, strongest on the side that faces the lamp. */
export function lightRim(figure: Figure, { colour, strength, ...rim }: Rim): void {
  const edge = rimIntensity(figure, rim.towards, rim.widthPx);
  blendInto(figure.image, colour, edge, 'screen', strength);
  giveBack(edge.v);
}

/**
 * Computes a thin light from behind along the outline, strongest on the side that faces the lamp.
 * @param towards direction to the lamp in the picture, x right, y down
 * @param widthPx width of the light from the outline inwards
 */
export function rimIntensity(
  figure: Figure,
  towards: readonly [number, number],
  widthPx: number,
): Plane {
  const n = widthPx / Math.hypot(...towards);
  const soft = blurPlane(figure.matte, widthPx * 0.6);
  const { width, height } = soft;
  const [mx, my] = [Math.round(towards[0] * n), Math.round(towards[1] * n)];
  const { rgb } = figure.image;
  const matte = figure.matte.v;
  const edge = plane(width, height);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(height - 1, Math.max(0, y + my)) * width;
    for (let x = 0; x < width; x++, i++) {
      const m = at(matte, i);
      if (m < 0.02) continue;
      const from = x + mx < 0 ? 0 : x + mx >= width ? width - 1 : x + mx;
      const open = 1.15 - at(soft.v, row + from) * 1.2;
      if (open <= 0) continue;
      const k = Math.min(open, 1);
      const light =
        at(rgb, i * 3) * 0.299 + at(rgb, i * 3 + 1) * 0.587 + at(rgb, i * 3 + 2) * 0.114;
      edge.v[i] = m * k * k * (0.45 + 1.1 * clamp01(light));
    }
  }
  giveBack(soft.v);
  return edge;
}
