/** Tells people whose face is not seen from things. */
import type { FloatImage } from './float-image.ts';
import type { Box } from './person.ts';

/** Least size of a person without a visible face: as a share of the photo, and relative to an object. */
const FACELESS = { share: 0.08, larger: 1.15 } as const;

/**
 * Tells whether a matte is that of a person whose face is not seen.
 * @param alpha the person's matte, 0..1
 * @param bounds of the matte, in its pixels
 * @param thing bounds of the salient object in the same pixels; null where none stands out
 */
export function isFacelessPerson(alpha: FloatImage, bounds: Box, thing: Box | null): boolean {
  const area = ({ width, height }: Box) => width * height;
  return (
    area(bounds) > alpha.widthPx * alpha.heightPx * FACELESS.share &&
    isWhole(alpha) &&
    (thing === null || area(bounds) > area(thing) * FACELESS.larger)
  );
}

/** Tells whether a matte is that of a person: a matte full of half-transparent parts is not. */
function isWhole({ values }: FloatImage): boolean {
  let solid = 0;
  let some = 0;
  for (const alpha of values) {
    if (alpha > 25 / 255) some++;
    if (alpha > 230 / 255) solid++;
  }
  return solid > some * 0.8;
}
