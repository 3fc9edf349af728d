/** Checks of a face photo, in the order of `FaceProblem`. */
import type { FaceSlot } from '../operations/row.ts';
import type { FaceFinder, FoundFace } from './human.ts';
import { FACE_LIMITS } from './limits.ts';
import type { Box } from './person.ts';
import type { Raw } from './raw.ts';
import { sharpness } from './sharpness.ts';
import type { FaceCheck, FaceCheckRequest, FaceProblem, FaceReading } from './vision.ts';

const DEGREES = 180 / Math.PI;
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

type Measured = Omit<FaceReading, 'descriptor'> & {
  /** Luminance below which 95 percent of the face's pixels lie, 0..255. */
  highlights: number;
  /** Share of the face mesh outside the picture. */
  outsideShare: number;
};

/** A decoded face photo. */
export type FacePhoto = {
  raw: Raw;
  /** Longest side in pixels of the clean picture that was decoded, perhaps smaller. */
  cleanLongEdgePx: number;
};

/** Checks one face photo. A bad photo is an answer, not an error. */
export async function checkFacePhoto(
  { raw, cleanLongEdgePx }: FacePhoto,
  { wanted, others }: Pick<FaceCheckRequest, 'wanted' | 'others'>,
  finder: FaceFinder,
): Promise<FaceCheck> {
  const faces = significantFaces(await finder.find(raw, false));
  const [face] = faces;
  if (face === undefined) {
    const { mean } = luminance(raw, { x: 0, y: 0, width: raw.widthPx, height: raw.heightPx });
    const problem = mean < FACE_LIMITS.minBrightness ? 'too-dark' : 'no-face';
    return { ok: false, problem, reading: null };
  }
  const enlarged = cleanLongEdgePx / Math.max(raw.widthPx, raw.heightPx);
  const measured = measure(raw, face, Math.max(1, enlarged));
  const { highlights: _h, outsideShare: _o, ...reading } = measured;
  const angle = slotFor(measured.yawDegrees, measured.pitchDegrees, wanted);
  const problem = firstProblem(measured, faces.length, angle);
  if (problem !== null || !('slot' in angle)) {
    return { ok: false, problem: problem ?? 'not-front', reading };
  }
  const [described] = significantFaces(await finder.find(raw, true));
  const descriptor = described?.embedding ?? [];
  if (others.some((other) => finder.similarity(descriptor, other) < FACE_LIMITS.minSimilarity)) {
    return { ok: false, problem: 'someone-else', reading };
  }
  return { ok: true, slot: angle.slot, reading: { ...reading, descriptor } };
}

/** Counts the faces of a picture: the largest, and others not much smaller. */
export async function countFaces(raw: Raw, finder: FaceFinder): Promise<number> {
  return significantFaces(await finder.find(raw, false)).length;
}

function firstProblem(
  measured: Measured,
  faceCount: number,
  angle: { slot: FaceSlot } | { problem: FaceProblem },
): FaceProblem | null {
  const limits = FACE_LIMITS;
  // A dark skin in good light has bright highlights; a dark photo has none.
  const dark =
    measured.brightness < limits.minBrightness && measured.highlights < limits.minHighlights;
  if (dark) return 'too-dark';
  if (faceCount > 1) return 'several-faces';
  if (measured.faceHeightPx < limits.minFacePx) return 'face-too-small';
  if (measured.sharpness < limits.minSharpness) return 'blurred';
  if ('problem' in angle) return angle.problem;
  if (measured.outsideShare > limits.maxOutsideShare) return 'face-cut-off';
  return null;
}

/**
 * Chooses the slot that a photo fills by the face's angle, or the problem that keeps it from all wanted
 * slots.
 * @param yawDegrees as the mesh reports it; above 0 the nose points to image-left
 */
export function slotFor(
  yawDegrees: number,
  pitchDegrees: number,
  wanted: readonly FaceSlot[],
): { slot: FaceSlot } | { problem: FaceProblem } {
  const turned = Math.abs(yawDegrees);
  const sides = wanted.filter((slot) => slot !== 'front');
  if (Math.abs(pitchDegrees) > FACE_LIMITS.maxPitch) return { problem: 'turned-too-far' };
  if (turned <= FACE_LIMITS.frontMaxYaw && wanted.includes('front')) return { slot: 'front' };
  if (sides.length === 0) return { problem: 'not-front' };
  if (turned < FACE_LIMITS.sideMinYaw) return { problem: 'turned-too-little' };
  const side = yawDegrees > 0 ? 'left' : 'right';
  if (turned > FACE_LIMITS.sideMaxYaw) return { problem: 'turned-too-far' };
  return sides.includes(side) ? { slot: side } : { problem: 'wrong-side' };
}

/** Selects the faces that count: the largest, and others not much smaller. */
export function significantFaces(faces: FoundFace[]): FoundFace[] {
  const area = (face: FoundFace) => face.box[2] * face.box[3];
  const [largest] = faces;
  if (largest === undefined) return [];
  const enough = area(largest) * FACE_LIMITS.otherFaceShare;
  return faces.filter((face) => area(face) >= enough);
}

function measure(raw: Raw, face: FoundFace, enlarged: number): Measured {
  const box = meshBox(face);
  const inside = clip(box, raw);
  const { mean, highlights } = luminance(raw, inside);
  const out = face.mesh.filter(
    ([x, y]) => x < 0 || y < 0 || x > raw.widthPx - 1 || y > raw.heightPx - 1,
  );
  return {
    yawDegrees: (face.rotation?.angle.yaw ?? 0) * DEGREES,
    pitchDegrees: (face.rotation?.angle.pitch ?? 0) * DEGREES,
    faceHeightPx: Math.round(box.height * enlarged),
    sharpness: sharpness(raw, inside, FACE_LIMITS.sharpnessCropPx),
    brightness: mean,
    highlights,
    outsideShare: out.length / face.mesh.length,
  };
}

/** Gives the bounding box of a face mesh, in pixels of the picture. */
export function meshBox(face: FoundFace): Box {
  const [xs, ys] = [face.mesh.map((point) => point[0]), face.mesh.map((point) => point[1])];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function clip(box: Box, raw: Raw): Box {
  const x = Math.min(raw.widthPx - 1, Math.max(0, Math.floor(box.x)));
  const y = Math.min(raw.heightPx - 1, Math.max(0, Math.floor(box.y)));
  const right = Math.min(raw.widthPx, Math.max(x + 1, Math.ceil(box.x + box.width)));
  const bottom = Math.min(raw.heightPx, Math.max(y + 1, Math.ceil(box.y + box.height)));
  return { x, y, width: right - x, height: bottom - y };
}

function luminance(raw: Raw, box: Box): { mean: number; highlights: number } {
  const histogram = new Uint32Array(256);
  let sum = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const i = (y * raw.widthPx + x) * 3;
      const value =
        LUMINANCE[0] * (raw.rgb[i] ?? 0) +
        LUMINANCE[1] * (raw.rgb[i + 1] ?? 0) +
        LUMINANCE[2] * (raw.rgb[i + 2] ?? 0);
      sum += value;
      const bin = Math.min(255, Math.floor(value));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
  }
  const count = box.width * box.height;
  let above = count / 20;
  let highlights = 255;
  while (highlights > 0 && above > 0) above -= histogram[highlights--] ?? 0;
  return { mean: sum / count, highlights };
}
