/** People cut out of photos, which every style of the local engine starts from. */

/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** A point in pixels. */
export type Point = { x: number; y: number };

/** A person's face: its box and landmarks in pixels of the picture. */
export type PersonFace = {
  box: Box;
  /** The eye further left in the picture, which is the person's right eye. */
  leftEye: Point;
  rightEye: Point;
  mouth: Point;
  chin: Point;
  yawDegrees: number;
};

/** A person cut out of a photo. */
export type Person = {
  widthPx: number;
  heightPx: number;
  /**
   * Straight-alpha RGBA, `widthPx * heightPx * 4` bytes. Alpha is the matte (soft at hair), colours at
   * soft edges are the person's own, without the old background in them.
   */
  rgba: Uint8ClampedArray;
  /** The original photo, RGB, `widthPx * heightPx * 3` bytes; on white where it is transparent. */
  rgb: Uint8ClampedArray;
  /**
   * The original photo as it is, straight-alpha RGBA; wholly transparent pixels have the colours of
   * their surroundings. Null for an opaque photo.
   */
  transparent: Uint8ClampedArray | null;
  /** Bounding box of the matte above one half; of no width and height where no person was found. */
  bounds: Box;
  /** Edges of the photo at which the person is cut off. */
  cutOff: { left: boolean; right: boolean; top: boolean; bottom: boolean };
  /** Null where no face was found: styles then compose by `bounds`. */
  face: PersonFace | null;
};
