import type { Pixels } from './pixels.ts';

/** Width and height in pixels. */
export type PixelSize = { width: number; height: number };

/** Straight-alpha RGBA, four bytes a pixel. */
export type Rgba = Uint8Array | Uint8ClampedArray;

/** A picture whose header was read: its size as it is seen, also where it is stored on its side. */
export type OpenPixels = PixelSize & {
  hasAlpha: boolean;
  /**
   * Decodes it upright and in sRGB, squeezed to a size.
   * @throws when it is damaged, or larger than can be held
   */
  decode(size: PixelSize): Promise<Rgba>;
};

/** How pixels are decoded, sized and encoded: by sharp on Node, by the Images binding and WebAssembly in Workers. */
export type PixelTools = {
  /** Pixels of a canvas that can be held. */
  mostPixels: number;
  /** Opens a picture. @throws when it is none */
  open(bytes: Uint8Array): Promise<OpenPixels>;
  /**
   * Decodes a PNG to the lightness of each pixel on black, 0..255, a byte each, whatever profile it names.
   * @throws when it is damaged, or larger than can be held
   */
  light(bytes: Uint8Array): Promise<PixelSize & { data: Uint8Array }>;
  /** Squeezes RGBA to a size. */
  resize(data: Rgba, from: PixelSize, to: PixelSize): Promise<Rgba>;
  /** Encodes as PNG, with nothing else in the file. */
  png(pixels: Pixels): Promise<Uint8Array>;
  /** Encodes RGBA as JPEG without its alpha, colours in full detail. @param quality 1..100 */
  jpeg(data: Rgba, size: PixelSize, quality: number): Promise<Uint8Array>;
};
