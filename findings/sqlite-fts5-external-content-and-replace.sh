#!/usr/bin/env bash
# SQLite FTS5: INSERT OR REPLACE into a table with an external-content index leaves ghosts that raise
# "database disk image is malformed".
#
# A good guess: the three triggers of the documentation (insert, delete, update) keep the index in step.
# What happens: REPLACE deletes the old row without firing the delete trigger, because recursive triggers
# are off by default. The old words stay in the index under the row's number: a search for them finds the
# new row, which does not hold them. Once that row is really deleted, the ghost points nowhere and the
# search itself raises an error that sounds like a broken disk.
# Seen: after REPLACE of "red hat" by "blue coat", a search for red finds "blue coat"; after a DELETE it
# raises "database disk image is malformed". With `pragma recursive_triggers = on` both find nothing.
# Why it matters: upserts are how bots store what they are sent twice. Use ON CONFLICT DO UPDATE, which
# fires the update trigger, or switch recursive triggers on for every connection.
# Library: libsql 0.5.29 (SQLite 3.45.1). Source: SQLite's documentation: "REPLACE" under "ON CONFLICT"
# and "External Content Tables" under FTS5.
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

function trial(recursive) {
  const db = new Database(':memory:');
  db.exec(`pragma recursive_triggers = ${recursive};
    create table things (id integer primary key, body text);
    create virtual table search using fts5(body, content = 'things', content_rowid = 'id');
    create trigger things_in after insert on things begin
      insert into search (rowid, body) values (new.id, new.body); end;
    create trigger things_out after delete on things begin
      insert into search (search, rowid, body) values ('delete', old.id, old.body); end;
    create trigger things_up after update on things begin
      insert into search (search, rowid, body) values ('delete', old.id, old.body);
      insert into search (rowid, body) values (new.id, new.body); end;
    insert into things values (1, 'red hat');
    insert or replace into things values (1, 'blue coat')`);
  const find = () => {
    try {
      return db.prepare(`select body from search where search match 'red'`).all().map((row) => row.body);
    } catch (error) {
      return error.message;
    }
  };
  const replaced = find();
  db.exec('delete from things where id = 1');
  return { replaced, deleted: find() };
}

const seen = { off: trial('off'), on: trial('on') };
console.log(seen);
assert.deepEqual(seen.off.replaced, ['blue coat'], 'CHANGED: the ghost is gone');
assert.match(String(seen.off.deleted), /malformed/, 'CHANGED: the search does not raise');
assert.deepEqual(seen.on, { replaced: [], deleted: [] }, 'CHANGED: recursive triggers do not help');
EOF
node run.mjs
