#!/usr/bin/env bash
# grammY ratelimiter: the payment of a quick user is dropped, with no error and no answer.
#
# A good guess: a limiter in front of a bot drops repeated commands.
# What happens: it counts every update of a user and silently drops the rest, whatever it is. The default
# is one a second (here one a minute, so that a slow machine shows it too): a tap on a button and then
# Telegram's `pre_checkout_query` can be that close. The query is never answered, and Telegram gives up after
# 10 seconds. A dropped `successful_payment` is worse: the money is gone, the webhook is answered 200, so it
# never comes again.
# Seen: of a button tap, a `pre_checkout_query` and a `successful_payment` of one user, the handlers saw
# the tap only.
# Why it matters: money. Put payment handlers in front of the limiter, or make `keyGenerator` return
# undefined for payments (then nothing is counted).
# Library: @grammyjs/ratelimiter 1.2.1 with grammy 1.46.0. Source: `limit` in out/rateLimiter.js. That an
# unanswered query fails after 10 seconds: Bot API, "answerPreCheckoutQuery".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  grammy@1.46.0 @grammyjs/ratelimiter@1.2.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { limit } from '@grammyjs/ratelimiter';
import { Bot } from 'grammy';

const botInfo = { id: 1, is_bot: true, first_name: 'Shop', username: 'shop_bot' };
const bot = new Bot('1:unused', { botInfo });
const seen = [];
bot.use(limit({ timeFrame: 60_000, limit: 1 }));
bot.on('callback_query', () => { seen.push('callback_query'); });
bot.on('pre_checkout_query', () => { seen.push('pre_checkout_query'); });
bot.on(':successful_payment', () => { seen.push('successful_payment'); });

const from = { id: 42, is_bot: false, first_name: 'Ada' };
const chat = { id: 42, type: 'private', first_name: 'Ada' };
const price = { currency: 'XTR', total_amount: 100, invoice_payload: 'order-1' };
await bot.handleUpdate({
  update_id: 1,
  callback_query: { id: '1', from, chat_instance: '1', data: 'buy' },
});
await bot.handleUpdate({ update_id: 2, pre_checkout_query: { id: '2', from, ...price } });
const paid = { ...price, telegram_payment_charge_id: 'charge-1', provider_payment_charge_id: '' };
await bot.handleUpdate({
  update_id: 3,
  message: { message_id: 9, date: 1_790_000_000, chat, from, successful_payment: paid },
});
console.log('handlers saw:', seen);
assert.deepEqual(seen, ['callback_query'], 'CHANGED: payments pass the limiter');
process.exit(0);
EOF
node run.mjs
