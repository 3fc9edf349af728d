/** The picture type of the video kernels. */
import { allocateWords } from './memory.ts';

/**
 * A picture with pixels packed as 32-bit integers, alpha in the top byte, then blue, green, red:
 * the bytes in memory read R, G, B, A. Premultiplied unless opaque.
 */
export type Surface = { width: number; height: number; px: Int32Array };

/** Creates a surface of transparent black; sizes in pixels. */
export function createSurface(width: number, height: number): Surface {
  return { width, height, px: allocateWords(width * height) };
}

/** Returns the memory of a surface as RGBA bytes, without copying; others may change it meanwhile. */
export function bytesOf(surface: Surface): Uint8Array {
  return new Uint8Array(surface.px.buffer, surface.px.byteOffset, surface.px.byteLength);
}

/** Packs channels of 0..255; fractions are dropped. */
export function pack(r: number, g: number, b: number, a = 255): number {
  return (a << 24) | ((b & 255) << 16) | ((g & 255) << 8) | (r & 255);
}

/**
 * Creates an opaque surface from a function of position.
 * @param shade writes r, g, b (0..255) into `out` for x and y in 0..1 of width and height
 */
export function shadeSurface(
  width: number,
  height: number,
  shade: (x: number, y: number, out: Float32Array) => void,
): Surface {
  const surface = createSurface(width, height);
  const out = new Float32Array(3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      shade((x + 0.5) / width, (y + 0.5) / height, out);
      surface.px[i] = pack(clamp(out[0]), clamp(out[1]), clamp(out[2]));
    }
  }
  return surface;
}

/** Rounds a value into 0..255. */
export function clamp(value: number | undefined): number {
  const v = value ?? 0;
  return v <= 0 ? 0 : v >= 255 ? 255 : Math.round(v);
}
