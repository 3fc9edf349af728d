/** Puts a face onto another photo: warps it along the mesh and matches its light. */

import type { Point } from '../../../vision/person.ts';
import type { FaceMesh, Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { photoError } from '../../engine-error.ts';
import { blendInto } from '../pixels/blend.ts';
import { blurPlane, blurRaster } from '../pixels/blur.ts';
import { at, type Plane, planeOf, type Raster } from '../pixels/raster.ts';
import { sampleRaster } from '../pixels/sample.ts';
import { drawSvg } from '../pixels/svg.node.ts';
import { ownLayer, photoRaster } from './canvas.ts';
import { pictureOutput } from './output.node.ts';

// https://github.com/google-ai-edge/mediapipe/blob/master/mediapipe/python/solutions/face_mesh_connections.py
const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148,
  176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

/** Mesh points of the outer and inner lips. */
const LIPS = [
  61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0, 267, 269, 270, 409, 78, 95,
  88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
] as const;

const SWAP = {
  /** Maximum difference of the faces' yaw; larger ones cannot be warped. */
  maxYawDifferenceDegrees: 32,
  minFacePx: 60,
  /** Sigmas as shares of the face's width. */
  warpSigma: 0.05,
  edge: 0.035,
  lightSigma: 0.26,
  /** Scale of the new face's outline. */
  inset: 0.955,
  gridPx: 4,
  /** Bounds of the relighting gain. */
  gain: [0.45, 2.2],
} as const;

/**
 * Replaces the face of a photo.
 * @param target the photo that gets the new face
 * @param source the photo with the new face
 * @throws {EngineError} `invalid` with `no-face`, `several-faces`, `face-too-small` or
 *   `turned-apart`
 */
export async function swapFace(target: Subject, source: Subject): Promise<EngineOutput> {
  const [to, from] = [oneFace(target, 'target'), oneFace(source, 'profile')];
  if (Math.abs(to.yawDegrees - from.yawDegrees) > SWAP.maxYawDifferenceDegrees)
    throw photoError('turned-apart', 'the faces look in different directions');
  const { image: picture, alpha } = ownLayer(target.cut);
  const width = widthOf(to);
  if (Math.min(width, widthOf(from)) < SWAP.minFacePx)
    throw photoError('face-too-small', 'too few pixels for a face');
  const warped = warp(photoRaster(source.cut), picture, from.points, to.points, width);
  const mask = maskOf(picture, to.points, width);
  relight(warped, picture, mask, width * SWAP.lightSigma);
  return pictureOutput(blendInto(picture, warped, mask), alpha);
}

function oneFace({ faces }: Subject, which: string): FaceMesh {
  const [face, other] = faces;
  if (face === undefined) throw photoError('no-face', `none in the ${which} photo`);
  if (other !== undefined) throw photoError('several-faces', `more than one in the ${which} photo`);
  return face;
}

function widthOf({ points }: FaceMesh): number {
  const xs = points.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}

type Linear = { a: number; b: number; from: Point; to: Point };

/**
 * Fits the similarity transform (rotation, scale, translation) from target to source by least
 * squares.
 */
function similarity(target: readonly Point[], source: readonly Point[]): Linear {
  const mean = (points: readonly Point[]) => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  });
  const [from, to] = [mean(target), mean(source)];
  let [a, b, norm] = [0, 0, 0];
  for (const [k, point] of target.entries()) {
    const other = source[k] ?? to;
    const [x, y, u, v] = [point.x - from.x, point.y - from.y, other.x - to.x, other.y - to.y];
    a += x * u + y * v;
    b += x * v - y * u;
    norm += x * x + y * y;
  }
  return { a: a / norm, b: b / norm, from, to };
}

function through({ a, b, from, to }: Linear, x: number, y: number): Point {
  const [u, v] = [x - from.x, y - from.y];
  return { x: to.x + a * u - b * v, y: to.y + b * u + a * v };
}

/**
 * Warps the source onto the target's mesh: a similarity transform, plus a local displacement near
 * each point.
 */
function warp(
  source: Raster,
  target: Raster,
  from: readonly Point[],
  to: readonly Point[],
  faceWidth: number,
): Raster {
  const linear = similarity(to, from);
  const own = to.map((point, k) => {
    const straight = through(linear, point.x, point.y);
    return { x: (from[k]?.x ?? 0) - straight.x, y: (from[k]?.y ?? 0) - straight.y };
  });
  keepMouth(own);
  const { width, height } = target;
  const out: Raster = { width, height, rgb: target.rgb.slice() };
  const g = SWAP.gridPx;
  const box = boundsOf(to, width, height, g);
  const columns = Math.ceil((box.right - box.left) / g) + 2;
  const bends: Point[] = [];
  for (let y = box.top; y <= box.bottom + g; y += g)
    for (let n = 0; n < columns; n++)
      bends.push(displacementAt(to, own, box.left + n * g, y, faceWidth * SWAP.warpSigma));
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const straight = through(linear, x, y);
      const bend = between(bends, columns, (x - box.left) / g, (y - box.top) / g);
      sampleRaster(source, straight.x + bend.x, straight.y + bend.y, out.rgb, (y * width + x) * 3);
    }
  return out;
}

/** Moves the lips as a whole: a smile cannot be warped into a closed mouth. */
function keepMouth(own: Point[]): void {
  const lips = LIPS.map((k) => own[k] ?? { x: 0, y: 0 });
  const x = lips.reduce((sum, point) => sum + point.x, 0) / lips.length;
  const y = lips.reduce((sum, point) => sum + point.y, 0) / lips.length;
  for (const k of LIPS) own[k] = { x, y };
}

function boundsOf(points: readonly Point[], width: number, height: number, g: number) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.max(0, Math.floor(Math.min(...xs)) - g),
    top: Math.max(0, Math.floor(Math.min(...ys)) - g),
    right: Math.min(width, Math.ceil(Math.max(...xs)) + g),
    bottom: Math.min(height, Math.ceil(Math.max(...ys)) + g),
  };
}

/** Returns the mean displacement of the mesh's points near a place, weighted by nearness. */
function displacementAt(
  points: readonly Point[],
  own: readonly Point[],
  x: number,
  y: number,
  sigma: number,
): Point {
  let [sum, u, v] = [1e-9, 0, 0];
  const scale = 1 / (2 * sigma * sigma);
  for (let k = 0; k < points.length; k++) {
    const point = points[k] as Point;
    const d = ((point.x - x) ** 2 + (point.y - y) ** 2) * scale;
    if (d > 12) continue;
    const weight = Math.exp(-d);
    sum += weight;
    u += weight * (own[k] as Point).x;
    v += weight * (own[k] as Point).y;
  }
  return { x: u / sum, y: v / sum };
}

function between(bends: readonly Point[], columns: number, x: number, y: number): Point {
  const k = Math.floor(y) * columns + Math.floor(x);
  const [tx, ty] = [x - Math.floor(x), y - Math.floor(y)];
  const [a, b, c, d] = [0, 1, columns, columns + 1].map(
    (step) => bends[k + step] ?? { x: 0, y: 0 },
  ) as [Point, Point, Point, Point];
  const mixed = (pick: (p: Point) => number) =>
    (pick(a) * (1 - tx) + pick(b) * tx) * (1 - ty) + (pick(c) * (1 - tx) + pick(d) * tx) * ty;
  return { x: mixed((p) => p.x), y: mixed((p) => p.y) };
}

/** Draws the face's oval as a mask, slightly inset, with a soft edge. */
function maskOf({ width, height }: Raster, points: readonly Point[], faceWidth: number): Plane {
  const oval = OVAL.map((k) => points[k] ?? { x: 0, y: 0 });
  const middle = {
    x: oval.reduce((sum, { x }) => sum + x, 0) / oval.length,
    y: oval.reduce((sum, { y }) => sum + y, 0) / oval.length,
  };
  const path = oval
    .map(({ x, y }) => {
      const u = middle.x + (x - middle.x) * SWAP.inset;
      const v = middle.y + (y - middle.y) * SWAP.inset;
      return `${u.toFixed(1)} ${v.toFixed(1)}`;
    })
    .join('L');
  const { alpha } = drawSvg(width, height, `<path d="M${path}Z" fill="#fff"/>`);
  const soft = blurPlane(alpha, faceWidth * SWAP.edge);
  // Only inwards: outside the outline hair and background stay as they were.
  return planeOf(width, height, (x, y) => {
    const i = y * width + x;
    return at(alpha.v, i) * Math.min(1, Math.max(0, at(soft.v, i) * 2 - 1));
  });
}

/** Matches the new face's light and tone to the old one's, but not its features. */
function relight(warped: Raster, picture: Raster, mask: Plane, sigma: number): void {
  const [mine, theirs] = [spread(warped, mask, sigma), spread(picture, mask, sigma)];
  const [low, high] = SWAP.gain;
  for (let p = 0, i = 0; p < mask.v.length; p++, i += 3) {
    if (at(mask.v, p) <= 0) continue;
    for (let c = 0; c < 3; c++) {
      const gain = (at(theirs.rgb, i + c) + 0.01) / (at(mine.rgb, i + c) + 0.01);
      warped.rgb[i + c] = at(warped.rgb, i + c) * Math.min(high, Math.max(low, gain));
    }
  }
}

/** Averages the colours within a mask. */
function spread(picture: Raster, mask: Plane, sigma: number): Raster {
  const weighted = { ...picture, rgb: picture.rgb.slice() };
  for (let p = 0, i = 0; p < mask.v.length; p++, i += 3)
    for (let c = 0; c < 3; c++) weighted.rgb[i + c] = at(weighted.rgb, i + c) * at(mask.v, p);
  const soft = blurRaster(weighted, sigma);
  const share = blurPlane(mask, sigma);
  for (let p = 0, i = 0; p < mask.v.length; p++, i += 3)
    for (let c = 0; c < 3; c++)
      soft.rgb[i + c] = at(soft.rgb, i + c) / Math.max(1e-3, at(share.v, p));
  return soft;
}
