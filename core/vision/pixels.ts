/** Decoded pixels in sRGB: 3 bytes a pixel, or 4 with straight alpha. */
export type SrgbPixels = {
  data: Uint8Array | Uint8ClampedArray;
  channels: 3 | 4;
  widthPx: number;
  heightPx: number;
};

/**
 * Clears the colours of RGBA pixels that are wholly transparent: what was cut away must not
 * come back where alpha is ignored.
 * @returns whether any pixel is transparent at all
 */
export function clearHidden(rgba: Uint8Array | Uint8ClampedArray): boolean {
  let transparent = false;
  for (let i = 3; i < rgba.length; i += 4) {
    if (rgba[i] === 255) continue;
    transparent = true;
    if (rgba[i] === 0) rgba.fill(0, i - 3, i);
  }
  return transparent;
}
