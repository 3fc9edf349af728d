#!/usr/bin/env bash
# replicate: when its file store is down, photos above about 130 kB fail with "Maximum call stack size
# exceeded".
#
# A good guess: the default strategy uploads a file and, where that fails, sends it as a data URI of up to
# 10 MB.
# What happens: the fallback spreads all bytes of the file as arguments of one function call
# (`String.fromCharCode.apply`), which no engine takes for a real photo.
# Seen: with an upload that answers 503, a file of 50 kB is sent as a data URI, one of 1 MB raises RangeError.
# Why it matters: a test with a small picture shows that the fallback works; the outage it is for then fails
# with an error that names neither the file nor the outage.
# Library: replicate 1.4.0 on Node 20. Source: `bytesToBase64` in lib/util.js.
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

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(request.url === '/files' ? 503 : 201, { 'content-type': 'application/json' });
    response.end('{"id":"1","status":"starting"}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const replicate = new Replicate({ auth: 'unused', baseUrl });
const send = (bytes) =>
  replicate.predictions
    .create({ model: 'owner/name', input: { photo: new Blob([new Uint8Array(bytes)]) } })
    .then(({ status }) => status, (error) => `${error.name}: ${error.message}`);
const seen = { '50 kB': await send(50_000), '1 MB': await send(1_000_000) };
console.log(seen);
assert.equal(seen['50 kB'], 'starting');
assert.match(seen['1 MB'], /RangeError: Maximum call stack/, 'CHANGED: real photos survive');
process.exit(0);
EOF
node run.mjs
