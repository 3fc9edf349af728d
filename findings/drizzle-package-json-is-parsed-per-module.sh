#!/usr/bin/env bash
# drizzle-orm on Node 24: importing it parses 20 MB of JSON and takes longer than all its code.
#
# A good guess: a package's package.json is read once, so that 112 small modules cost what 112 small modules cost.
# What happens: Node's loader asks for the scope of every module and parses what its native reader hands over each
# time. The file of drizzle-orm names every path in `exports` and has 180 KB, a hundred times the usual.
# Seen: 112 modules of drizzle-orm: 420 ms of processor time; the same modules with "exports" left out of the
# copy's package.json and imported by file: 60 ms.
# Why it matters: a fifth of a service's start, and garbage of 150 MB that the heap grows by. Bundle it, or answer
# the loader's hooks (`module.registerHooks`) from a list of your own.
# Library: drizzle-orm 0.45.4, Node 24.21. Source: lib/internal/modules/package_json_reader.js, getPackageScopeConfig.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error drizzle-orm@0.45.4 >/dev/null
npm ls --depth=0 | tail -n +2
cp -r node_modules/drizzle-orm small
cat >measure.mjs <<'END'
const from = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(from);
console.log((user + system) / 1000);
END
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { exports, ...rest } = JSON.parse(readFileSync('small/package.json', 'utf8'));
assert.ok(JSON.stringify(exports).length > 100_000, 'CHANGED: few exports');
writeFileSync('small/package.json', JSON.stringify(rest));
const median = (path) =>
  [1, 2, 3, 4, 5]
    .map(() => Number(execFileSync(process.execPath, ['measure.mjs', path], { encoding: 'utf8' })))
    .sort((one, other) => one - other)[2];
const seen = {
  'as it is, ms': median('./node_modules/drizzle-orm/sqlite-core/index.js'),
  'with a small package.json, ms': median('./small/sqlite-core/index.js'),
};
console.log(seen);
assert.ok(seen['as it is, ms'] > 2 * seen['with a small package.json, ms'], 'CHANGED: read once');
END
node run.mjs
