#!/usr/bin/env bash
# sharp: the pixels of a grey picture with one channel are read as three.
#
# A good guess: `metadata()` says one channel and space "b-w", so `raw()` gives width × height bytes.
# What happens: every picture that is read goes to sRGB at the end, a grey one too, unless the same pipeline
# says `greyscale()` or `toColourspace('b-w')` once more. What the file is does not count.
# Seen: 64 × 48 written by toColourspace('b-w').png(): metadata 1 channel; raw() 9,216 bytes in 3 channels; with
# toColourspace('b-w') again 3,072 in 1.
# Why it matters: a mask kept as a grey PNG and indexed by y × width + x is read from its upper third, stretched:
# a plausible mask in the wrong place, and no error. Name the colours where pixels are read.
# Library: sharp 0.35.5 (libvips 8.18.7). Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import sharp from 'sharp';

const colours = sharp({ create: { width: 64, height: 48, channels: 3, background: '#808080' } });
const grey = await colours.toColourspace('b-w').png().toBuffer();
const shape = async (image) => {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { channels: info.channels, bytes: data.length };
};
const { channels, space } = await sharp(grey).metadata();
const seen = {
  file: { channels, space },
  read: await shape(sharp(grey)),
  'read as grey': await shape(sharp(grey).toColourspace('b-w')),
};
console.log(seen);
assert.deepEqual(seen.file, { channels: 1, space: 'b-w' });
assert.deepEqual(seen.read, { channels: 3, bytes: 64 * 48 * 3 }, 'CHANGED: a grey picture is read as grey');
assert.deepEqual(seen['read as grey'], { channels: 1, bytes: 64 * 48 });
END
node run.mjs
