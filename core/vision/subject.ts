/** The subject of a photo of unknown content. */
import type { Person, Point } from './person.ts';

/** The 468 points of a face mesh, in pixels. */
export type FaceMesh = { points: Point[]; yawDegrees: number };

/** The subject of a photo. */
export type Subject = {
  /** The kind of the object that `cut` holds; `nothing` where no outline was found. */
  kind: 'person' | 'thing' | 'nothing';
  /** For `nothing`, `rgba` is transparent and `bounds` are empty; `rgb` always is the photo. */
  cut: Person;
  /** Faces that count, largest first. */
  faces: FaceMesh[];
};

/**
 * The 21 joints of a hand in MediaPipe's order (0 the wrist, then four a finger from the thumb), in
 * pixels.
 */
export type Hand = { joints: Point[]; score: number };
