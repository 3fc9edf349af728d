#!/usr/bin/env bash
# @trustnxt/c2pa-ts: its own LocalSigner signs with ECDSA in a form that C2PA does not know.
#
# A good guess: the signer that comes with a C2PA library writes signatures that any C2PA reader accepts.
# What happens: COSE, which C2PA builds on, wants the two numbers of an ECDSA signature side by side, 64 bytes
# for P-256. LocalSigner wraps them in DER (70 to 72 bytes). The library's own reader takes both.
# Seen: LocalSigner: first byte 0x30, above 64 bytes, verified by the library, not by Web Crypto; the same
# payload signed with Web Crypto: 64 bytes.
# Why it matters: pictures look signed in one's own tests and are "invalid signature" in Adobe's, Google's
# and the official readers. Write a signer of ten lines around `crypto.subtle.sign`.
# Library: @trustnxt/c2pa-ts 0.9.4. Source: `LocalSigner` in dist, `Crypto.sign`; RFC 9053, 2.1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @trustnxt/c2pa-ts@0.9.4 @peculiar/x509@1.14.3 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { CoseAlgorithmIdentifier, LocalSigner } from '@trustnxt/c2pa-ts/cose';
import { Crypto } from '@trustnxt/c2pa-ts/crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

const how = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const keys = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
const certificate = await X509CertificateGenerator.createSelfSigned({
  name: 'CN=Example', keys, signingAlgorithm: how,
});
const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
const payload = new Uint8Array(32).fill(7);
const signature = await new LocalSigner(privateKey, CoseAlgorithmIdentifier.ES256, certificate).sign(payload);
const ofWebCrypto = await crypto.subtle.sign(how, keys.privateKey, payload);
const publicKey = new Uint8Array(certificate.publicKey.rawData);
const seen = {
  'LocalSigner, bytes': signature.length,
  'first byte': signature[0],
  'verified by itself': await Crypto.verifySignature(payload, signature, publicKey, how),
  'verified by Web Crypto': await crypto.subtle.verify(how, keys.publicKey, signature, payload),
  'Web Crypto, bytes': ofWebCrypto.byteLength,
};
console.log(seen);
assert.equal(seen['Web Crypto, bytes'], 64);
assert.equal(seen['verified by itself'], true);
assert.equal(seen['verified by Web Crypto'], false, 'CHANGED: the signature is as COSE wants it');
assert.equal(seen['first byte'], 0x30, 'CHANGED: the signature is not DER');
EOF
node run.mjs
