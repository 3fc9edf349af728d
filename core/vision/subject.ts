/** What a photo shows when nobody said what it is of. */
import type { Person, Point } from './person.ts';

/** A face's 468 mesh points, pixels. */
export type FaceMesh = { points: Point[]; yawDegrees: number };

export type Subject = {
  /** What `cut` cuts out; `nothing` where no outline could be told from the rest. */
  kind: 'person' | 'thing' | 'nothing';
  /** For `nothing`, `rgba` is clear and `bounds` are empty; `rgb` always is the photo. */
  cut: Person;
  /** Faces that count, largest first. */
  faces: FaceMesh[];
};

/** A hand's 21 joints in MediaPipe's order (0 the wrist, then four a finger from the thumb), pixels. */
export type Hand = { joints: Point[]; score: number };
