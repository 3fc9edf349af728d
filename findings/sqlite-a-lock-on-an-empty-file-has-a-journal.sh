#!/usr/bin/env bash
# SQLite: who locks an empty file by BEGIN EXCLUSIVE, and writes nothing, has a journal beside it all the same.
#
# A good guess: SQLite's lock is a usual way to have one owner of a folder (the system drops it with the process,
# which a file with a process id does not promise). Nothing is written, so nothing is journalled: the lock file is
# the only file there is.
# What happens: a transaction that may write gives an empty database its first page at once. That page is journalled,
# so NAME-journal is there for as long as the lock is held. It is rolled back at the end, the file is empty
# again, and the next lock does the same.
# Seen: while the lock is held the folder lists NAME and NAME-journal; afterwards NAME alone, of 0 bytes, every
# time anew. A list of files taken meanwhile names one that is gone when it is copied: cp of Node's fs ends with
# ENOENT, cp and tar with an exit code. With "PRAGMA journal_mode = MEMORY" before it, NAME alone is ever there.
# Why it matters: a lock that is taken for moments, inside a folder that people back up, breaks a backup now and then.
# Library: libsql 0.5.29 (SQLite 3.45.1 inside).
# Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error libsql@0.5.29 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import Database from 'libsql';

const version = new Database(':memory:').prepare('select sqlite_version() as v').get().v;
console.log('SQLite', version);
for (const mode of [null, 'memory']) {
  const folder = `folder-${mode ?? 'usual'}`;
  mkdirSync(folder);
  for (const time of [1, 2]) {
    const held = new Database(`${folder}/lock`);
    if (mode) held.exec(`pragma journal_mode = ${mode}`);
    held.exec('begin exclusive');
    const meanwhile = readdirSync(folder);
    held.close();
    const [after, bytes] = [readdirSync(folder), statSync(`${folder}/lock`).size];
    console.log({ mode: mode ?? 'as it comes', time, meanwhile, after, bytes });
    assert.deepEqual(meanwhile, mode ? ['lock'] : ['lock', 'lock-journal'], 'CHANGED: other files are there while it is locked');
    assert.deepEqual({ after, bytes }, { after: ['lock'], bytes: 0 }, 'CHANGED: the first page stays');
  }
}
JS
node run.mjs
