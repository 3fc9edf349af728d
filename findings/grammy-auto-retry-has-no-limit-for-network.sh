#!/usr/bin/env bash
# grammY auto-retry: `maxRetryAttempts: 1` does not count connections that broke.
#
# A good guess: with `autoRetry({ maxRetryAttempts: 1 })` a message is sent at most twice.
# What happens: the attempts are counted for answers (429 and 5xx) alone. A request whose connection broke
# is sent again after 3, 6, 12 … seconds up to an hour, without end, unless `rethrowHttpErrors` is set.
# `maxDelaySeconds` does not bound that wait either.
# Seen: a server that takes the message in and closes the connection got it 3 times within 9 seconds, with
# `maxRetryAttempts: 1` and `maxDelaySeconds: 1`, and the call was still pending.
# Why it matters: the Bot API has no idempotency key. An answer that was lost after the message was taken
# in gives the user the same photo or invoice several times, and a handler that waits for it never ends.
# Library: @grammyjs/auto-retry 2.0.2 with grammy 1.46.0. Source: `call` inside `autoRetry`, out/mod.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  grammy@1.46.0 @grammyjs/auto-retry@2.0.2 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { autoRetry } from '@grammyjs/auto-retry';
import { Bot } from 'grammy';

let received = 0;
const server = createServer((request) => {
  request.resume().on('end', () => {
    console.log('message taken in', ++received);
    request.socket.destroy();
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const bot = new Bot('1:unused', {
  client: { apiRoot: `http://127.0.0.1:${server.address().port}` },
});
bot.api.config.use(autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 1 }));
const ended = bot.api.sendMessage(42, 'hello').then(() => 'sent', () => 'failed');
const state = await Promise.race([
  ended,
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (received < 3) return;
      clearInterval(look);
      resolve('pending');
    }, 50);
  }),
]);
console.log('the call is', state);
assert.equal(state, 'pending', 'CHANGED: broken connections are counted now');
process.exit(0);
EOF
node run.mjs
