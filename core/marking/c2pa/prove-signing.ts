import { type Credential, CredentialError } from './credential.ts';
import { readManifest } from './read.ts';
import { assetOf, type RunningHash, signPicture } from './sign.ts';

const TYPE = 'image/png';
/** A grey PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const MARK = { sourceTypeUri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalArt' };

/**
 * Signs a picture of one pixel and reads it back, so that a credential which cannot sign is found before
 * the first picture is made.
 * @throws {CredentialError} where the picture cannot be signed, or its signature does not hold
 */
export async function proveSigning(
  { signer, publicKey }: Credential,
  newHash: () => RunningHash,
): Promise<void> {
  const pixel = Uint8Array.from(atob(PIXEL), (sign) => sign.charCodeAt(0));
  const mark = { ...MARK, engine: 'none', madeAt: 0 };
  const signed = await signPicture(assetOf(pixel, TYPE), TYPE, mark, { signer, newHash }).catch(
    (cause: unknown) => {
      throw new CredentialError('the certificate cannot sign a picture', { cause });
    },
  );
  const read = await readManifest(new Uint8Array(signed), TYPE);
  if (!read?.intact || read.publicKey !== publicKey)
    throw new CredentialError('the signature of a picture signed on trial does not hold');
}
