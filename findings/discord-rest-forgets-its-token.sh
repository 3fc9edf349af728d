#!/usr/bin/env bash
# @discordjs/rest: one answer of 401 and the client has no token any more.
#
# A good guess: a 401 fails the one call that got it.
# What happens: the client sets its own token to null. All later calls fail before they leave, with
# "Expected token to be set for this request, but none was present", until `setToken` is called again.
# Seen: 401 once, then the server is well again; the second call fails and never reaches it.
# Why it matters: one odd answer (an outage, a proxy) turns a bot that runs for weeks silent until
# somebody restarts it. Set the token again on 401, or make a new client for each request.
# Library: @discordjs/rest 2.6.3. Source: `handleErrors` in dist/index.js.
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

let count = 0;
const server = createServer((request, response) => {
  request.resume();
  const status = ++count === 1 ? 401 : 200;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(status === 401 ? '{"message":"401: Unauthorized","code":0}' : '{"id":"1"}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const rest = new REST({
  api: `http://127.0.0.1:${server.address().port}`,
  version: '10',
  hashSweepInterval: 0,
  handlerSweepInterval: 0,
}).setToken('unused');
const call = () => rest.get('/users/@me').then(() => 'answered', (error) => error.message);
const answers = [await call(), await call()];
console.log(answers, `requests that reached the server: ${count}`);
assert.equal(count, 1, 'CHANGED: the token is kept');
assert.match(answers[1], /Expected token to be set/, 'CHANGED: the token is kept');
process.exit(0);
EOF
node run.mjs
