#!/usr/bin/env bash
# replicate: one `predictions.create` may start six paid predictions, and a 429 is asked again five times at
# once whatever its Retry-After says.
#
# A good guess: POSTs are repeated on 429 alone, after the seconds of Retry-After, as the library's own
# comment has it.
# What happens: a fetch that throws (a connection that broke after the request was taken in) is repeated for
# any method. The pause in between is skipped unless its length is a whole number, which a random jitter
# makes it never be; Retry-After is a string, so it is not a whole number either and is read as a date.
# Seen: a server that takes the request in and closes the connection got it 6 times; one that answers 429
# with Retry-After: 20 got it 6 times within a second.
# Why it matters: a prediction is billed by what it runs, and there is no idempotency key. Call the HTTP API
# yourself for what costs money, or pass a `fetch` that remembers what it has sent.
# Library: replicate 1.4.0. Source: `withAutomaticRetries` in lib/util.js.
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

async function trial(answer) {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      answer(request, response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const replicate = new Replicate({ auth: 'unused', baseUrl });
  const start = performance.now();
  const error = await replicate.predictions
    .create({ model: 'owner/name', input: { prompt: 'a hat' } })
    .catch((error) => error);
  const seconds = (performance.now() - start) / 1000;
  console.log(`taken in ${count} times in ${seconds.toFixed(2)} s, then: ${error.message.slice(0, 80)}`);
  return { count, seconds };
}

const broken = await trial((request) => request.socket.destroy());
const limited = await trial((_request, response) => response.writeHead(429, { 'retry-after': '20' }).end());
assert.equal(broken.count, 6, 'CHANGED: broken connections are not repeated');
assert.equal(limited.count, 6, 'CHANGED: 429 is repeated otherwise');
assert.ok(limited.seconds < 20, 'CHANGED: it waits');
process.exit(0);
EOF
node run.mjs
