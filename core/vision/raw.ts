/** Decoded RGB pixels, `widthPx * heightPx * 3` bytes, sRGB, upright. */
export type Raw = { rgb: Uint8ClampedArray<ArrayBuffer>; widthPx: number; heightPx: number };

/** A decoded picture: on white where it is transparent, and as it is. */
export type Photo = Raw & {
  /**
   * Straight-alpha RGBA, `widthPx * heightPx * 4` bytes; wholly transparent pixels have the colours of
   * their surroundings. Null for an opaque picture.
   */
  transparent: Uint8ClampedArray<ArrayBuffer> | null;
};
