import { createSurface, pack, type Surface } from './surface.ts';

type Colour = readonly [number, number, number];

/**
 * Draws a round sprite on a clear ground, premultiplied, with a clear border.
 * @param sizePx side of its square
 * @param colour 0..255 each
 * @param profile returns the alpha 0..1 for a distance from the middle (1 at the rim)
 */
export function disc(
  sizePx: number,
  colour: Colour,
  profile: (distance: number) => number,
): Surface {
  const size = Math.max(4, Math.round(sizePx));
  const surface = createSurface(size, size);
  const middle = size / 2;
  const radius = middle - 1;
  for (let y = 0, i = 0; y < size; y++) {
    for (let x = 0; x < size; x++, i++) {
      const d = Math.hypot(x + 0.5 - middle, y + 0.5 - middle) / radius;
      const a = d >= 1 ? 0 : Math.min(1, Math.max(0, profile(d)));
      surface.px[i] = pack(colour[0] * a, colour[1] * a, colour[2] * a, Math.round(a * 255));
    }
  }
  return surface;
}

/** Returns the profile of a glow that falls off to nothing. */
export const glow = (d: number): number => (1 - d) ** 2 * (1 - d * d);

/**
 * Returns the profile of a light out of focus: nearly even, slightly brighter at the rim like a
 * lens draws.
 */
export const bokeh = (d: number): number =>
  (0.62 + 0.38 * d ** 4) * Math.min(1, Math.max(0, (1 - d) / 0.08));

/** Creates the profile of a soft flake: opaque in the middle, fading from `core` outwards. */
export function flake(core: number): (d: number) => number {
  return (d) => {
    const t = Math.min(1, Math.max(0, (1 - d) / (1 - core)));
    return t * t * (3 - 2 * t);
  };
}
