#!/usr/bin/env bash
# sharp: a picture of 16 bits with a colour profile comes out in the profile's numbers, called sRGB.
#
# A good guess: sharp converts what has a profile to sRGB, whatever its depth.
# What happens: of 8 bits it does. Of 16 bits (PNG, TIFF, and AVIF of 10 or 12 bits) the numbers stay those of the
# profile, and the profile is gone. Asking for `withIccProfile('srgb', { attach: false })` converts, by way of
# a coarse intermediate: saturated colours are off by more than an eye overlooks.
# Seen: (200, 100, 50) in Display P3 comes out as (200, 100, 50) of 16 bits and as (215, 93, 32) of 8.
# Why it matters: the same photo is dull or not by its depth, and nothing fails. Decode with `ignoreIcc` to 8
# bits and apply the profile then.
# Library: sharp 0.35.5 (libvips 8.18.7). Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const colour = [200, 100, 50];
const plain = sharp({ create: { width: 32, height: 32, channels: 3, background: { r: 200, g: 100, b: 50 } } });
const { icc } = await sharp(await plain.clone().withIccProfile('p3').png().toBuffer()).metadata();
// sharp converts to a profile; here the numbers are to stay, so that the chunk is written by hand.
const tagged = (png) => {
  const body = Buffer.concat([Buffer.from('iCCPp3\0\0', 'latin1'), deflateSync(icc)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, check, png.subarray(33)]);
};
const pixel = async (image) => [...(await image.raw({ depth: 'uchar' }).toBuffer()).subarray(0, 3)];
const eight = tagged(await plain.clone().png().toBuffer());
const sixteen = tagged(await plain.clone().toColourspace('rgb16').png().toBuffer());

const seen = {
  of8: await pixel(sharp(eight).toColourspace('srgb')),
  of16: await pixel(sharp(sixteen).toColourspace('srgb')),
};
console.log(seen);
assert.notDeepEqual(seen.of8, colour, 'of 8 bits the profile is heeded');
assert.deepEqual(seen.of16, colour, 'CHANGED: of 16 bits the profile is heeded');
EOF
node run.mjs
