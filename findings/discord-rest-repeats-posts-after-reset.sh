#!/usr/bin/env bash
# @discordjs/rest: a message whose connection was reset is posted four times, one whose connection was closed
# only once.
#
# A good guess: a library repeats what is safe to repeat (GET), or everything that the network broke.
# What happens: ECONNRESET is retried for every method, POST included (`retries: 3`), at once and without a
# pause; a connection that the other side closed (`UND_ERR_SOCKET`) is not retried at all, not even for GET.
# Seen: a server that takes the message in and then resets got it 4 times; one that closes got it once.
# Why it matters: behind a proxy either may come after Discord took the message in: the user gets the same
# picture up to four times. Send a `nonce` with `enforce_nonce: true` where that must not happen, and retry
# closed connections yourself.
# Library: @discordjs/rest 2.6.3 on Node. Source: `shouldRetry` and `makeNetworkRequest` in dist/index.js;
# "nonce" and "enforce_nonce" are in Discord's documentation of Create Message.
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

async function taken(end) {
  let count = 0;
  const server = createServer((request) => {
    request.resume().on('end', () => {
      count += 1;
      request.socket[end]();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const rest = new REST({
    api: `http://127.0.0.1:${server.address().port}`,
    version: '10',
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
  }).setToken('unused');
  const error = await rest
    .post('/channels/1/messages', { body: { content: 'your picture' } })
    .catch((error) => error);
  console.log(`${end}: message taken in ${count} times, then ${error.code}: ${error.message}`);
  server.close();
  return count;
}

assert.equal(await taken('resetAndDestroy'), 4, 'CHANGED: a reset is not repeated four times');
assert.equal(await taken('destroy'), 1, 'CHANGED: a closed connection is repeated');
process.exit(0);
EOF
node run.mjs
