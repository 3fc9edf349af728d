#!/usr/bin/env bash
# @discordjs/rest: `timeout` covers the way to the headers; a body that stalls is waited for as long as it likes.
#
# A good guess: `new REST({ timeout: 1000 })` means that a call fails after a second.
# What happens: the timer is cleared when the headers are there. What then never comes is waited for, and as
# calls of one route queue behind each other, all later ones wait as well. An AbortSignal of one's own does
# reach the body.
# Seen: headers at once, body after 4 seconds: the call answers after 4 seconds with timeout 1000; a server
# that is late with its headers is given up after 1 second.
# Why it matters: a half-open connection (a moved server, a phone network) silences a bot's channel until the
# HTTP agent's own limit of five minutes. Pass `signal: AbortSignal.timeout(…)` with each call.
# Library: @discordjs/rest 2.6.3 on Node 20. Source: `makeNetworkRequest` in dist/index.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @discordjs/rest@2.6.3 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';

const server = createServer((request, response) => {
  const answer = () => response.writeHead(200, { 'content-type': 'application/json' });
  if (request.url.includes('late-headers')) return setTimeout(() => answer().end('{"id":"1"}'), 4000);
  answer().write('{"id":');
  setTimeout(() => response.end('"1"}'), 4000);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const rest = new REST({
  api: `http://127.0.0.1:${server.address().port}`,
  version: '10',
  timeout: 1000,
  retries: 0,
  hashSweepInterval: 0,
  handlerSweepInterval: 0,
}).setToken('unused');

async function trial(route, options) {
  const start = performance.now();
  const outcome = await rest.get(route, options).then(() => 'answered', (error) => error.name);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${route}: ${outcome} after ${seconds.toFixed(1)} s`);
  return outcome;
}

assert.equal(await trial('/late-headers'), 'AbortError');
assert.equal(await trial('/late-body'), 'answered', 'CHANGED: the time-out covers the body');
assert.notEqual(await trial('/late-body-signal', { signal: AbortSignal.timeout(1000) }), 'answered');
process.exit(0);
EOF
node run.mjs
