#!/usr/bin/env bash
# replicate: with `fileEncodingStrategy: 'data-uri'` the prediction's input is the client itself, API token
# included.
#
# A good guess: the option sends photos inside the request rather than uploading them.
# What happens: the function that encodes them is called with (client, input) but takes (input) alone: it
# encodes the client. What is posted as `input` is the client's fields; prompt and photo are not in it.
# Seen: {"input":{"auth":"r8_not_a_real_token","userAgent":"replicate-javascript/1.4.0", …}}.
# Why it matters: inputs are kept with a prediction, shown in the dashboard, sent to webhooks and to the
# model, which may be a stranger's; so is the token then. Encode photos as data URIs yourself.
# Library: replicate 1.4.0. Source: `transformFileInputs` in lib/util.js, case "data-uri".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error replicate@1.4.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import Replicate from 'replicate';

let posted = '';
const server = createServer((request, response) => {
  request.on('data', (chunk) => { posted += chunk; }).on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1","status":"starting"}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const replicate = new Replicate({
  auth: 'r8_not_a_real_token',
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  fileEncodingStrategy: 'data-uri',
});
const photo = new Blob([new Uint8Array(1000)], { type: 'image/png' });
await replicate.predictions.create({ model: 'owner/name', input: { prompt: 'a hat', photo } });
const { input } = JSON.parse(posted);
console.log('posted as input:', input);
assert.equal(input.auth, 'r8_not_a_real_token', 'CHANGED: the token stays at home');
assert.equal(input.prompt, undefined, 'CHANGED: the prompt is sent');
process.exit(0);
EOF
node run.mjs
