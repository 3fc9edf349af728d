import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { eraseRows } from './erasure.ts';
import { openFreshDatabase } from './testing/fresh-database.node.ts';

let db: Database;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-erasure-'));
  db = await openFreshDatabase(join(folder, 'alme.db'));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

/** Why a column keeps the id of an account that is erased: the id leads nowhere then. */
const STAYS: Readonly<Record<string, string>> = {
  'acts.account_id': 'what operators did stays on record',
  'balances.account_id': 'the books',
  'entries.account_id': 'the books',
  'subscriptions.account_id': 'the books',
  'linked_persons.account_id': 'the books: whose entries belong together',
  'referrals.inviter_id': 'the books: what was given for a purchase that can be refunded',
  'departures.account_id': 'names who left while it is remembered',
  'template_uses.author_account_id': 'the books',
  'template_rewards.account_id': 'the books',
  'template_rewards.author_account_id': 'the books',
  'reward_rings.account_id': 'the books: a ring earns nothing whoever has left it',
  'results.account_id': 'deleted with its file',
  'uploads.account_id': 'deleted with its file',
};

test('every column that holds the id of an account is named by the erasure, or stays for a reason', async () => {
  const columns = await db.query.all<{ tableName: string; columnName: string }>(sql`
    select t.name as tableName, c.name as columnName
    from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and (c.name like '%account\\_id' escape '\\'
      or c.name in ('member_id', 'invited_id', 'inviter_id'))`);
  const statements = eraseRows('somebody', []).map((one) => one.toSQL().sql);
  const isNamed = (tableName: string, columnName: string) =>
    statements.some(
      (one) =>
        new RegExp(`^(?:delete from|update) ${tableName}\\b`).test(one) &&
        new RegExp(`\\b${columnName} = \\?`).test(one),
    );
  const unnamed = columns
    .filter(({ tableName, columnName }) => !isNamed(tableName, columnName))
    .map(({ tableName, columnName }) => `${tableName}.${columnName}`);
  expect(columns.length).toBeGreaterThan(30);
  expect(unnamed.toSorted()).toEqual(Object.keys(STAYS).toSorted());
});

test('every statement of the erasure fits the schema', async () => {
  await db.commit(eraseRows('somebody', []));
});
