#!/usr/bin/env bash
# SQLite FTS5: a contentless index with `secure-delete` fails its own integrity check after one deletion.
#
# A good guess: secure-delete overwrites what is deleted and is otherwise not seen; a whole index passes its check.
# What happens: once a row is deleted that was inserted in a transaction of its own, `integrity-check` and
# `pragma integrity_check` call the index malformed. Its answers stay right. Without secure-delete, or with
# content in the index, the checks pass.
# Seen: 'delete' of one row of two: SQLITE_CORRUPT_VTAB "database disk image is malformed" and "malformed
# inverted index for FTS5 table"; searches find the other row, and only it.
# Why it matters: backups that are checked before they are trusted are all refused, or the check is dropped. Check
# table by table (`pragma integrity_check(name)`), and hold the index against its source by a test.
# Library: libsql 0.5.29 (SQLite 3.45.1). Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error libsql@0.5.29 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import Database from 'libsql';

function trial(content, isSecure) {
  const db = new Database(':memory:');
  db.exec(`create virtual table words using fts5(body${content});
    insert into words (words, rank) values ('secure-delete', ${isSecure});
    insert into words (rowid, body) values (1, 'red hat');
    insert into words (rowid, body) values (2, 'red coat')`);
  const told = (work) => {
    try {
      return work();
    } catch (error) {
      return `${error.code} ${error.message}`;
    }
  };
  const check = () => told(() => {
    db.exec("insert into words (words) values ('integrity-check')");
    return 'ok';
  });
  const before = check();
  if (content === '') db.exec('delete from words where rowid = 1');
  else db.exec("insert into words (words, rowid, body) values ('delete', 1, 'red hat')");
  const find = (word) => db.prepare('select rowid from words where words match ?').all(word).map((row) => row.rowid);
  return {
    before, after: check(), pragma: told(() => db.prepare('pragma integrity_check').get().integrity_check),
    red: find('red'), hat: find('hat'), coat: find('coat'),
  };
}

const seen = {
  'contentless, secure': trial(", content = ''", 1),
  contentless: trial(", content = ''", 0),
  'with content, secure': trial('', 1),
};
console.log(seen);
const found = { red: [2], hat: [], coat: [2] };
const { after, pragma, ...rest } = seen['contentless, secure'];
assert.match(after, /SQLITE_CORRUPT_VTAB .*malformed/, 'CHANGED: the index passes its check');
assert.match(pragma, /malformed inverted index/, 'CHANGED: the database passes its check');
assert.deepEqual(rest, { before: 'ok', ...found });
for (const name of ['contentless', 'with content, secure'])
  assert.deepEqual(seen[name], { before: 'ok', after: 'ok', pragma: 'ok', ...found });
END
node run.mjs
