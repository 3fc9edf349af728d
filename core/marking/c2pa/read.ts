import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { type Manifest, ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import type { PictureType } from '../containers/embed.ts';
import { publicKeyOf } from './credential.ts';
import { assetOf } from './sign.ts';

/** The content of a picture's C2PA manifest. */
export type ReadManifest = {
  /** Signature, assertions and the picture itself all fit. Who signed is another question. */
  valid: boolean;
  /** The signer's public key (SPKI), hexadecimal; null where it cannot be read. */
  publicKey: string | null;
  generator: string | null;
  sourceTypeUri: string | null;
  engine: string | null;
};

/**
 * Reads and verifies the manifest of a picture; null where there is none. Never throws: an unreadable
 * manifest is not valid.
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
    const { isValid } = await store.validate(asset);
    return { ...factsOf(store.getActiveManifest()), valid: isValid };
  } catch {
    return { valid: false, publicKey: null, generator: null, sourceTypeUri: null, engine: null };
  }
}

function factsOf(manifest: Manifest | undefined): Omit<ReadManifest, 'valid'> {
  const certificate = manifest?.signature?.signatureData.certificate;
  const [made] =
    manifest?.assertions?.getActionAssertions().flatMap(({ actions }) => actions) ?? [];
  return {
    publicKey: certificate ? publicKeyOf(certificate) : null,
    generator: manifest?.claim?.claimGeneratorName ?? null,
    sourceTypeUri: made?.digitalSourceType ?? null,
    engine: made?.softwareAgent?.name ?? null,
  };
}
