#!/usr/bin/env bash
# grammY: one session for two conversations that only look like one chat.
#
# A good guess: a session belongs to one conversation with the bot.
# What happens: the default session key is `ctx.chatId` and nothing else. In a message that reaches the bot
# through a business connection (somebody's own private chat with a customer) `chat.id` is the customer's
# id, which is also the id of the customer's own private chat with the bot. Both read and write one
# session, and two shops that connected the same bot share it too.
# Seen: four messages of customer 42 (two to the bot, one in each of two shops) count 1, 2, 3, 4.
# Why it matters: a basket, a half-typed form or a balance kept in the session crosses from one business
# into another. Put `ctx.businessConnectionId` (and `message_thread_id`, if topics matter) into
# `getSessionKey`.
# Library: grammy 1.46.0. Source: `defaultGetSessionKey` in out/convenience/session.js.
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

const botInfo = { id: 1, is_bot: true, first_name: 'Shop helper', username: 'shop_helper_bot' };
const bot = new Bot('1:unused', { botInfo });
const counts = [];
bot.use(session({ initial: () => ({ count: 0 }) }));
bot.use((ctx) => {
  ctx.session.count += 1;
  console.log(`connection ${ctx.businessConnectionId ?? 'none'}: count ${ctx.session.count}`);
  counts.push(ctx.session.count);
});

const customer = { id: 42, is_bot: false, first_name: 'Ada' };
const message = (message_id, more = {}) => ({
  message_id,
  date: 1_790_000_000,
  chat: { id: customer.id, type: 'private', first_name: 'Ada' },
  from: customer,
  text: 'hello',
  ...more,
});
await bot.handleUpdate({ update_id: 1, message: message(1) });
await bot.handleUpdate({ update_id: 2, message: message(2) });
for (const shop of ['shop-a', 'shop-b'])
  await bot.handleUpdate({
    update_id: 3,
    business_message: message(3, { business_connection_id: shop }),
  });
assert.deepEqual(counts, [1, 2, 3, 4], 'CHANGED: the sessions are apart now');
EOF
node run.mjs
