/** Cuts the person out of a photo and says where the face is. */
import type { FaceResult } from '@vladmandic/human';
import { meshBox } from './faces.node.ts';
import type { FaceFinder } from './human.node.ts';
import { refineMatte } from './matte.ts';
import type { Box, Person, PersonFace, Point } from './person.ts';
import type { Plane } from './plane.ts';
import { decodeRaw, type Raw } from './raw.node.ts';
import { SEGMENT_EDGE_PX, type Segmenter } from './segment.node.ts';

/**
 * @param bytes the photo, encoded
 * @param maxEdgePx longest side of the result in pixels
 * @throws when the bytes are no picture
 */
export async function analysePhoto(
  bytes: Uint8Array,
  maxEdgePx: number,
  models: { finder: FaceFinder; segmenter: Segmenter },
): Promise<Person> {
  const raw = await decodeRaw(bytes, maxEdgePx);
  const guess: Plane = {
    values: await models.segmenter(raw),
    widthPx: SEGMENT_EDGE_PX,
    heightPx: SEGMENT_EDGE_PX,
  };
  const alpha = refineMatte(raw, guess);
  const [face] = await models.finder.find(raw, false);
  const bounds = boundsOf(alpha);
  return {
    widthPx: raw.widthPx,
    heightPx: raw.heightPx,
    rgba: colourMatte(raw, alpha),
    rgb: raw.rgb,
    bounds,
    cutOff: cutOffAt(alpha),
    face: face === undefined ? null : personFace(face),
  };
}

function colourMatte(raw: Raw, alpha: Plane): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(alpha.values.length * 4);
  for (let i = 0; i < alpha.values.length; i++) {
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = raw.rgb[i * 3 + c] as number;
    rgba[i * 4 + 3] = (alpha.values[i] as number) * 255;
  }
  return rgba;
}

function boundsOf({ values, widthPx, heightPx }: Plane): Box {
  let [left, top, right, bottom] = [widthPx, heightPx, -1, -1];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if ((values[y * widthPx + x] as number) < 0.5) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Share of an edge that must be covered by the person for it to count as cut off there. */
const CUT_SHARE = 0.015;

function cutOffAt({ values, widthPx: w, heightPx: h }: Plane): Person['cutOff'] {
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
