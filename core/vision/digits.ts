/** Digits as strokes in a box of 10 by 14, so that a number on a picture needs no font. */
const DIGITS: Record<string, string> = {
  0: 'M5 1C1.8 1 1 4 1 7s.8 6 4 6 4-3 4-6-.8-6-4-6Z',
  1: 'M2.4 4 5.8 1v12',
  2: 'M1.3 4.4C1.3 2.4 2.8 1 5 1s3.7 1.4 3.7 3.4C8.7 7.6 1.3 9.4 1.3 13h7.6',
  3: 'M1.4 3.2C2 1.9 3.3 1 5 1c2.2 0 3.6 1.2 3.6 3S7.2 6.8 4.6 6.8c2.8 0 4.3 1.2 4.3 3.1S7.3 13 5 13c-1.9 0-3.3-.9-3.9-2.4',
  4: 'M6.6 13V1L1 9.6h8.4',
  5: 'M8.3 1H2.5l-.7 5.8C2.7 6 3.8 5.5 5 5.5c2.3 0 4 1.5 4 3.7S7.3 13 5 13c-1.9 0-3.2-.8-3.9-2.3',
  6: 'M8.2 2.2C7.5 1.4 6.5 1 5.4 1 2.5 1 1 3.8 1 7.4 1 11 2.6 13 5 13c2.3 0 4-1.6 4-3.8S7.4 5.5 5.2 5.5C3.2 5.5 1.5 6.8 1.1 8.6',
  7: 'M1 1h8L4 13',
  8: 'M5 6.6C3 6.6 1.7 5.5 1.7 3.8S3 1 5 1s3.3 1.1 3.3 2.8S7 6.6 5 6.6Zm0 0C2.6 6.6 1 7.9 1 9.8S2.6 13 5 13s4-1.3 4-3.2-1.6-3.2-4-3.2Z',
  9: 'M1.8 11.8c.7.8 1.7 1.2 2.8 1.2C7.5 13 9 10.2 9 6.6 9 3 7.4 1 5 1 2.7 1 1 2.6 1 4.8s1.6 3.7 3.8 3.7c2 0 3.7-1.3 4.1-3.1',
};

/** Places of digits beside each other, the height of one, and the width of its stroke, in their own units. */
export const DIGIT = { advance: 12.5, width: 10, height: 14, stroke: 2.1 } as const;

/** Returns the path of a digit; none for other characters. */
export const digitPath = (digit: string): string => DIGITS[digit] ?? '';

/** Returns how wide digits are, in their own units. */
export const digitsWidth = (text: string): number =>
  text.length * DIGIT.advance - (DIGIT.advance - DIGIT.width);

/**
 * Draws a number as an SVG group, centred on a point.
 * @param text digits; other characters leave a gap
 * @param height of a digit in pixels
 */
export function digitStrokes(
  text: string,
  centreX: number,
  centreY: number,
  height: number,
): string {
  const scale = height / DIGIT.height;
  const width = digitsWidth(text);
  const strokes = [...text]
    .map(
      (digit, i) => `<path transform="translate(${i * DIGIT.advance} 0)" d="${digitPath(digit)}"/>`,
    )
    .join('');
  const [x, y] = [centreX - (width * scale) / 2, centreY - height / 2];
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="#fff" stroke-width="${DIGIT.stroke}" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`;
}
