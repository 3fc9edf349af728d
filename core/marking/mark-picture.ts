import type { Picture } from '../vision/picture.ts';
import { assetOf, type Signing, signPicture } from './c2pa/sign.ts';
import { embedXmp } from './containers/embed.ts';
import { MarkingError } from './marking-error.ts';
import { type Mark, xmpPacket } from './xmp.ts';

/**
 * Writes XMP and a signed manifest into a picture. One whose file violates its format is encoded anew
 * first, since decoders forgive more than signatures do.
 * @param signing null for XMP alone
 * @param encode encodes a picture anew in the same format and size
 * @throws {MarkingError}
 */
export async function markPicture(
  picture: Picture,
  mark: Mark,
  signing: Signing | null,
  encode: (picture: Picture) => Promise<Picture>,
): Promise<Uint8Array> {
  try {
    return await write(picture, mark, signing);
  } catch {
    const anew = await encode(picture).catch((cause: unknown) => {
      throw new MarkingError('file', { cause });
    });
    return await write(anew, mark, signing).catch((cause: unknown) => {
      throw new MarkingError('signing', { cause });
    });
  }
}

async function write(
  { bytes, contentType: type }: Picture,
  mark: Mark,
  signing: Signing | null,
): Promise<Uint8Array> {
  // Written in place where it is signed: kept here as well it would be a copy more.
  const told = () => embedXmp(bytes, type, xmpPacket(mark));
  return signing ? signPicture(assetOf(told(), type), type, mark, signing) : told();
}
