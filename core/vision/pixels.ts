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

/** Pixels of 8 bits in sRGB: grey, colours, or colours with straight alpha. */
export type Pixels = {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  channels: 1 | 3 | 4;
};

/** Tells whether any pixel of RGBA is transparent. */
export function isTransparent(rgba: Uint8Array | Uint8ClampedArray): boolean {
  for (let i = 3; i < rgba.length; i += 4) if (rgba[i] !== 255) return true;
  return false;
}

/** Lays RGBA pixels on a grey ground, in place: they are opaque then. @param ground 0 black, 255 white */
export function layOn(rgba: Uint8Array | Uint8ClampedArray, ground: 0 | 255): void {
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3] as number;
    if (alpha === 255) continue;
    for (let c = 0; c < 3; c++) {
      const over = (rgba[i + c] as number) * alpha + ground * (255 - alpha);
      rgba[i + c] = Math.round(over / 255);
    }
    rgba[i + 3] = 255;
  }
}

/** Takes the colours of RGBA pixels alone. */
export function coloursOf(rgba: Uint8ClampedArray): Uint8ClampedArray<ArrayBuffer> {
  const rgb = new Uint8ClampedArray((rgba.length / 4) * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3)
    for (let c = 0; c < 3; c++) rgb[to + c] = rgba[from + c] as number;
  return rgb;
}

/** Draws RGBA pixels on a grey ground. @param ground 0 black, 255 white */
export function drawnOn(rgba: Uint8ClampedArray, ground: 0 | 255): Uint8ClampedArray<ArrayBuffer> {
  const drawn = rgba.slice();
  layOn(drawn, ground);
  return coloursOf(drawn);
}
