/** A person cut out of a photo: what every look of the local engine starts from. */

/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** A point in pixels. */
export type Point = { x: number; y: number };

export type PersonFace = {
  box: Box;
  /** The eye further left in the picture, the person's right one. */
  leftEye: Point;
  rightEye: Point;
  mouth: Point;
  chin: Point;
  yawDegrees: number;
};

export type Person = {
  widthPx: number;
  heightPx: number;
  /**
   * Straight-alpha RGBA, `widthPx * heightPx * 4` bytes. Alpha is the matte (soft at hair), colours at
   * soft edges are the person's own, without the old background in them.
   */
  rgba: Uint8ClampedArray;
  /** The photo as it was, RGB, `widthPx * heightPx * 3` bytes. */
  rgb: Uint8ClampedArray;
  /** Where the matte is above one half; of no width and height where nobody was found. */
  bounds: Box;
  /** Edges of the photo at which the person is cut off. */
  cutOff: { left: boolean; right: boolean; top: boolean; bottom: boolean };
  /** null where no face was found: looks then compose by `bounds`. */
  face: PersonFace | null;
};
