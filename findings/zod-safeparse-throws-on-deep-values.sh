#!/usr/bin/env bash
# zod: `safeParse` throws a RangeError at a value that is nested a few thousand levels deep.
#
# A good guess: safeParse never throws; what cannot be checked is { success: false }. And what JSON.parse could
# read, the schema for JSON can check.
# What happens: schemas of schemas call themselves a level at a time, several frames each, so that the stack
# ends long before JSON.parse, which has no such end, and the error comes out of safeParse.
# Seen: z.lazy and a getter: 500 levels true, 10,000 "Maximum call stack size exceeded"; z.json() the same. The
# value is 100 kB of text.
# Why it matters: code around safeParse has no catch, so that a stored message or a webhook ends in the handler
# for bugs: 500, and the sender sends it again. Bound the depth before, or the size to some kilobytes.
# Library: zod 4.6.7. Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error zod@4.6.7 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { z } from 'zod';

const lazy = z.object({ child: z.lazy(() => lazy).optional() });
const getter = z.object({ get child() { return getter.optional(); } });
const nested = (levels) => JSON.parse(`${'{"child":'.repeat(levels)}{}${'}'.repeat(levels)}`);
const read = (schema, levels) => {
  try {
    return schema.safeParse(nested(levels)).success;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const seen = {};
for (const [name, schema] of Object.entries({ lazy, getter, 'z.json()': z.json() }))
  seen[name] = { 500: read(schema, 500), 10000: read(schema, 10_000) };
console.log(seen);
for (const { 500: shallow, 10000: deep } of Object.values(seen)) {
  assert.equal(shallow, true);
  assert.match(String(deep), /^RangeError/, 'CHANGED: safeParse does not throw');
}
END
node run.mjs
