/** Positions a person in a frame so that no cut edge of the photo is visible. */
import type { Box, Point } from '../../../vision/person.ts';
import type { Plane, Raster } from '../pixels/raster.ts';
import type { PersonCutOut } from './crown.ts';

/**
 * The position of a face, estimated where no face was found, in pixels of the photo or of the
 * frame.
 */
export type FacePosition = {
  centre: Point;
  width: number;
  height: number;
  leftEye: Point;
  rightEye: Point;
  mouth: Point;
  chin: Point;
  yawDegrees: number;
};

/** A person placed in a frame: colours, matte, face and bounds, all in the frame's pixels. */
export type Figure = { image: Raster; matte: Plane; face: FacePosition; bounds: Box };

/** The wanted position of a face; all values are shares of the frame's width or height, 0..1. */
export type Framing = {
  /** Height of the face (brow to chin) as a share of the frame's height. */
  face: number;
  x: number;
  y: number;
  /** Least room above the hair, where the photo shows all of it. */
  headroom?: number;
  /** The height down to which the person must reach; 1, the frame's lower edge, by default. */
  bottom?: number;
};

const WIDEST_FACE = 0.66;
const TALLEST_FACE = 0.6;
const LOWEST_CHIN = 0.97;
/** Ratio of the sides from which on a frame is a landscape, and how much smaller faces are there. */
const LANDSCAPE = { from: 1.2, face: 0.86 } as const;

/**
 * Returns the position of a person's face, or an estimate high in the middle of the person where no
 * face was found.
 */
export function facePosition(person: PersonCutOut): FacePosition {
  const { face, bounds } = person;
  if (face !== null) {
    const { box } = face;
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { ...face, centre, width: box.width, height: box.height };
  }
  const width = Math.max(1, bounds.width * 0.4);
  const height = Math.max(1, Math.min(bounds.height * 0.42, width * 1.4));
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height * 0.38 };
  const point = (dx: number, dy: number) => ({
    x: centre.x + dx * width,
    y: centre.y + dy * height,
  });
  return {
    centre,
    width,
    height,
    leftEye: point(-0.22, -0.12),
    rightEye: point(0.22, -0.12),
    mouth: point(0, 0.28),
    chin: point(0, 0.5),
    yawDegrees: 0,
  };
}

/** Least room below the chin for text at the frame's foot, in heights of the face. */
const ROOM_FOR_WORDS = 0.38;

/**
 * Tells whether the photo ends so close below the chin that text at the frame's foot would cover
 * the face.
 */
export function isCutBelowChin(person: PersonCutOut): boolean {
  const { chin, height } = facePosition(person);
  return person.bounds.y + person.bounds.height - chin.y < height * ROOM_FOR_WORDS;
}

/**
 * Computes the scale and the offset from photo to frame.
 * @param frame width and height in pixels
 */
export function computeFraming(
  person: PersonCutOut,
  frame: { width: number; height: number },
  want: Framing,
): { scale: number; x: number; y: number } {
  const spot = facePosition(person);
  const { bounds } = person;
  const bottom = bounds.y + bounds.height;
  const floor = (want.bottom ?? 1) * frame.height;
  const room = (want.headroom ?? 0.05) * frame.height;
  // From hair to chin all stays in the frame, however much room there is to be above.
  const head = Math.max(1, spot.chin.y - bounds.y);
  const limit = Math.min(
    (TALLEST_FACE * frame.height) / spot.height,
    (WIDEST_FACE * frame.width) / spot.width,
    (LOWEST_CHIN * floor - room) / head,
  );
  let scale = Math.min((faceShare(frame, want) * frame.height) / spot.height, limit);
  const reach = (floor - want.y * frame.height) / Math.max(1, bottom - spot.centre.y);
  scale = Math.min(Math.max(scale, reach), limit);
  let y = want.y * frame.height - spot.centre.y * scale;
  const top = bounds.y * scale + y;
  if (top < room) y += room - top;
  if (bottom * scale + y < floor) y = floor - bottom * scale;
  return { scale, x: want.x * frame.width - spot.centre.x * scale, y };
}

/** Returns how many rows a photo is too short below for a wanted place of the face. */
export function rowsMissing(
  person: PersonCutOut,
  frame: { width: number; height: number },
  want: Framing,
): number {
  const { centre, height } = facePosition(person);
  const scale = (faceShare(frame, want) * frame.height) / height;
  const below = ((want.bottom ?? 1) - want.y) * frame.height;
  return Math.max(0, below / scale + centre.y - person.bounds.y - person.bounds.height);
}

/** Returns the face's share of the frame's height. */
function faceShare(frame: { width: number; height: number }, want: Framing): number {
  return frame.width > frame.height * LANDSCAPE.from ? want.face * LANDSCAPE.face : want.face;
}

/** Converts a face position from photo to frame coordinates. */
export function faceInFrame(
  spot: FacePosition,
  at: { scale: number; x: number; y: number },
): FacePosition {
  const move = (p: Point) => ({ x: p.x * at.scale + at.x, y: p.y * at.scale + at.y });
  return {
    centre: move(spot.centre),
    width: spot.width * at.scale,
    height: spot.height * at.scale,
    leftEye: move(spot.leftEye),
    rightEye: move(spot.rightEye),
    mouth: move(spot.mouth),
    chin: move(spot.chin),
    yawDegrees: spot.yawDegrees,
  };
}

/** Converts a box from photo to frame coordinates. */
export function boxInFrame(box: Box, at: { scale: number; x: number; y: number }): Box {
  return {
    x: box.x * at.scale + at.x,
    y: box.y * at.scale + at.y,
    width: box.width * at.scale,
    height: box.height * at.scale,
  };
}
