#!/usr/bin/env bash
# sharp: an AVIF whose colour space is named by numbers (nclx) and not by a profile keeps its wide colours as if
# they were sRGB.
#
# A good guess: sharp converts to sRGB whatever space a picture names.
# What happens: it follows an embedded ICC profile only. AVIF and HEIC may name Display P3 or BT.2020 by
# four numbers in a `colr` box of type nclx, which most encoders write; these are read over.
# Seen: the stored numbers (187, 105, 62) with a P3 profile come out as (200, 100, 51) in sRGB; the same
# numbers with nclx primaries 12 (P3) come out as they are, and `metadata()` says "srgb" and no profile.
# Why it matters: skin turns pale in pictures from phones and browsers, only for some formats, and nothing
# fails. Read the nclx numbers yourself and attach a profile.
# Library: sharp 0.35.5 (libvips 8.18.7, libheif 1.23.5). Source: observed; the numbers are those of
# ITU-T H.273 as in ISO/IEC 14496-12, "Colour information".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import sharp from 'sharp';

const plain = ([r, g, b]) => sharp({ create: { width: 64, height: 64, channels: 3, background: { r, g, b } } });
const lossless = { lossless: true, chromaSubsampling: '4:4:4' };
const pixel = async (bytes, options) => [...(await sharp(bytes, options).raw().toBuffer()).subarray(0, 3)];

const byProfile = await plain([200, 100, 50]).withIccProfile('p3').avif(lossless).toBuffer();
const stored = await pixel(byProfile, { ignoreIcc: true });
// The same stored numbers, with Display P3 (primaries 12) named in the colr box instead of a profile.
const byNumbers = await plain(stored).avif(lossless).toBuffer();
byNumbers.writeUInt16BE(12, byNumbers.indexOf('colrnclx') + 8);

const seen = { stored, byProfile: await pixel(byProfile), byNumbers: await pixel(byNumbers) };
const { space, hasProfile } = await sharp(byNumbers).metadata();
console.log(seen, `metadata: ${space}, profile: ${hasProfile}`);
assert.notDeepEqual(seen.byProfile, stored, 'a profile is heeded');
assert.deepEqual(seen.byNumbers, stored, 'CHANGED: nclx is heeded');
EOF
node run.mjs
