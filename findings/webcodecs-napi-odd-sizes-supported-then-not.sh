#!/usr/bin/env bash
# @napi-rs/webcodecs: odd sizes are "supported" and then end the encoder.
#
# A good guess: after `VideoEncoder.isConfigSupported` said yes the encoder takes such frames; browsers say no
# to H.264 with odd sizes, so that code can round them.
# What happens: the question is answered with yes for any size; the first frame closes the codec, and the
# error handler is not told why.
# Seen: 65x63 in avc1.42001f: supported true; encoding one frame: "Cannot encode with a closed codec", state
# closed, no packet.
# Why it matters: pictures of users have odd sizes; the fallback that the question is there for never runs.
# Round to even sizes yourself.
# Library: @napi-rs/webcodecs 1.3.1. Source: observed; WebCodecs, "isConfigSupported".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @napi-rs/webcodecs@1.3.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs';

const config = { codec: 'avc1.42001f', width: 65, height: 63, bitrate: 100_000 };
const { supported } = await VideoEncoder.isConfigSupported(config);
let packets = 0;
const told = [];
const encoder = new VideoEncoder({
  output: () => { packets += 1; },
  error: (error) => { told.push(error.message); },
});
let thrown = 'nothing';
try {
  encoder.configure(config);
  const pixels = new Uint8Array(65 * 63 * 4).fill(128);
  const frame = new VideoFrame(pixels, { format: 'RGBA', codedWidth: 65, codedHeight: 63, timestamp: 0 });
  encoder.encode(frame, { keyFrame: true });
  frame.close();
  await encoder.flush();
} catch (error) {
  thrown = error.message;
}
console.log({ supported, thrown, told, packets, state: encoder.state });
assert.equal(supported, true, 'CHANGED: odd sizes are refused beforehand');
assert.deepEqual([packets, encoder.state], [0, 'closed'], 'CHANGED: odd sizes are encoded');
EOF
node run.mjs
