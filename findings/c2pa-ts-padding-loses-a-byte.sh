#!/usr/bin/env bash
# @trustnxt/c2pa-ts: the room for a signature may be made smaller, unless the key is RSA; then signing fails.
#
# A good guess: any `paddingLength` that is larger than the signature will do; what is left over is filled
# with zeros so that the size stays the same.
# What happens: what is left over is counted in bytes of content. The padding is a CBOR byte string whose own
# length field shrinks from three bytes to two when it falls below 256, so the manifest ends up one byte
# short and no longer fits the place that was hashed around. ECDSA's 64 bytes seldom cross that line, an RSA
# signature of 256 bytes does for every room below 514.
# Seen: room 512: P-256 signs, RSA-2048 (PS256) fails; with the default of 25,000 both sign, but each file
# then carries 25 kB of zeros.
# Why it matters: a picture bot that saves those 25 kB works with its test certificate and fails for all
# pictures on the day the bought certificate, which is often RSA, is put in.
# Library: @trustnxt/c2pa-ts 0.9.4. Source: `sign` of the manifest's Signature in dist, "adjust"; RFC 8949, 3.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @trustnxt/c2pa-ts@0.9.4 @peculiar/x509@1.14.3 sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JPEG } from '@trustnxt/c2pa-ts/asset';
import { CoseAlgorithmIdentifier } from '@trustnxt/c2pa-ts/cose';
import { ClaimVersion, DataHashAssertion, ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import { X509CertificateGenerator } from '@peculiar/x509';
import sharp from 'sharp';

const jpeg = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } }).jpeg().toBuffer();

async function signerOf(algorithm, how, sign = how) {
  const keys = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  const signingAlgorithm = how.name === 'RSA-PSS' ? { ...how, saltLength: 32 } : how;
  const name = 'CN=Example';
  const certificate = await X509CertificateGenerator.createSelfSigned({ name, keys, signingAlgorithm });
  return {
    algorithm,
    certificate,
    chainCertificates: [],
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(sign, keys.privateKey, bytes)),
  };
}

async function signed(signer, room) {
  const asset = new JPEG(new Uint8Array(jpeg));
  const store = new ManifestStore();
  const manifest = store.createManifest({
    claimVersion: ClaimVersion.V2,
    assetFormat: 'image/jpeg',
    instanceID: `xmp:iid:${crypto.randomUUID()}`,
    defaultHashAlgorithm: 'SHA-256',
    signer,
  });
  manifest.signature.signatureData.paddingLength = room;
  const hash = DataHashAssertion.create('SHA-256');
  manifest.addAssertion(hash);
  await asset.ensureManifestSpace(store.measureSize());
  await hash.updateWithAsset(asset);
  await manifest.sign(signer);
  await asset.writeManifestJUMBF(store.getBytes());
  return 'signed';
}

const p256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsa = {
  name: 'RSA-PSS', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256',
};
const signers = {
  'P-256': await signerOf(CoseAlgorithmIdentifier.ES256, p256),
  'RSA-2048': await signerOf(CoseAlgorithmIdentifier.PS256, rsa, { name: 'RSA-PSS', saltLength: 32 }),
};
const seen = {};
for (const [name, signer] of Object.entries(signers))
  for (const room of [25_000, 512])
    seen[`${name}, room ${room}`] = await signed(signer, room).catch((error) => error.message);
console.log(seen);
const [ecLarge, ecSmall, rsaLarge, rsaSmall] = Object.values(seen);
assert.deepEqual([ecLarge, ecSmall, rsaLarge], ['signed', 'signed', 'signed']);
assert.notEqual(rsaSmall, 'signed', 'CHANGED: RSA fits into 512 bytes');
EOF
node run.mjs
