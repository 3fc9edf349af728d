/** Luma and chroma of BT.709 in video range, from RGB (Recommendation ITU-R BT.709, item 3). */
const LUMA = [46.559 / 255, 156.629 / 255, 15.812 / 255] as const;
const BLUE = [-25.664 / 255, -86.336 / 255, 112 / 255] as const;
const RED = [112 / 255, -101.73 / 255, -10.27 / 255] as const;

/**
 * Converts RGB to I420 in BT.709, video range: a plane of luma, then two of chroma at half its size.
 * @param rgb three bytes a pixel, by rows
 * @param width even, as is `height`
 */
export function i420Of(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = width * height;
  const result = new Uint8Array((pixels * 3) / 2);
  const [u, v] = [pixels, pixels + pixels / 4];
  const at = (i: number): number => rgb[i] ?? 0;
  for (let i = 0; i < pixels; i += 1) {
    const p = i * 3;
    result[i] = 16.5 + LUMA[0] * at(p) + LUMA[1] * at(p + 1) + LUMA[2] * at(p + 2);
  }
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const p = (y * width + x) * 3;
      const down = p + width * 3;
      const mean = (c: number) => (at(p + c) + at(p + 3 + c) + at(down + c) + at(down + 3 + c)) / 4;
      const [r, g, b] = [mean(0), mean(1), mean(2)];
      const half = (y / 2) * (width / 2) + x / 2;
      result[u + half] = 128.5 + BLUE[0] * r + BLUE[1] * g + BLUE[2] * b;
      result[v + half] = 128.5 + RED[0] * r + RED[1] * g + RED[2] * b;
    }
  }
  return result;
}
