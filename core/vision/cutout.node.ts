/** Cuts the person out of a photo and locates the face. */
import { meshBox } from './faces.ts';
import { emptyFloatImage, type FloatImage } from './float-image.ts';
import { estimateForeground } from './foreground.ts';
import { shrinkColours } from './guided-filter.ts';
import { openGaps } from './holes.ts';
import type { FaceFinder, FoundFace } from './human.ts';
import { boundsOf, locate } from './locate.ts';
import { refineMatte } from './matte.ts';
import type { Box, Person, PersonFace, Point } from './person.ts';
import { decodePhoto } from './raw.node.ts';
import type { Photo } from './raw.ts';
import type { Segmenter } from './segment.ts';

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
): Promise<{ person: Person; faces: FoundFace[] }> {
  const faces = await models.finder.find(photo, false);
  const [face] = faces;
  const found = face === undefined ? null : personFace(face);
  const own = ownCutOut(photo);
  if (own !== null) return { person: { ...own, face: found }, faces };
  const prior = await locate(photo, (part) => models.segmenter(photo, part));
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

/** Reads the alpha of straight-alpha RGBA, 0..1. */
export function alphaOf(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): FloatImage {
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

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
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

function personFace(face: FoundFace): PersonFace {
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
