import { ASPECTS, type Aspect, type Reference } from '../engines/engine.ts';
import { sizeOf } from '../media/picture-size.ts';

/**
 * Returns the aspect ratio nearest to that of the picture that is edited.
 * @param otherwise the ratio where no picture is edited
 */
export function aspectLike(references: readonly Reference[], otherwise: Aspect): Aspect {
  const target = references.find(({ role }) => role === 'target' || role === 'hand');
  const size = target && sizeOf(target.picture.bytes);
  if (!size) return otherwise;
  const wanted = Math.log(size.widthPx / size.heightPx);
  const distance = (aspect: Aspect) => Math.abs(Math.log(ratioOf(aspect)) - wanted);
  return ASPECTS.reduce((best, aspect) => (distance(aspect) < distance(best) ? aspect : best));
}

/** Returns width divided by height. */
export function ratioOf(aspect: Aspect): number {
  const [width = 1, height = 1] = aspect.split(':').map(Number);
  return width / height;
}
