#!/usr/bin/env bash
# @napi-rs/webcodecs: frames become RGBA by BT.601 whatever colour space they name.
#
# A good guess: `frame.copyTo(buffer, { format: 'RGBA' })` heeds `frame.colorSpace`, as in browsers.
# What happens: the matrix and the range are always those of standard-definition video (BT.601, video range).
# Nearly all HD video is BT.709.
# Seen: one yellow-ish red, Y 63, Cb 102, Cr 240 (pure red in BT.709), named BT.709, BT.601 and BT.709 full
# range: 232, 0, 1 all three times.
# Why it matters: thumbnails and what is checked for faces or nudity have other colours than the viewer sees,
# up to some 20 levels off. Convert I420 yourself by the named matrix.
# Library: @napi-rs/webcodecs 1.3.1. Source: observed; WebCodecs, "VideoFrame copyTo" asks for a conversion by
# the frame's colour space.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @napi-rs/webcodecs@1.3.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { VideoFrame } from '@napi-rs/webcodecs';

const [width, height] = [16, 16];
const i420 = new Uint8Array((width * height * 3) / 2);
i420.fill(63, 0, 256).fill(102, 256, 320).fill(240, 320);
const space = (name, fullRange) => ({ primaries: name, transfer: name, matrix: name, fullRange });
const seen = [];
for (const colorSpace of [space('bt709', false), space('smpte170m', false), space('bt709', true)]) {
  const frame = new VideoFrame(i420, {
    format: 'I420', codedWidth: width, codedHeight: height, timestamp: 0, colorSpace,
  });
  const rgba = new Uint8Array(frame.allocationSize({ format: 'RGBA' }));
  await frame.copyTo(rgba, { format: 'RGBA' });
  console.log(`${frame.colorSpace.matrix}, full range ${frame.colorSpace.fullRange}:`, [...rgba.subarray(0, 3)]);
  seen.push(rgba.subarray(0, 3).join());
  frame.close();
}
assert.equal(new Set(seen).size, 1, 'CHANGED: the colour space is heeded');
EOF
node run.mjs
