#!/usr/bin/env bash
# drizzle-orm: a migration that was written before the last one applied is never run, and nothing says so.
#
# A good guess: the migrator keeps a list of what was applied and runs what is missing.
# What happens: it stores hash and time of each, but compares times alone: only migrations newer than the
# newest applied one run. One from a branch that was merged later has an older time and is skipped for good;
# `migrate()` succeeds.
# Seen: applied: 0000 (time 1000) and 0001 (time 3000); then 0002 with time 2000 is added: migrate() resolves and
# its table does not exist. A fresh database has all three.
# Why it matters: tests start from an empty database and pass; production, the only one with a history, lacks
# a column that money is booked into. Check in CI that `when` only grows in the journal.
# Library: drizzle-orm 0.45.4 with @libsql/client 0.18.0. Source: `migrate` in
# libsql/migrator.js, "folderMillis".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  drizzle-orm@0.45.4 @libsql/client@0.18.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

mkdirSync('migrations/meta', { recursive: true });
function write(journal) {
  const entries = journal.map(([tag, when], idx) => ({ idx, version: '6', when, tag, breakpoints: true }));
  writeFileSync('migrations/meta/_journal.json', JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
  for (const [tag] of journal) writeFileSync(`migrations/${tag}.sql`, `create table "${tag}" (id integer)`);
}
async function tablesAfterMigrating(client) {
  await migrate(drizzle(client), { migrationsFolder: 'migrations' });
  const { rows } = await client.execute(`select name from sqlite_master where name like '000%' order by name`);
  return rows.map(({ name }) => name);
}

const production = createClient({ url: 'file:production.db' });
write([['0000_start', 1000], ['0001_main', 3000]]);
await tablesAfterMigrating(production);
write([['0000_start', 1000], ['0001_main', 3000], ['0002_branch', 2000]]);
const seen = {
  production: await tablesAfterMigrating(production),
  fresh: await tablesAfterMigrating(createClient({ url: 'file:fresh.db' })),
};
console.log(seen);
assert.deepEqual(seen.production, ['0000_start', '0001_main'], 'CHANGED: the missing migration runs');
assert.deepEqual(seen.fresh, ['0000_start', '0001_main', '0002_branch']);
EOF
node run.mjs
