/** Bounds of a drawing, which the service holds. */
export const DRAWING_LIMITS = {
  /** Longest SVG, in UTF-16 units. */
  svgLength: 64 * 1024,
  /** Most pixels of the picture. */
  pixels: 4_000_000,
} as const;

/** The Worker of its own that draws: its renderer is larger than all that the front Worker holds. */
export type DrawingService = {
  /**
   * Draws an SVG, whose text may be in Montserrat alone.
   * @param svg a whole document with its width and height
   * @param widthPx the width of the picture, whose height follows from the SVG's own shape
   * @returns a PNG
   * @throws {RangeError} beyond {@link DRAWING_LIMITS}; errors of what is no SVG
   */
  draw(svg: string, widthPx: number): Promise<Uint8Array>;
};
