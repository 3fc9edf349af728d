#!/usr/bin/env bash
# libsql (native): leaving `iterate()` early freezes the connection in the past.
#
# A good guess: `break` in a `for … of statement.iterate()` ends the statement, as better-sqlite3, whose API
# this package follows, does.
# What happens: rows are fetched a hundred at a time and the iterator has no `return()`. Where the result
# has more than a hundred rows, the statement stays open, and with it its read transaction: in WAL mode the
# connection sees the database as it was then until the statement is used again or collected, and
# checkpoints cannot pass that point. With a hundred rows or fewer, as in most tests, all is well.
# Seen: of a table of 250 rows one is read, then break; an insert elsewhere stays invisible (250 rows), a
# fresh connection sees 251.
# Why it matters: "take the first match and stop" is what iterate is for; afterwards a bot reads old
# balances for a while, without any error. Use `all()` with LIMIT.
# Library: libsql 0.5.29. Source: `Statement#iterate` in index.js.
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

const writer = new Database('test.db');
writer.exec(`pragma journal_mode = wal; create table t (n integer);
  insert into t with recursive n(i) as (select 1 union all select i + 1 from n where i < 250)
    select i from n`);
const reader = new Database('test.db');
const count = (db) => db.prepare('select count(*) as n from t').get().n;
const all = reader.prepare('select n from t');
for (const _row of all.iterate()) break;
writer.exec('insert into t values (251)');
const seen = { frozen: count(reader), fresh: count(new Database('test.db')) };
console.log('rows seen after break:', seen);
assert.deepEqual(seen, { frozen: 250, fresh: 251 }, 'CHANGED: break ends the statement');
EOF
node run.mjs
