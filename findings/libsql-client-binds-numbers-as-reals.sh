#!/usr/bin/env bash
# @libsql/client: every JavaScript number is bound as a REAL, so 5 is 5.0 wherever SQLite shows it.
#
# A good guess: a whole number becomes an INTEGER, as the literal 5 in SQL is.
# What happens: numbers go as floats, BigInts as integers. Columns declared INTEGER turn it back, which hides
# it; expressions, TEXT columns, JSON and columns without a type do not.
# Seen: `? || 'x'` of 5 is "5.0x" and of 5n is "5x"; a TEXT column stores "42.0"; json_object gives
# {"id":42.0}; typeof(?) is real, and so is what a column without a type holds.
# Why it matters: ids and keys that are built in SQL ('refund:' || ?) no longer match those built in code,
# and a unique key meant to stop a second payment lets it through. Bind BigInt or text for such places.
# Library: @libsql/client 0.18.0 over libsql 0.5.29 (file). Source: `valueToSql` in lib-esm/sqlite3.js
# hands numbers on, and the native part binds each as a double.
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
await db.execute('create table notes (id text, bare)');
await db.execute({ sql: 'insert into notes values (?, ?)', args: [42, 42] });
const ask = async (sql, args = []) => (await db.execute({ sql, args })).rows[0][0];
const seen = {
  'number || text': await ask(`select ? || 'x'`, [5]),
  'bigint || text': await ask(`select ? || 'x'`, [5n]),
  'typeof number': await ask('select typeof(?)', [5]),
  'text column': await ask('select id from notes'),
  'column without type': await ask('select typeof(bare) from notes'),
  json: await ask(`select json_object('id', ?)`, [42]),
};
console.log(seen);
assert.deepEqual(seen, {
  'number || text': '5.0x',
  'bigint || text': '5x',
  'typeof number': 'real',
  'text column': '42.0',
  'column without type': 'real',
  json: '{"id":42.0}',
}, 'CHANGED: numbers are bound otherwise');
EOF
node run.mjs
