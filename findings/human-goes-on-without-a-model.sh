#!/usr/bin/env bash
# @vladmandic/human: a model that could not be read is only logged, counts as loaded, and is not asked for again.
#
# A good guess: `load()` rejects where a model cannot be read, or the next `detect` tries once more.
# What happens: the error goes to the console. `load()` resolves, `models.loaded()` names the model, `detect` finds
# faces with `error: null` and leaves out what the model would have added, for as long as the process lives: a new
# instance has the same model, for they are kept by the module.
# Seen: one answer of 503 for faceres.json: load resolves, models.loaded() has faceres, a face with 468 points and a
# descriptor of 0 numbers; the same after the server is well again, by a second load() and by a new instance, with no
# further request. A new process: 1,024 numbers.
# Why it matters: one broken connection at the start, and until the next start every face is nobody's: similarity
# is measured against nothing, and an age is not known. Read the files yourself first, and let that fail.
# Guard: webhooks/vision-worker/model-files.ts fetches them before tfjs asks for them.
# Library: @vladmandic/human 3.3.6 on @tensorflow/tfjs-core 4.22.0. Source: `loadModel` in src/tfjs/load.ts (logs),
# `load` in src/face/faceres.ts (keeps what it got until `reset()`, which drops the configuration too). The photo is
# the package's own sample.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error --ignore-scripts @vladmandic/human@3.3.6 \
  @tensorflow/tfjs-core@4.22.0 @tensorflow/tfjs-converter@4.22.0 @tensorflow/tfjs-backend-wasm@4.22.0 \
  jpeg-js@0.4.4 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import jpeg from 'jpeg-js';

const require = createRequire(import.meta.url);
const tf = require('@tensorflow/tfjs-core');
// Its exports name no path that Node knows.
const { Human } = require('./node_modules/@vladmandic/human/dist/human.node-wasm.js');
const folder = 'node_modules/@vladmandic/human';

const asked = [];
let ill = process.argv[2] !== 'well';
const server = createServer((request, response) => {
  asked.push(request.url);
  if (ill && request.url === '/faceres.json') response.writeHead(503).end('not now');
  else response.end(readFileSync(`${folder}/models${request.url}`));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const off = { enabled: false };
const face = {
  enabled: true, detector: { rotation: false }, mesh: { enabled: true }, description: { enabled: true },
  attention: off, iris: off, emotion: off, antispoof: off, liveness: off,
};
const open = () => new Human({
  backend: 'wasm',
  wasmPath: 'node_modules/@tensorflow/tfjs-backend-wasm/dist/',
  modelBasePath: `http://127.0.0.1:${server.address().port}/`,
  debug: false, cacheSensitivity: 0,
  face, body: off, hand: off, object: off, gesture: off, segmentation: off, filter: off,
});
const sample = /face: string = `([^`]+)`/.exec(readFileSync(`${folder}/src/sample.ts`, 'utf8'))[1];
const photo = jpeg.decode(Buffer.from(sample, 'base64'), { useTArray: true, formatAsRGBA: false });
async function looked(human) {
  const load = await human.load().then(() => 'resolved', () => 'rejected');
  const pixels = tf.tensor3d(photo.data, [photo.height, photo.width, 3], 'int32');
  const { error, face: faces } = await human.detect(pixels);
  pixels.dispose();
  return {
    load, error, loaded: human.models.loaded().includes('faceres'),
    points: faces[0]?.mesh.length, descriptor: faces[0]?.embedding?.length ?? 0,
    'requests for it': asked.filter((url) => url === '/faceres.json').length,
  };
}
if (!ill) {
  console.log(JSON.stringify(await looked(open())));
  process.exit(0);
}
const human = open();
const seen = { 'server ill': await looked(human) };
ill = false;
seen['server well'] = await looked(human);
seen['new instance'] = await looked(open());
const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', 'well']);
seen['new process'] = JSON.parse(stdout.trim().split('\n').at(-1));
console.log(seen);
assert.equal(seen['server ill'].load, 'resolved', 'CHANGED: load rejects');
for (const when of ['server ill', 'server well', 'new instance']) {
  const { error, loaded, points, descriptor, 'requests for it': requests } = seen[when];
  assert.deepEqual({ error, points }, { error: null, points: 468 }, 'CHANGED: detect says that something lacks');
  assert.ok(loaded, 'CHANGED: the model does not count as loaded');
  assert.equal(descriptor, 0, 'CHANGED: the model is there');
  assert.equal(requests, 1, 'CHANGED: it asks again');
}
assert.equal(seen['new process'].descriptor, 1024);
process.exit(0);
EOF
node run.mjs
