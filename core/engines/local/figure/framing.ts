/** Where in a frame a person stands, so that no cut of the photo is seen. */
import type { Box, Point } from '../../../vision/person.ts';
import type { Plane, Raster } from '../pixels/raster.ts';
import type { CutOut } from './crown.ts';

/** The face as looks need it, whether or not one was found. Pixels of the photo or of the frame. */
export type FaceSpot = {
  centre: Point;
  width: number;
  height: number;
  leftEye: Point;
  rightEye: Point;
  mouth: Point;
  chin: Point;
  yawDegrees: number;
};

/** A person placed in a frame: colours, matte, and where the face is, all in the frame's pixels. */
export type Figure = { image: Raster; matte: Plane; face: FaceSpot; bounds: Box };

/** Wanted place: all parts of the frame's width or height, 0..1. */
export type Framing = {
  /** Height of the face (brow to chin) as part of the frame's height. */
  face: number;
  x: number;
  y: number;
  /** Least room above the hair, where the photo has all of it. */
  headroom?: number;
  /** Down to where the person must at least reach; 1, the frame's lower edge, unless a look cuts higher. */
  bottom?: number;
};

const WIDEST_FACE = 0.66;
const TALLEST_FACE = 0.6;
const LOWEST_CHIN = 0.97;

/** The face, or where it must be when none was found: high in the middle of the person. */
export function faceSpot(person: CutOut): FaceSpot {
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

/** Below the chin there must be so much of the photo, in heights of the face, for lettering at the foot. */
const ROOM_FOR_WORDS = 0.38;

/** Whether the photo ends so close below the chin that words at the frame's foot would lie on the face. */
export function endsAtChin(person: CutOut): boolean {
  const { chin, height } = faceSpot(person);
  return person.bounds.y + person.bounds.height - chin.y < height * ROOM_FOR_WORDS;
}

/**
 * Scale and offset from photo to frame.
 * @param frame width and height in pixels
 */
export function frameFigure(
  person: CutOut,
  frame: { width: number; height: number },
  want: Framing,
): { scale: number; x: number; y: number } {
  const spot = faceSpot(person);
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
  let scale = Math.min((want.face * frame.height) / spot.height, limit);
  const reach = (floor - want.y * frame.height) / Math.max(1, bottom - spot.centre.y);
  scale = Math.min(Math.max(scale, reach), limit);
  let y = want.y * frame.height - spot.centre.y * scale;
  const top = bounds.y * scale + y;
  if (top < room) y += room - top;
  if (bottom * scale + y < floor) y = floor - bottom * scale;
  return { scale, x: want.x * frame.width - spot.centre.x * scale, y };
}

/** A spot in the photo as a spot in the frame. */
export function moveSpot(spot: FaceSpot, at: { scale: number; x: number; y: number }): FaceSpot {
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

/** A box in the photo as a box in the frame. */
export function moveBox(box: Box, at: { scale: number; x: number; y: number }): Box {
  return {
    x: box.x * at.scale + at.x,
    y: box.y * at.scale + at.y,
    width: box.width * at.scale,
    height: box.height * at.scale,
  };
}
