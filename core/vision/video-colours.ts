/** How a video's luma and chroma make colours: the luma shares of red and blue, and the range. */
export type VideoColours = { red: number; blue: number; isFullRange: boolean };

/** Luma shares of red and blue, by the name of the matrix. Spec: ITU-T H.273, 8.3. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  bt709: [0.2126, 0.0722],
  bt470bg: [0.299, 0.114],
  smpte170m: [0.299, 0.114],
  'bt2020-ncl': [0.2627, 0.0593],
};
/** From this height on a video that names no matrix has that of HD, as browsers guess too. */
const HD_HEIGHT_PX = 720;

/** Finds the colours of a video by what it says of itself, or by its height. */
export function coloursOf(
  said: { matrix?: string | null | undefined; fullRange?: boolean | null | undefined },
  heightPx: number,
): VideoColours {
  const guess = heightPx >= HD_HEIGHT_PX ? 'bt709' : 'smpte170m';
  const [red, blue] = SHARES[said.matrix ?? guess] ?? SHARES[guess] ?? [0, 0];
  return { red, blue, isFullRange: said.fullRange ?? false };
}

/**
 * Converts luma and chroma to RGB.
 * @param planes luma, blue and red difference, a byte a pixel each, of one size
 * @returns three bytes a pixel
 */
export function rgbOf(
  [luma, toBlue, toRed]: readonly [Uint8Array, Uint8Array, Uint8Array],
  { red, blue, isFullRange }: VideoColours,
): Uint8ClampedArray<ArrayBuffer> {
  const green = 1 - red - blue;
  const [black, lumaScale, chromaScale] = isFullRange ? [0, 1, 1] : [16, 255 / 219, 255 / 224];
  const rgb = new Uint8ClampedArray(luma.length * 3);
  for (let at = 0; at < luma.length; at += 1) {
    const y = ((luma[at] ?? 0) - black) * lumaScale;
    const b = ((toBlue[at] ?? 0) - 128) * chromaScale * 2 * (1 - blue);
    const r = ((toRed[at] ?? 0) - 128) * chromaScale * 2 * (1 - red);
    rgb[at * 3] = y + r;
    rgb[at * 3 + 1] = y - (red * r + blue * b) / green;
    rgb[at * 3 + 2] = y + b;
  }
  return rgb;
}
