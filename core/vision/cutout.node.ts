/** Cuts the person out of a photo and locates the face. */
import type { FaceResult } from '@vladmandic/human';
import { meshBox } from './faces.node.ts';
import { boxMean, emptyFloatImage, type FloatImage, keepLargest, stretch } from './float-image.ts';
import { estimateForeground } from './foreground.ts';
import { shrinkColours } from './guided-filter.ts';
import { openGaps } from './holes.ts';
import type { FaceFinder } from './human.node.ts';
import { refineMatte } from './matte.ts';
import type { Box, Person, PersonFace, Point } from './person.ts';
import { decodePhoto, type Photo, type Raw } from './raw.node.ts';
import { SEGMENT_EDGE_PX, type Segmenter } from './segment.node.ts';

/**
 * Cuts the person out of an encoded photo and locates the face.
 * @param bytes the photo, encoded
 * @param maxEdgePx longest side of the result in pixels
 * @throws when the bytes are no picture
 */
export async function analysePhoto(
  bytes: Uint8Array,
  maxEdgePx: number,
  models: CutOutModels,
): Promise<Person> {
  const { person } = await cutPerson(await decodePhoto(bytes, maxEdgePx), models);
  return person;
}

/** The models that cutting out a person needs. */
export type CutOutModels = { finder: FaceFinder; segmenter: Segmenter };

/**
 * Cuts the person out of decoded pixels. What its owner has cut out already stays as it is.
 * @returns the person, and every face that was found, largest first
 */
export async function cutPerson(
  photo: Photo,
  models: CutOutModels,
): Promise<{ person: Person; faces: FaceResult[] }> {
  const faces = await models.finder.find(photo, false);
  const [face] = faces;
  const found = face === undefined ? null : personFace(face);
  const own = ownCutOut(photo);
  if (own !== null) return { person: { ...own, face: found }, faces };
  const prior = await locate(photo, models.segmenter);
  const person = { ...cutOutByPrior(photo, prior, found?.box), face: found };
  return { person, faces };
}

/** Share of a photo that its owner must have cut away; less are round corners or a soft edge. */
const OWN_CUT_SHARE = 0.02;

/** Takes the cut-out that a photo is already; null for an ordinary photo. */
export function ownCutOut({
  rgb,
  transparent,
  widthPx,
  heightPx,
}: Photo): Omit<Person, 'face'> | null {
  if (transparent === null) return null;
  const alpha = alphaOf(transparent, widthPx, heightPx);
  const cut = alpha.values.reduce((count, value) => count + (value < 0.5 ? 1 : 0), 0);
  if (cut < OWN_CUT_SHARE * alpha.values.length) return null;
  return {
    widthPx,
    heightPx,
    rgba: transparent.slice(),
    rgb,
    transparent,
    bounds: boundsOf(alpha),
    cutOff: cutOffAt(alpha),
  };
}

function alphaOf(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): FloatImage {
  const alpha = emptyFloatImage(widthPx, heightPx);
  for (let p = 0; p < alpha.values.length; p++) alpha.values[p] = (rgba[p * 4 + 3] as number) / 255;
  return alpha;
}

/**
 * Cuts out the object that a coarse probability map marks.
 * @param prior probability of the object at each pixel, 0..1, at the size at which colours are compared
 * @param face the face's box where the object is a person: gaps beside it are opened
 */
export function cutOutByPrior(raw: Photo, prior: FloatImage, face?: Box): Omit<Person, 'face'> {
  const colour = shrinkColours(raw, prior.widthPx, prior.heightPx);
  if (face !== undefined) {
    const scale = prior.widthPx / raw.widthPx;
    const { red, green, blue } = colour;
    openGaps(prior, [red, green, blue], scaled(face, scale));
  }
  const alpha = refineMatte(raw, colour, prior);
  const { transparent, widthPx, heightPx } = raw;
  if (transparent !== null) {
    const own = alphaOf(transparent, widthPx, heightPx).values;
    for (let p = 0; p < own.length; p++)
      alpha.values[p] = Math.min(alpha.values[p] as number, own[p] as number);
  }
  return {
    widthPx,
    heightPx,
    rgba: estimateForeground(raw, colour, alpha),
    rgb: raw.rgb,
    transparent,
    bounds: boundsOf(alpha),
    cutOff: cutOffAt(alpha),
  };
}

/** Parameters of locating the person; lengths are shares of what they measure. */
const LOCATE = {
  /** Longest side at which colours are compared. */
  fitEdgePx: 640,
  /** Parts smaller than this share of the largest are dropped. */
  keepShare: 0.2,
  /**
   * A person that covers less than this share of the picture is segmented a second time from a closer
   * crop.
   */
  closerUnder: 0.65,
  closerMargin: 0.12,
} as const;

/**
 * Locates the person at the size at which colours are compared, with a second, closer pass where the
 * person is small.
 */
async function locate(raw: Raw, segmenter: Segmenter): Promise<FloatImage> {
  const scale = Math.min(1, LOCATE.fitEdgePx / Math.max(raw.widthPx, raw.heightPx));
  const [w, h] = [Math.round(raw.widthPx * scale), Math.round(raw.heightPx * scale)];
  const look = async (part: Box, width: number, height: number) => {
    const values = await segmenter(raw, part);
    const guess = { values, widthPx: SEGMENT_EDGE_PX, heightPx: SEGMENT_EDGE_PX };
    keepLargest(guess, 0.5, LOCATE.keepShare);
    return boxMean(stretch(guess, width, height), 1);
  };
  const whole = { x: 0, y: 0, width: raw.widthPx, height: raw.heightPx };
  const prior = await look(whole, w, h);
  const box = grown(boundsOf(prior), LOCATE.closerMargin, w, h);
  if (box.width === 0 || (box.width * box.height) / (w * h) > LOCATE.closerUnder) return prior;
  const part = {
    x: Math.floor(box.x / scale),
    y: Math.floor(box.y / scale),
    width: Math.min(raw.widthPx - Math.floor(box.x / scale), Math.round(box.width / scale)),
    height: Math.min(raw.heightPx - Math.floor(box.y / scale), Math.round(box.height / scale)),
  };
  const closer = await look(part, box.width, box.height);
  const out = emptyFloatImage(w, h);
  for (let y = 0; y < box.height; y++) {
    const row = closer.values.subarray(y * box.width, (y + 1) * box.width);
    out.values.set(row, (y + box.y) * w + box.x);
  }
  return out;
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function grown(box: Box, share: number, w: number, h: number): Box {
  const margin = Math.round(share * Math.max(box.width, box.height));
  const [x, y] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  return {
    x,
    y,
    width: Math.min(w, box.x + box.width + margin) - x,
    height: Math.min(h, box.y + box.height + margin) - y,
  };
}

function boundsOf({ values, widthPx, heightPx }: FloatImage): Box {
  let [left, top, right, bottom] = [widthPx, heightPx, -1, -1];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if ((values[y * widthPx + x] as number) < 0.5) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Share of an edge that the person must cover to count as cut off there. */
const CUT_SHARE = 0.015;

function cutOffAt({ values, widthPx: w, heightPx: h }: FloatImage): Person['cutOff'] {
  const covered = (length: number, at: (step: number) => number) => {
    let count = 0;
    for (let step = 0; step < length; step++) if ((values[at(step)] as number) > 0.5) count++;
    return count / length > CUT_SHARE;
  };
  return {
    left: covered(h, (y) => y * w),
    right: covered(h, (y) => y * w + w - 1),
    top: covered(w, (x) => x),
    bottom: covered(w, (x) => (h - 1) * w + x),
  };
}

// Points of the face mesh: https://github.com/google-ai-edge/mediapipe/blob/master/mediapipe/modules/face_geometry/data/canonical_face_model_uv_visualization.png
const MESH = {
  leftEye: [33, 133],
  rightEye: [362, 263],
  mouth: [13, 14],
  chin: [152, 152],
} as const;

function personFace(face: FaceResult): PersonFace {
  const between = ([one, other]: readonly [number, number]): Point => {
    const [a, b] = [face.mesh[one], face.mesh[other]];
    if (a === undefined || b === undefined) throw new Error('the face mesh has too few points');
    return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 };
  };
  return {
    box: meshBox(face),
    leftEye: between(MESH.leftEye),
    rightEye: between(MESH.rightEye),
    mouth: between(MESH.mouth),
    chin: between(MESH.chin),
    yawDegrees: ((face.rotation?.angle.yaw ?? 0) * 180) / Math.PI,
  };
}
