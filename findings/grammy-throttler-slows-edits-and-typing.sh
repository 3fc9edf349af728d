#!/usr/bin/env bash
# grammY throttler: "typing…" and edits use up the chat's one message a second.
#
# A good guess: Telegram limits messages that are sent, so the throttler holds back those.
# What happens: every call with a `chat_id` waits in one line for its chat, one a second and one at a time:
# chat actions, edits, deletes and `getChat` too. What is behind a long upload waits for it to end.
# Seen: "typing", two progress edits, one delete and the picture: the picture leaves 4 seconds after the
# first call although it is the only message.
# Why it matters: a bot that shows progress makes its users wait for the progress display. Give such calls
# a bot (`new Api(token)`) without the throttler, or leave the throttler out and heed `retry_after`.
# Library: @grammyjs/transformer-throttler 1.2.1 with grammy 1.46.0. Source: `apiThrottler` in dist/mod.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  grammy@1.46.0 @grammyjs/transformer-throttler@1.2.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { Bot } from 'grammy';

const bot = new Bot('1:unused');
const start = performance.now();
const left = [];
bot.api.config.use(async (_call, method) => {
  const seconds = (performance.now() - start) / 1000;
  left.push({ method, seconds });
  console.log(method, 'leaves at', seconds.toFixed(1), 's');
  return { ok: true, result: true };
});
bot.api.config.use(apiThrottler());
await Promise.all([
  bot.api.sendChatAction(42, 'upload_photo'),
  bot.api.editMessageText(42, 7, '30 %'),
  bot.api.editMessageText(42, 7, '80 %'),
  bot.api.deleteMessage(42, 7),
  bot.api.sendPhoto(42, 'known-file-id'),
]);
const last = left.at(-1);
assert.equal(last.method, 'sendPhoto');
assert.ok(last.seconds > 3.5, 'CHANGED: only messages are held back');
process.exit(0);
EOF
node run.mjs
