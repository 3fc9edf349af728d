#!/usr/bin/env bash
# replicate: a Uint8Array in the input is sent as {"0":137,"1":80, …}, where a Buffer of the same bytes is uploaded.
#
# A good guess: bytes are bytes; the README's "Buffer" is a Uint8Array, and what cannot be sent is refused.
# What happens: only Blob and Buffer are looked for when files are uploaded, which is what it does by default.
# Other arrays of bytes go to JSON.stringify, which makes an object of their numbers. The code for data URIs
# knows typed arrays.
# Seen: Buffer: POST /files, then its address as input; Uint8Array: no upload, {"0":137,"1":80,"2":78,"3":71}.
# Why it matters: crypto, fetch and fs streams give Uint8Arrays. A photo of 1 MB becomes 11 MB of JSON, and the model
# says at most that its input is no picture. Wrap bytes in a Blob, with its type.
# Library: replicate 1.4.0. Source: `transformFileInputsToReplicateFileURLs` in lib/util.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error replicate@1.4.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import Replicate from 'replicate';

let asked = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; }).on('end', () => {
    asked.push(request.url === '/files' ? 'upload' : JSON.parse(body).input.photo);
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1","status":"starting","urls":{"get":"https://api.example/files/1"}}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const replicate = new Replicate({ auth: 'r8_none', baseUrl: `http://127.0.0.1:${server.address().port}` });
const png = [137, 80, 78, 71];
async function sent(photo) {
  asked = [];
  await replicate.predictions.create({ model: 'owner/name', input: { photo } });
  return asked;
}

const seen = { buffer: await sent(Buffer.from(png)), array: await sent(Uint8Array.from(png)) };
console.log(seen);
assert.deepEqual(seen.buffer, ['upload', 'https://api.example/files/1']);
assert.deepEqual(seen.array, [{ ...png }], 'CHANGED: a Uint8Array is sent as a file');
process.exit(0);
END
node run.mjs
