#!/usr/bin/env bash
# libsql: on Linux npm installs its builds for glibc and for musl, one of which can never be loaded.
#
# A good guess: as with sharp, esbuild or @napi-rs packages, npm picks the one build that fits.
# What happens: the packages of the platforms name `os` and `cpu` but no `libc`, so that both fit every Linux.
# libsql itself then asks detect-libc which of the two to load.
# Seen: @libsql/linux-x64-gnu and @libsql/linux-x64-musl beside each other; of sharp only one.
# Why it matters: more than ten megabytes in every image and function that are never loaded, against limits that
# count them. With "libc" written into the packages' entries of package-lock.json, `npm ci` installs one.
# Library: libsql 0.5.29, npm; beside it sharp 0.35.5. On Linux only. Source: package.json of the platforms' packages.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error libsql@0.5.29 sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
du -sm node_modules/@libsql/linux-*
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const builds = (scope) => readdirSync(`node_modules/${scope}`).filter((name) => /linux.*-(x64|arm64)/.test(name));
const seen = { libsql: builds('@libsql'), sharp: builds('@img').filter((name) => !name.includes('libvips')) };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [place, entry] of Object.entries(lock.packages))
  if (/@libsql\/linux-.*-(gnu|musl)$/.test(place)) entry.libc = [place.endsWith('musl') ? 'musl' : 'glibc'];
writeFileSync('package-lock.json', JSON.stringify(lock));
execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
seen['libsql, told in the lock file'] = builds('@libsql');
console.log(seen);
assert.equal(seen.libsql.length, 2, 'CHANGED: one build is installed');
assert.equal(seen.sharp.length, 1);
assert.equal(seen['libsql, told in the lock file'].length, 1);
END
node run.mjs
