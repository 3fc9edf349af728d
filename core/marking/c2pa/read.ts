import type { Asset } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { type Manifest, ManifestStore, ValidationStatusCode } from '@trustnxt/c2pa-ts/manifest';
import type { PictureType } from '../containers/embed.ts';
import { publicKeyOf } from './credential.ts';
import { assetOf } from './sign.ts';

/** The content of a picture's C2PA manifest. */
export type ReadManifest = {
  /**
   * The signature, the assertions and the hash of the picture itself all fit. Who signed, and whether
   * anybody trusts them, are other questions.
   */
  intact: boolean;
  /** The signer's public key (SPKI), hexadecimal; null where it cannot be read. */
  publicKey: string | null;
  sourceTypeUri: string | null;
  engine: string | null;
};

/**
 * Reads and verifies the manifest of a picture; null where there is none. Never throws: an unreadable
 * manifest is not intact.
 */
export async function readManifest(
  bytes: Uint8Array<ArrayBuffer>,
  type: PictureType,
): Promise<ReadManifest | null> {
  try {
    const asset = assetOf(bytes, type);
    const jumbf = asset.getManifestJUMBF();
    if (jumbf === undefined) return null;
    const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(jumbf)));
    const manifest = store.getActiveManifest();
    return { ...factsOf(manifest), intact: await isIntact(manifest, asset) };
  } catch {
    return { intact: false, publicKey: null, sourceTypeUri: null, engine: null };
  }
}

/** What c2pa-ts 0.9.4 says of a signer, also of one that signed itself or has expired since. */
const OF_THE_SIGNER: readonly ValidationStatusCode[] = [
  ValidationStatusCode.SigningCredentialUntrusted,
  ValidationStatusCode.SigningCredentialInvalid,
  ValidationStatusCode.SigningCredentialExpired,
];

/** The library compares no hash where it does not like the signer, so that is done here. */
async function isIntact(manifest: Manifest | undefined, asset: Asset): Promise<boolean> {
  const hashes = manifest?.assertions?.getHardBindings() ?? [];
  if (!manifest || hashes.length !== 1) return false;
  const { statusEntries } = await manifest.validate(asset);
  const compared = await Promise.all(hashes.map((hash) => hash.validateAgainstAsset(asset)));
  const isFine = ({ code, success }: (typeof statusEntries)[number]) =>
    success === true || OF_THE_SIGNER.includes(code);
  return (
    statusEntries.every(isFine) &&
    statusEntries.some(({ code }) => code === ValidationStatusCode.ClaimSignatureValidated) &&
    compared.every(({ isValid }) => isValid)
  );
}

function factsOf(manifest: Manifest | undefined): Omit<ReadManifest, 'intact'> {
  const certificate = manifest?.signature?.signatureData.certificate;
  const [made] =
    manifest?.assertions?.getActionAssertions().flatMap(({ actions }) => actions) ?? [];
  return {
    publicKey: certificate ? publicKeyOf(certificate) : null,
    sourceTypeUri: made?.digitalSourceType ?? null,
    engine: made?.softwareAgent?.name ?? null,
  };
}
