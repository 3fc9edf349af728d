#!/usr/bin/env bash
# grammY and Telegram's guest bots: `ctx.reply` answers a guest message with an ordinary message to a chat that is
# not the bot's.
#
# A good guess: `ctx.reply` answers whatever came, as it does for messages, channel posts and business messages.
# What happens: a guest message (somebody calls the bot in a chat that it is not a member of) can only be answered
# with `answerGuestQuery`. `ctx.reply` takes the message's `chat.id` and calls `sendMessage`. Telegram's
# description says that this id may be the same as that of another chat which the bot does have. The default
# session key is that id, too.
# Seen: a guest message with chat.id 42 and an ordinary one of chat 42: both replies are sendMessage to 42, the
# `guest_query_id` is not used, and both count in one session (1, 2).
# Why it matters: a handler on `:text` that worked for years posts somebody's answer (a picture of a person) into
# an unrelated chat, or fails, from the day guest queries are switched on. Filter on `ctx.guestMessage` first.
# Library: grammy 1.46.0 with @grammyjs/types 5.0.0. Source: `Context#reply` in out/context.js; the comment of
# `guest_query_id` in message.d.ts of the types.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error grammy@1.46.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Bot, session } from 'grammy';

const botInfo = { id: 1, is_bot: true, first_name: 'Bot', username: 'some_bot', supports_guest_queries: true };
const bot = new Bot('1:unused', { botInfo });
const calls = [];
bot.api.config.use(async (_call, method, payload) => {
  calls.push({ method, chat_id: payload.chat_id, text: payload.text, guest: 'guest_query_id' in payload });
  return { ok: true, result: true };
});
bot.use(session({ initial: () => ({ count: 0 }) }));
bot.use((ctx) => ctx.reply(`answer ${++ctx.session.count}`));

const from = { id: 7, is_bot: false, first_name: 'Ada' };
const message = { message_id: 1, date: 1_790_000_000, from, text: '@some_bot draw me' };
await bot.handleUpdate({
  update_id: 1,
  guest_message: { ...message, chat: { id: 42, type: 'private', first_name: 'Eve' }, guest_query_id: 'q1' },
});
await bot.handleUpdate({
  update_id: 2,
  message: { ...message, chat: { id: 42, type: 'private', first_name: 'Bob' } },
});
console.log(calls);
assert.deepEqual(
  calls.map(({ method, chat_id, text, guest }) => [method, chat_id, text, guest]),
  [['sendMessage', 42, 'answer 1', false], ['sendMessage', 42, 'answer 2', false]],
  'CHANGED: guest messages are answered as such',
);
EOF
node run.mjs
