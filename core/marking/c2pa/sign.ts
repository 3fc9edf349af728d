import { type Asset, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import {
  ActionAssertion,
  ActionType,
  BMFFHashAssertion,
  ClaimVersion,
  DataHashAssertion,
  type DigitalSourceType,
  type Manifest,
  ManifestStore,
} from '@trustnxt/c2pa-ts/manifest';
import type { Container, PictureType } from '../containers/embed.ts';
import { type Mark, PRODUCT } from '../xmp.ts';
import type { ManifestSigner } from './credential.ts';
import { WebpAsset } from './webp-asset.ts';

/** The assertion of actions that every manifest begins with, in the form of claims of version 2. */
const ACTIONS = 'c2pa.actions.v2';

/** A SHA-256 that is updated piece by piece, which Web Crypto lacks. */
export type RunningHash = {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
};

/** The signer, and the hash that files are read into piece by piece. */
export type Signing = { signer: ManifestSigner; newHash: () => RunningHash };

/** Bytes that are hashed before other work may run: less than a millisecond. */
const PIECE_BYTES = 512 * 1024;

/**
 * Signs a picture with a manifest: the maker, the engine, the source type, and a hash over everything
 * but the manifest. The picture must hold no manifest yet. Spec: C2PA 2.2, with claims of version 2.
 * @param asset of `assetOf`; no other reference to its bytes should be held, as they are copied once
 * @throws errors of the library or of a broken file
 */
export async function signPicture(
  asset: Asset,
  type: PictureType,
  mark: Mark,
  { signer, newHash }: Signing,
): Promise<Uint8Array> {
  const { store, manifest } = openManifest(type, mark, signer);
  const binding = DataHashAssertion.create('SHA-256');
  manifest.addAssertion(binding);
  const size = store.measureSize();
  await asset.ensureManifestSpace(size);
  // The library itself would hash three copies of the picture in one go.
  const room = asset.getHashExclusionRange();
  binding.exclusions = [room];
  binding.hash = await hashAround(asset, room, newHash());
  binding.paddingLength -= store.measureSize() - size;
  await manifest.sign(signer);
  const jumbf = store.getBytes();
  if (jumbf.length !== size) throw new RangeError('the manifest outgrew its place');
  await asset.writeManifestJUMBF(jumbf);
  return asset.getDataRange();
}

async function hashAround(
  asset: Asset,
  room: { start: number; length: number },
  hash: RunningHash,
): Promise<Uint8Array> {
  const bytes = await asset.getDataRange();
  for (const [from, to] of [
    [0, room.start],
    [room.start + room.length, bytes.length],
  ] as const)
    for (let at = from; at < to; at += PIECE_BYTES) {
      hash.update(bytes.subarray(at, Math.min(at + PIECE_BYTES, to)));
      await new Promise((resolve) => setTimeout(resolve));
    }
  return new Uint8Array(hash.digest());
}

/**
 * Builds the manifest of an MP4 whose hash is known.
 * @param hash SHA-256 over all boxes but `LEFT_OUT` and the manifest's own, each with its position in
 * front
 * @returns the manifest store (JUMBF)
 */
export async function signMp4(
  hash: Uint8Array,
  mark: Mark,
  signer: ManifestSigner,
): Promise<Uint8Array<ArrayBuffer>> {
  const { store, manifest } = openManifest('video/mp4', mark, signer);
  const binding = BMFFHashAssertion.createV3('jumbf manifest', 'SHA-256');
  binding.hash = hash;
  manifest.addAssertion(binding);
  await manifest.sign(signer);
  return new Uint8Array(store.getBytes());
}

/** Wraps a picture in the form that the C2PA library takes. */
export function assetOf(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Asset {
  if (type === 'image/webp') return new WebpAsset(bytes);
  return type === 'image/png' ? new PNG(bytes) : new JPEG(bytes);
}

function openManifest(
  type: Container,
  mark: Mark,
  signer: ManifestSigner,
): { store: ManifestStore; manifest: Manifest } {
  const store = new ManifestStore();
  const manifest = store.createManifest({
    claimVersion: ClaimVersion.V2,
    assetFormat: type,
    instanceID: `xmp:iid:${crypto.randomUUID()}`,
    defaultHashAlgorithm: 'SHA-256',
    signer,
  });
  if (manifest.claim) {
    manifest.claim.claimGeneratorName = PRODUCT;
    manifest.claim.claimGeneratorVersion = undefined;
  }
  // c2pa-ts 0.9.4 leaves 25,000 bytes free, and where it is left fewer, it counts them wrong. A signature
  // of the right length takes its own place, and nothing is left free.
  if (manifest.signature) {
    manifest.signature.signatureData.paddingLength = 0;
    manifest.signature.signatureData.signature = new Uint8Array(signer.signatureBytes);
  }
  const actions = new ActionAssertion();
  actions.label = ACTIONS;
  actions.actions.push({
    action: ActionType.C2paCreated,
    digitalSourceType: mark.sourceTypeUri as DigitalSourceType,
    softwareAgent: { name: mark.engine },
  });
  manifest.addAssertion(actions);
  return { store, manifest };
}
