#!/usr/bin/env bash
# drizzle-orm on SQLite: `with` over a table that has a blob works until the first blob is there.
#
# A good guess: a relational query reads the columns that the schema has, as the same table's own findMany does.
# What happens: what is related is put into one column as JSON by SQLite itself, and SQLite's JSON cannot hold
# bytes. Rows whose blob is null are read; with one that is not, the whole query fails, for all people. The
# other way round, the blob in the table that is asked itself, works.
# Seen: null: read; Buffer: "JSON cannot hold BLOB values"; photos with their person: read.
# Why it matters: tests with rows without bytes pass, and in production one thumbnail or passkey fails a list
# for everybody. Name `columns` without the blob, and read it by a query of its own.
# Library: drizzle-orm 0.45.4 with @libsql/client 0.18.0. Source: `buildRelationalQuery` in sqlite-core/dialect.js,
# json_group_array; SQLite's documentation of JSON functions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  drizzle-orm@0.45.4 @libsql/client@0.18.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { createClient } from '@libsql/client';
import { relations } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core';

const people = sqliteTable('people', { id: integer().primaryKey() });
const photos = sqliteTable('photos', {
  id: integer().primaryKey(),
  personId: integer('person_id'),
  small: blob({ mode: 'buffer' }),
});
const schema = {
  people,
  photos,
  ofPeople: relations(people, ({ many }) => ({ photos: many(photos) })),
  ofPhotos: relations(photos, ({ one }) => ({
    person: one(people, { fields: [photos.personId], references: [people.id] }),
  })),
};
const client = createClient({ url: ':memory:' });
await client.executeMultiple(`create table people (id integer primary key);
  create table photos (id integer primary key, person_id integer, small blob);
  insert into people values (1)`);
const db = drizzle(client, { schema });
const read = (query) => query.then(() => 'read', (error) => error.cause?.message ?? error.message);
const list = (columns) => read(db.query.people.findMany({ with: { photos: { columns } } }));
const seen = {};
await db.insert(photos).values({ id: 1, personId: 1, small: null });
seen['with null'] = await list();
await db.insert(photos).values({ id: 2, personId: 1, small: Buffer.from([1, 2, 3]) });
seen['with bytes'] = await list();
seen['bytes left out'] = await list({ small: false });
seen['photos with their person'] = await read(db.query.photos.findMany({ with: { person: true } }));
console.log(seen);
assert.match(seen['with bytes'], /JSON cannot hold BLOB values/, 'CHANGED: blobs are read');
delete seen['with bytes'];
for (const [what, is] of Object.entries(seen)) assert.equal(is, 'read', what);
END
node run.mjs
