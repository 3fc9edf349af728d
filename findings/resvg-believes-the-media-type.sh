#!/usr/bin/env bash
# resvg: a PNG that is called image/jpeg in its data URI is not drawn, and neither is any WebP.
#
# A good guess: the picture's own first bytes decide, as in every browser.
# What happens: the media type of the data URI chooses the decoder. Where it is wrong the picture is left
# out, with nothing but a log line of the native library. WebP is left out even with its right type.
# Seen: a red PNG as image/png is drawn; as image/jpeg the place stays transparent; so does a WebP.
# Why it matters: platforms and users name types wrongly (Discord and Telegram pass on what the uploader
# said); a shared card then has an empty frame where the face should be. Convert to PNG first.
# Library: @resvg/resvg-js 2.6.2. Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @resvg/resvg-js@2.6.2 sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const red = sharp({ create: { width: 10, height: 10, channels: 3, background: '#f00' } });
const png = await red.clone().png().toBuffer();
const webp = await red.clone().webp({ lossless: true }).toBuffer();
const drawn = (type, bytes) => {
  const href = `data:${type};base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">
    <image width="10" height="10" href="${href}"/></svg>`;
  return new Resvg(svg).render().pixels[223] === 255;
};
const seen = {
  'PNG as image/png': drawn('image/png', png),
  'PNG as image/jpeg': drawn('image/jpeg', png),
  'WebP as image/webp': drawn('image/webp', webp),
};
console.log('drawn:', seen);
assert.deepEqual(Object.values(seen), [true, false, false], 'CHANGED: the bytes decide');
EOF
node run.mjs
