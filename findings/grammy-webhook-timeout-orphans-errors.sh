#!/usr/bin/env bash
# grammY webhookCallback: an error after the time-out belongs to nobody, and Node ends the process for it.
#
# A good guess: `webhookCallback(bot, …, { onTimeout: 'return' })` answers Telegram in time and lets the
# slow handler go on; if that handler then throws, `bot.catch` hears of it.
# What happens: `bot.catch` is for long polling alone. After the time-out the handler's promise is followed
# by a `.finally()` of its own that nobody catches, so its failure becomes an `unhandledRejection`, which
# by default ends a Node process with all its other requests.
# Seen: answered 200 after 50 ms; `bot.catch` called 0 times; one unhandledRejection: "BotError: Error in
# middleware: the provider is down".
# Why it matters: picture makers are slow and their errors come late; one of them takes down a server that
# answers payments too. Answer first and work from a queue, or catch everything inside the handler.
# Library: grammy 1.46.0. Source: `timeoutIfNecessary` in out/convenience/webhook.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error grammy@1.46.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Bot, webhookCallback } from 'grammy';

const botInfo = { id: 1, is_bot: true, first_name: 'Bot', username: 'some_bot' };
const bot = new Bot('1:unused', { botInfo });
let caught = 0;
bot.catch(() => { caught += 1; });
bot.use(async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  throw new Error('the provider is down');
});
const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve));
const handle = webhookCallback(bot, 'std/http', { onTimeout: 'return', timeoutMilliseconds: 50 });
const update = {
  update_id: 1,
  message: {
    message_id: 1,
    date: 1_790_000_000,
    chat: { id: 42, type: 'private', first_name: 'Ada' },
    from: { id: 42, is_bot: false, first_name: 'Ada' },
    text: 'hi',
  },
};
const request = new Request('http://bot.example/', { method: 'POST', body: JSON.stringify(update) });
const answer = await handle(request);
console.log('answered with', answer.status);
const error = await Promise.race([
  unhandled,
  new Promise((resolve) => setTimeout(resolve, 3000, undefined)),
]);
console.log(`bot.catch called ${caught} times; unhandledRejection: ${error}`);
assert.equal(answer.status, 200);
assert.equal(caught, 0, 'CHANGED: bot.catch hears of it');
assert.match(String(error), /the provider is down/, 'CHANGED: the late error is handled');
EOF
node run.mjs
