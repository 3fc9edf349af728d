#!/usr/bin/env bash
# libsql (native): `run()` on UPDATE … RETURNING says that nothing changed and leaves a lock behind.
#
# A good guess: `run()` does what the statement says and reports the changed rows, whether or not it
# returns some (better-sqlite3 refuses such statements in `run()` with an error).
# What happens: the statement is stepped once, which makes the change, and is neither finished nor reset.
# It says `changes: 0`, and the change commits only when the statement object is used again or collected.
# Seen: changes 0; this connection sees the new value, another one does not and cannot write:
# "database is locked".
# Why it matters: a guard written as "spend if changes is 1" refuses everybody although the money was taken,
# and all other writers wait. Use `get()` or `all()` for RETURNING, up to its last row.
# Library: libsql 0.5.29. Source: `Statement#run` in index.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error libsql@0.5.29 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import Database from 'libsql';

const db = new Database('test.db');
db.exec(`pragma journal_mode = wal; create table balance (id integer primary key, cents integer);
         insert into balance values (1, 500)`);
const spend = db.prepare('update balance set cents = cents - 100 where id = 1 returning cents');
const { changes } = spend.run();
const own = db.prepare('select cents from balance').get().cents;
const other = new Database('test.db', { timeout: 100 });
const others = other.prepare('select cents from balance').get().cents;
let write = 'possible';
try {
  other.exec('update balance set cents = 0 where id = 2');
} catch (error) {
  write = error.message;
}
console.log({ changes, own, others, 'writing elsewhere': write });
assert.deepEqual([changes, own, others], [0, 400, 500], 'CHANGED: run() finishes RETURNING');
assert.match(write, /locked/, 'CHANGED: no lock is left behind');
EOF
node run.mjs
