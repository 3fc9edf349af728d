#!/usr/bin/env bash
# openai: told to wait 61 seconds it waits half a second, twice.
#
# A good guess: the SDK waits as long as Retry-After says, or gives up.
# What happens: a wait above one minute counts as no wait at all: it falls back to its own backoff of about
# 0.5 and 1 second and spends both retries at once. 60 seconds are kept to the letter.
# Seen: 3 requests within a few seconds, each answered 429 with Retry-After: 61.
# Why it matters: image limits are counted per minute, so answers just above 60 are common. The retries then
# only make the limit worse, and the call fails although waiting would have helped. Set `maxRetries: 0` and
# schedule by the header yourself.
# Library: openai 7.55.0. Source: `retryRequest` in client.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error openai@7.55.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import OpenAI from 'openai';

let count = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    count += 1;
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '61' });
    response.end('{"error":{"message":"Rate limit reached","type":"requests","code":"rate_limit_exceeded"}}');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const openai = new OpenAI({ apiKey: 'unused', baseURL: `http://127.0.0.1:${server.address().port}/v1` });
const start = performance.now();
const error = await openai.images
  .generate({ model: 'gpt-image-2', prompt: 'a hat' })
  .catch((error) => error);
const seconds = (performance.now() - start) / 1000;
console.log(`${count} requests in ${seconds.toFixed(1)} s, then ${error.status} ${error.message}`);
assert.equal(count, 3);
assert.ok(seconds < 60, 'CHANGED: the wait is kept');
process.exit(0);
EOF
node run.mjs
