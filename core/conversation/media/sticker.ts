import type { ShownFile } from '../../chat/surface.ts';
import type { Context } from '../../context.ts';
import type { LargeFile } from '../../large-file.ts';
import type { Picture } from '../../vision/picture.ts';

/** What stickers are made with. */
export type StickerNeeds = Pick<Context, 'vision' | 'marking'> & {
  /** Makes a moving sticker of a video; absent where nothing can. */
  makeVideoSticker?: (video: LargeFile) => Promise<Uint8Array>;
};

/**
 * Makes the sticker of a result, marked as the result is as far as its format allows: WebM takes no mark.
 * @param of the result's file; null where it is not kept any more
 */
export async function stickerOf(
  { vision, marking, makeVideoSticker }: StickerNeeds,
  id: string,
  of: { bytes: Uint8Array; contentType: string } | LargeFile | null,
): Promise<ShownFile | null> {
  if (!of) return null;
  const name = `alme-${id.slice(-8).toLowerCase()}`;
  if (!('bytes' in of)) {
    if (!makeVideoSticker) return null;
    const bytes = await makeVideoSticker(of);
    return { filename: `${name}.webm`, contentType: 'video/webm', bytes };
  }
  const { bytes, contentType } = of;
  const sticker = await vision.sticker({ bytes, contentType: asPicture(contentType) });
  const marked = await marking.remark(bytes, sticker);
  return { filename: `${name}.webp`, contentType: 'image/webp', bytes: marked.bytes };
}

/** Results are stored as one of these; their bytes say what they are to whoever decodes them. */
const asPicture = (contentType: string): Picture['contentType'] =>
  contentType === 'image/png' || contentType === 'image/webp' ? contentType : 'image/jpeg';
