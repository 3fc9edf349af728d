/** Room around what was cut out of a picture, as a share of its longer side. */
const MARGIN = 0.03;

/** Whole pixels of a picture. */
type Area = { left: number; top: number; width: number; height: number };

/**
 * Chooses the part of a picture that becomes a sticker: what was cut out, with some room around it.
 * @param bounds of what was cut out, in pixels; null where there is nothing
 * @returns null for the whole picture
 */
export function stickerCrop(
  bounds: { x: number; y: number; width: number; height: number } | null,
  picture: { widthPx: number; heightPx: number },
): Area | null {
  if (bounds === null || bounds.width < 1 || bounds.height < 1) return null;
  const room = Math.round(Math.max(bounds.width, bounds.height) * MARGIN);
  const left = Math.max(0, Math.floor(bounds.x) - room);
  const top = Math.max(0, Math.floor(bounds.y) - room);
  const width = Math.min(picture.widthPx, Math.ceil(bounds.x + bounds.width) + room) - left;
  const height = Math.min(picture.heightPx, Math.ceil(bounds.y + bounds.height) + room) - top;
  return { left, top, width, height };
}
