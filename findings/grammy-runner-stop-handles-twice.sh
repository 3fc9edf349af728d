#!/usr/bin/env bash
# grammY runner: `await runner.stop()` returns while handlers are at work, and what they work on comes again.
#
# A good guess: like `bot.stop()`, it confirms what was fetched, and after it the process may close its
# database and end.
# What happens: `stop()` waits for the fetching loop only. Telegram forgets updates when the next
# `getUpdates` names a higher offset, and the runner never sends that last one (`bot.stop()` of grammY
# itself does): the next start is given the last batch once more, handled or not.
# Seen: `stop()` resolved with 3 handlers still running (`size()` says 3), the last offset sent was 0, and a
# second runner on the same queue handled all three updates again.
# Why it matters: every deploy cuts off what was half done and repeats what was done: a photo is made twice,
# a "thank you" is sent twice. Wait for `size()` to be 0, and remember the ids of updates.
# Library: @grammyjs/runner 2.0.3 with grammy 1.46.0. Source: `createRunner` and `createUpdateFetcher` in
# out/runner.js; `Bot#stop` in grammy's out/bot.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error grammy@1.46.0 @grammyjs/runner@2.0.3 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { run } from '@grammyjs/runner';
import { Bot } from 'grammy';

const botInfo = { id: 1, is_bot: true, first_name: 'Bot', username: 'some_bot' };
const from = { id: 42, is_bot: false, first_name: 'Ada' };
const chat = { id: 42, type: 'private', first_name: 'Ada' };
let waiting = [1, 2, 3].map((id) => ({
  update_id: id,
  message: { message_id: id, date: 1_790_000_000, chat, from, text: 'hi' },
}));
const offsets = [];

/** Answers as Telegram does: an offset forgets what lies before it, an empty queue holds the line. */
async function telegram(_call, method, { offset }, signal) {
  assert.equal(method, 'getUpdates');
  offsets.push(offset);
  waiting = waiting.filter(({ update_id }) => update_id >= offset);
  if (waiting.length > 0) return { ok: true, result: waiting };
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted'))));
}

async function startAndStop() {
  const bot = new Bot('1:unused', { botInfo });
  bot.api.config.use(telegram);
  let running = 0;
  const handled = [];
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  let runner;
  const stopped = new Promise((resolve) => {
    bot.use(async (ctx) => {
      handled.push(ctx.update.update_id);
      running += 1;
      if (running === 3) resolve(runner.stop());
      await released;
      running -= 1;
    });
  });
  runner = run(bot);
  await stopped;
  const seen = { running, size: runner.size(), handled };
  release();
  while (runner.size() > 0) await new Promise((resolve) => setImmediate(resolve));
  return seen;
}

const first = await startAndStop();
console.log('when stop() had resolved:', JSON.stringify(first));
const second = await startAndStop();
console.log('the next start handled:', JSON.stringify(second.handled), 'offsets sent:', offsets);
assert.deepEqual([first.running, first.size], [3, 3], 'CHANGED: stop() waits for the handlers');
assert.deepEqual(second.handled, [1, 2, 3], 'CHANGED: stop() confirms what was fetched');
EOF
node run.mjs
