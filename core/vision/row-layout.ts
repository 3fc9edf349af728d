/** The layout of pictures side by side. */

/** Bounds of a row of pictures, in pixels. */
export const ROW = {
  most: 6,
  heightPx: 768,
  widthPx: 3072,
  gapPx: 16,
  background: '#ffffff',
  jpegQuality: 90,
} as const;

/** @throws {RangeError} for no picture or more than `ROW.most` */
export function checkRow({ length }: { length: number }): void {
  if (length === 0 || length > ROW.most)
    throw new RangeError(`a row has 1 to ${ROW.most} pictures, not ${length}`);
}

/** Places pictures beside each other, with a gap between them. @param widths in pixels */
export function placesInRow(widths: readonly number[]): { lefts: number[]; width: number } {
  let left = 0;
  const lefts = widths.map((width) => {
    const at = left;
    left += width + ROW.gapPx;
    return at;
  });
  return { lefts, width: left - ROW.gapPx };
}
