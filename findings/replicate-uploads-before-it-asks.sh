#!/usr/bin/env bash
# replicate: `predictions.create` uploads the photos of its input first, whatever comes of the prediction, and
# also when it was cancelled before it was called.
#
# A good guess: an aborted signal sends nothing, and a refused prediction leaves nothing behind.
# What happens: every Blob and Buffer of the input goes to /files before the prediction is asked for; the signal
# is given to the second request alone. Neither the error nor anything else tells the file's id, and nothing
# deletes the file.
# Seen: signal aborted before the call: AbortError, and one POST /files with the photo; refused with 402: the photo
# is there, the error has name, request and response, and the id is in none of them.
# Why it matters: a person's photo lies with the company after "cancel" or "no credit", and nobody knows which.
# Upload with `files.create`, note the id before it is used, and delete it afterwards.
# Library: replicate 1.4.0. Source: `createPrediction` in lib/predictions.js and
# `transformFileInputsToReplicateFileURLs` in lib/util.js.
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
import { inspect } from 'node:util';
import Replicate from 'replicate';

let asked = [];
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    asked.push(`${request.method} ${request.url}`);
    const [status, body] = request.url === '/files'
      ? [201, { id: 'id-of-the-file', urls: { get: 'https://api.example/files/id-of-the-file' } }]
      : [402, { detail: 'Insufficient credit' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const replicate = new Replicate({ auth: 'r8_none', baseUrl: `http://127.0.0.1:${server.address().port}` });
async function trial(signal) {
  asked = [];
  const photo = new Blob([new Uint8Array(1000)], { type: 'image/png' });
  const error = await replicate.predictions
    .create({ model: 'owner/name', input: { photo }, signal })
    .catch((cause) => cause);
  return { error: error.name, asked, isIdTold: inspect(error, { depth: 9 }).includes('id-of-the-file') };
}

const seen = { cancelled: await trial(AbortSignal.abort()), refused: await trial(undefined) };
console.log(inspect(seen, { depth: 9 }));
assert.deepEqual(seen.cancelled.asked, ['POST /files'], 'CHANGED: what was cancelled uploads nothing');
assert.deepEqual(seen.refused.asked, ['POST /files', 'POST /models/owner/name/predictions'],
  'CHANGED: the photo is not uploaded, or it is deleted');
assert.deepEqual([seen.cancelled.isIdTold, seen.refused.isIdTold], [false, false], 'CHANGED: the id is told');
process.exit(0);
END
node run.mjs
