#!/usr/bin/env bash
# sharp: `stats()` after `extract`, `resize` or `negate` measures the file as it was given.
#
# A good guess: like toBuffer, it measures what the calls before it make.
# What happens: it opens the input itself and leaves out the pipeline, without a word.
# Seen: of a picture half white and half black, the mean of its white half is 127.5, and of the half's negative
# as well, where a buffer made of the same pipeline says 255 and 0.
# Why it matters: "is this corner empty", "is this part opaque" and tests of edits answer for the whole
# original, and a test of what an edit does passes without the edit. Make a buffer first.
# Library: sharp 0.35.5 (libvips 8.18.7). Source: observed, and in the last sentences of its documentation.
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

const white = { create: { width: 50, height: 100, channels: 3, background: '#fff' } };
const halves = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#000' } })
  .composite([{ input: await sharp(white).png().toBuffer(), left: 0, top: 0 }])
  .removeAlpha().png().toBuffer();
const left = { left: 0, top: 0, width: 50, height: 100 };
const mean = async (image) => (await image.stats()).channels[0].mean;
const made = async (image) => mean(sharp(await image.png().toBuffer()));
const seen = {
  whole: await mean(sharp(halves)),
  'white half': await mean(sharp(halves).extract(left)),
  'white half, made first': await made(sharp(halves).extract(left)),
  'its negative': await mean(sharp(halves).extract(left).negate()),
  'its negative, made first': await made(sharp(halves).extract(left).negate()),
};
console.log(seen);
assert.equal(seen['white half'], seen.whole, 'CHANGED: extract counts');
assert.equal(seen['its negative'], seen.whole, 'CHANGED: negate counts');
assert.deepEqual([seen['white half, made first'], seen['its negative, made first']], [255, 0]);
END
node run.mjs
