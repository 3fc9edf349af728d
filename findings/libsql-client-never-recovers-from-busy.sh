#!/usr/bin/env bash
# @libsql/client: after one "database is locked" the client cannot write any more, even when the lock is gone.
#
# A good guess: SQLITE_BUSY fails one batch; a retry a little later works.
# What happens: the statement that met the lock is left open on the client's connection. Every later batch
# on it fails with "cannot commit transaction - SQL statements in progress", for as long as the client lives.
# There is no waiting either: the batch fails within a few milliseconds, `busy_timeout` being 0.
# Seen: one batch against a lock: SQLITE_BUSY; lock released; three more batches: SQLITE_BUSY each, with
# "SQL statements in progress"; a new client on the same file writes at once.
# Why it matters: one cron job or backup that writes the same file for a moment, and the bot refuses every
# payment until it restarts. Let one connection write, queue its batches, and open a new client after BUSY.
# Library: @libsql/client 0.18.0 over libsql 0.5.29 (file). Source: observed; `Sqlite3Client#batch` in
# lib-esm/sqlite3.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @libsql/client@0.18.0 libsql@0.5.29 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createClient } from '@libsql/client';

const open = () => createClient({ url: 'file:test.db' });
const [bot, job] = [open(), open()];
await bot.execute('create table t (n integer)');
await bot.execute('pragma journal_mode = wal');
const write = (client) =>
  client.batch(['insert into t values (1)'], 'write').then(() => 'ok', (error) => error.message);

const held = await job.transaction('write');
await held.execute('insert into t values (2)');
const locked = await write(bot);
await held.commit();
const later = [await write(bot), await write(bot), await write(bot)];
const fresh = await write(open());
console.log({ locked, later, fresh });
assert.match(locked, /database is locked/);
assert.ok(later.every((outcome) => /SQL statements in progress/.test(outcome)), 'CHANGED: it recovers');
assert.equal(fresh, 'ok');
EOF
node run.mjs
