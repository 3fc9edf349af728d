#!/usr/bin/env bash
# grammY runner: with `concurrency: 10`, a bot that was away handles a hundred updates at once.
#
# A good guess: `run(bot, { sink: { concurrency: 10 } })` never runs more than ten handlers at a time.
# What happens: the first `getUpdates` asks for 100 (the pace begins at infinity), and the sink starts all
# that it is given before it counts. Only the later fetches ask for as many as there are free places.
# Seen: "getUpdates with limit 100", then 100 handlers running together.
# Why it matters: a limit is set for something scarce: memory for pictures, a provider's parallel calls.
# It breaks at the worst moment, on the start after an outage. Hold a limit of your own inside the handler.
# Library: @grammyjs/runner 2.0.3 with grammy 1.46.0. Source: `pace` in out/source.js, `DecayingDeque#add`
# in out/queue.js.
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
const bot = new Bot('1:unused', { botInfo });
const from = { id: 42, is_bot: false, first_name: 'Ada' };
const chat = { id: 42, type: 'private', first_name: 'Ada' };
const backlog = Array.from({ length: 250 }, (_, index) => ({
  update_id: index + 1,
  message: { message_id: index + 1, date: 1_790_000_000, chat, from, text: 'hi' },
}));
const limits = [];
bot.api.config.use(async (_call, _method, { limit }) => {
  if (backlog.length === 0) return new Promise(() => {});
  console.log('getUpdates with limit', limit);
  limits.push(limit);
  return { ok: true, result: backlog.splice(0, limit) };
});
let running = 0;
let most = 0;
bot.use(async () => {
  most = Math.max(most, ++running);
  await new Promise((resolve) => setTimeout(resolve, 50));
  running -= 1;
});
const runner = run(bot, { sink: { concurrency: 10 } });
while (backlog.length > 0 || running > 0) await new Promise((resolve) => setTimeout(resolve, 20));
console.log('most handlers at once:', most);
assert.deepEqual([limits[0], most], [100, 100], 'CHANGED: the first batch keeps to the limit');
assert.ok(limits.slice(1).every((limit) => limit <= 10), 'CHANGED: later fetches pass the limit too');
process.exit(0);
EOF
node run.mjs
