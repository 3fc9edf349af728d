import type { OwnPicture } from './own-picture.ts';

/** The page on which a part of a picture is painted. */
export const PAINT_PATH = '/app/paint';

/**
 * Returns the address of the page on which a part of a picture is painted; null where no page is open.
 * @param publicUrl the address of this service, without a slash at its end; null where it has none
 */
export function paintLink(publicUrl: string | null, { of, id }: OwnPicture): string | null {
  return publicUrl === null ? null : `${publicUrl}${PAINT_PATH}?${of}=${id}`;
}
