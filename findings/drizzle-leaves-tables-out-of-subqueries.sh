#!/usr/bin/env bash
# drizzle-orm: in the fields of a select from one table, columns are written without their table, also those in
# a subquery: it compares the inner table with itself.
#
# A good guess: `${orders.accountId} = ${accounts.id}` in sql`` becomes "orders"."account_id" = "accounts"."id".
# What happens: in fields, and only where there is no join, every column loses its table's name, on the
# assumption that there is one table. "id" in the subquery is then the inner table's. In `where` names are whole,
# and with any join they are in fields too.
# Seen: orders 1 and 2 of Ann, 3 of Bob: counted as 1 and 1 by "account_id" = "id"; with a join, or by
# `db.$count`, 2 and 1.
# Why it matters: a sum of what somebody paid is wrong, valid and often plausible, until a join is added. Give
# the inner table an alias by hand, or use `$count`.
# Library: drizzle-orm 0.45.4 with @libsql/client 0.18.0. Source: `buildSelection` in sqlite-core/dialect.js,
# "isSingleTable".
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
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const accounts = sqliteTable('accounts', { id: integer().primaryKey(), name: text() });
const orders = sqliteTable('orders', { id: integer().primaryKey(), accountId: integer('account_id') });
const client = createClient({ url: ':memory:' });
await client.executeMultiple(`create table accounts (id integer primary key, name text);
  create table orders (id integer primary key, account_id integer);
  insert into accounts values (1, 'Ann'), (2, 'Bob');
  insert into orders values (1, 1), (2, 1), (3, 2)`);
const db = drizzle(client);
const count = sql`(select count(*) from ${orders} where ${orders.accountId} = ${accounts.id})`;
const alone = db.select({ name: accounts.name, count }).from(accounts);
const joined = db.select({ name: accounts.name, count }).from(accounts).innerJoin(sql`(select 1)`, sql`true`);
const counted = db
  .select({ name: accounts.name, count: db.$count(orders, eq(orders.accountId, accounts.id)) })
  .from(accounts);
console.log(alone.toSQL().sql);
const counts = async (query) => (await query).map((row) => `${row.name} ${row.count}`).join(', ');
const seen = { alone: await counts(alone), joined: await counts(joined), $count: await counts(counted) };
console.log(seen);
assert.equal(seen.alone, 'Ann 1, Bob 1', 'CHANGED: the subquery knows its tables');
assert.equal(seen.joined, 'Ann 2, Bob 1');
assert.equal(seen.$count, 'Ann 2, Bob 1');
END
node run.mjs
