#!/usr/bin/env bash
# @libsql/client: `batch(…, 'read')` writes.
#
# A good guess: the mode 'read' refuses to write, as its documentation speaks of read-only transactions.
# What happens: on a file 'read' only chooses the first statement, BEGIN TRANSACTION READONLY, which SQLite
# takes as an ordinary deferred transaction. Inserts in it are committed.
# Seen: after a 'read' batch with one insert the table has one row.
# Why it matters: 'read' looks like a guard for code that must not change money, and is none; and a 'read'
# batch that does write takes its lock late, where another writer can make it fail half way.
# Library: @libsql/client 0.18.0 over libsql 0.5.29 (file). Source: `transactionModeToBegin` in
# @libsql/core 0.18 (lib-esm/util.js).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @libsql/client@0.18.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createClient } from '@libsql/client';

const db = createClient({ url: 'file:test.db' });
await db.execute('create table ledger (cents integer)');
let outcome = 'no error';
try {
  await db.batch(['insert into ledger values (100)'], 'read');
} catch (error) {
  outcome = error.message;
}
const { rows } = await db.execute('select count(*) as n from ledger');
console.log(`${outcome}; rows after a batch of mode 'read': ${rows[0].n}`);
assert.equal(Number(rows[0].n), 1, 'CHANGED: a read batch writes nothing');
EOF
node run.mjs
