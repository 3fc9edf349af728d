/**
 * Converts RGB to BT.709 video-range 4:2:0, one plane after the other (I420). Chroma is the mean of
 * each 2 × 2 block, in 16-bit fixed point.
 * @param rgba `width * height * 4` bytes
 * @param yuv the output, `width * height * 3 / 2` bytes
 */
export function writeBt709(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  yuv: Uint8Array,
): void {
  const lumaSize = width * height;
  let u = lumaSize;
  let v = lumaSize + (lumaSize >> 2);
  const stride = width * 4;
  for (let y = 0; y < height; y += 2) {
    let p = y * stride;
    let top = y * width;
    for (let x = 0; x < width; x += 2, p += 8, top += 2) {
      const q = p + stride;
      const r0 = rgba[p] as number;
      const g0 = rgba[p + 1] as number;
      const b0 = rgba[p + 2] as number;
      const r1 = rgba[p + 4] as number;
      const g1 = rgba[p + 5] as number;
      const b1 = rgba[p + 6] as number;
      const r2 = rgba[q] as number;
      const g2 = rgba[q + 1] as number;
      const b2 = rgba[q + 2] as number;
      const r3 = rgba[q + 4] as number;
      const g3 = rgba[q + 5] as number;
      const b3 = rgba[q + 6] as number;
      yuv[top] = (r0 * 11966 + g0 * 40254 + b0 * 4064 + 1081344) >> 16;
      yuv[top + 1] = (r1 * 11966 + g1 * 40254 + b1 * 4064 + 1081344) >> 16;
      yuv[top + width] = (r2 * 11966 + g2 * 40254 + b2 * 4064 + 1081344) >> 16;
      yuv[top + width + 1] = (r3 * 11966 + g3 * 40254 + b3 * 4064 + 1081344) >> 16;
      const r = r0 + r1 + r2 + r3;
      const g = g0 + g1 + g2 + g3;
      const b = b0 + b1 + b2 + b3;
      yuv[u++] = (b * 28784 - r * 6596 - g * 22188 + 33685504) >> 18;
      yuv[v++] = (r * 28784 - g * 26145 - b * 2639 + 33685504) >> 18;
    }
  }
}
