#!/usr/bin/env bash
# grammY: the "deep copy" of an inline keyboard shares its buttons with the original.
#
# A good guess: `InlineKeyboard.clone()` gives a keyboard that can be changed freely; its own
# documentation calls it a deep copy.
# What happens: only the rows are copied. `.style()`, `.icon()` and plain changes of a button reach through
# to the keyboard it came from; `InlineKeyboard.from()`, `append()` and `toFlowed()` behave alike.
# Seen: colouring the last button of the clone colours the original: "style":"danger" in both.
# Why it matters: a menu that is built once as a constant and cloned for each user keeps what the last user
# saw (a "paid" mark, a red button), for everybody.
# Library: grammy 1.46.0. Source: `InlineKeyboard#clone` and `#style` in out/convenience/keyboard.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error grammy@1.46.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { InlineKeyboard } from 'grammy';

const menu = new InlineKeyboard().text('Buy', 'buy').text('Delete', 'delete');
menu.clone().style('danger');
console.log('the original after its clone was styled:', JSON.stringify(menu.inline_keyboard));
assert.equal(menu.inline_keyboard[0][1].style, 'danger', 'CHANGED: the clone is independent');
EOF
node run.mjs
