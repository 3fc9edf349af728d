#!/usr/bin/env bash
# @jsquash/jpeg: after one picture of 3 megapixels the encoder holds 60 MiB for good.
#
# A good guess: what an encoder needs for a picture it gives back with the result.
# What happens: the package keeps one instance for the module's life, and the memory of WebAssembly only grows: 16
# MiB at the start, then what the largest picture so far has needed, some 15 bytes a pixel. Nothing lets go of the
# instance; `init` puts another in its place.
# Seen: 16.2 MiB after a picture of 64 x 64, 60.6 after 2048 x 1536, 60.6 after 64 x 64 again and a garbage
# collection; 16.2 after `init` anew.
# Why it matters: an isolate of a Worker has 128 MB, all requests together. Without a tool for memory one sees
# only that it is restarted. Use the codec's factory with a fresh instance for each picture, and bound the pixels.
# Guard: core/vision/jpeg.worker.ts (`freshInstance`, `fitsMozjpeg`).
# Library: @jsquash/jpeg 1.6.0 (mozjpeg). Source: `emscriptenModule` in encode.js; the initial and the grown memory
# observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @jsquash/jpeg@1.6.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import encode, { init } from '@jsquash/jpeg/encode.js';

const program = new WebAssembly.Module(readFileSync('node_modules/@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
let memory;
// As the package instantiates it, but that we see its memory.
const instantiateWasm = (imports, done) => {
  const instance = new WebAssembly.Instance(program, imports);
  memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
  done(instance);
  return instance.exports;
};
const heldAfter = async (width, height) => {
  const data = new Uint8ClampedArray(width * height * 4).map((_, i) => (i * 31 + (i >> 11)) & 255);
  await encode({ data, width, height }, { quality: 80 });
  gc();
  return Number((memory.buffer.byteLength / 2 ** 20).toFixed(1));
};
await init(program, { instantiateWasm });
const seen = {
  '64 x 64': await heldAfter(64, 64),
  '2048 x 1536': await heldAfter(2048, 1536),
  '64 x 64 again': await heldAfter(64, 64),
};
await init(program, { instantiateWasm });
seen['64 x 64, new instance'] = await heldAfter(64, 64);
console.log('MiB held:', seen);
assert.ok(seen['64 x 64'] < 20 && seen['64 x 64, new instance'] < 20);
assert.ok(seen['2048 x 1536'] > 40, 'CHANGED: it needs less');
assert.equal(seen['64 x 64 again'], seen['2048 x 1536'], 'CHANGED: memory is given back');
process.exit(0);
EOF
node --expose-gc run.mjs
