/** Decoded pixels in sRGB: 3 bytes a pixel, or 4 with straight alpha. */
export type SrgbPixels = {
  data: Uint8Array | Uint8ClampedArray;
  channels: 3 | 4;
  widthPx: number;
  heightPx: number;
};
