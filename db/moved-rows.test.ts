import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import type { Database } from './database.ts';
import { partedCredits } from './link-credits.ts';
import { KEPT, MOVED } from './moved-rows.ts';
import { openDatabase } from './open.node.ts';

let db: Database;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-moved-'));
  db = await openDatabase({ url: `file:${join(folder, 'alme.db')}` });
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const accountColumns = () =>
  db.query.all<{ tableName: string; columnName: string }>(sql`
    select t.name as tableName, c.name as columnName
    from sqlite_master t, pragma_table_info(t.name) c
    where t.type = 'table' and (c.name like '%account\\_id' escape '\\'
      or c.name in ('member_id', 'invited_id', 'inviter_id'))`);

test('every column that holds the id of an account moves with it, or has a reason', async () => {
  const moved = MOVED.map(({ table, column }) => `${table}.${column}`);
  const columns = (await accountColumns()).map((one) => `${one.tableName}.${one.columnName}`);
  expect(columns.length).toBeGreaterThan(40);
  expect([...moved.filter((one) => !(one in KEPT)), ...Object.keys(KEPT)].toSorted()).toEqual(
    expect.arrayContaining(columns),
  );
  for (const one of [...moved, ...Object.keys(KEPT)]) expect(columns).toContain(one);
});

/** Why a table takes a row of an account that went into another one. */
const TAKES: Readonly<Record<string, string>> = {
  account_links: 'who was linked',
  acts: 'what operators did',
  announcements: 'prepared for many accounts at once, and told to nobody there',
  balances: 'the ledger looks for the account that stays',
  departures: 'names who left',
  entries: 'the ledger looks for the account that stays',
  linked_persons: 'whose accounts are one person’s',
  merged_accounts: 'itself',
};

test('no table takes a row of an account that went into another one, or has a reason', async () => {
  const triggers = await db.query.all<{ name: string }>(
    sql`select tbl_name as name from sqlite_master where type = 'trigger' and name like '%\\_not\\_merged' escape '\\'`,
  );
  const guarded = new Set(triggers.map(({ name }) => name));
  const tables = new Set((await accountColumns()).map(({ tableName }) => tableName));
  const open = [...tables].filter((name) => !guarded.has(name));
  expect(open.filter((name) => !(name in TAKES))).toEqual([]);
});

const purse = (credits: number, testCredits = 0) => ({ credits, testCredits });
it.each([
  // brought: stays, left; then; back
  [purse(100), purse(300), purse(400), purse(300)],
  [purse(100), purse(300), purse(200), purse(150)],
  [purse(100), purse(300), purse(0), purse(0)],
  [purse(100), purse(300), purse(900), purse(300)],
  [purse(100), purse(300), purse(-50), purse(0)],
  [purse(100), purse(-30), purse(70), purse(-30)],
  [purse(-30), purse(100), purse(70), purse(100)],
  [purse(-30), purse(100), purse(20), purse(50)],
  [purse(-30), purse(100), purse(-30), purse(0)],
  [purse(0), purse(0), purse(50), purse(0)],
  [purse(100, 100), purse(100), purse(200, 100), purse(100, 0)],
  [purse(100), purse(100, 100), purse(200, 100), purse(100, 100)],
  [purse(0), purse(300, 300), purse(300, 300), purse(300, 300)],
])('brought %j and %j: of %j go back %j', (stays, left, now, back) => {
  expect(partedCredits({ stays, left }, now)).toEqual(back);
});

test('what is parted is a whole and a part of what there is, whatever was brought', () => {
  const amounts = [-500, -1, 0, 1, 7, 100, 333];
  for (const a of amounts)
    for (const b of amounts)
      for (const c of [-1_000, ...amounts, 5_000])
        for (const share of [0, 0.5, 1]) {
          const of = (credits: number) => purse(credits, Math.floor(Math.max(0, credits) * share));
          const now = of(c);
          const back = partedCredits({ stays: of(a), left: of(b) }, now);
          const rest = purse(now.credits - back.credits, now.testCredits - back.testCredits);
          expect(Number.isInteger(back.credits)).toBe(true);
          for (const one of [back, rest]) {
            expect(one.testCredits).toBeGreaterThanOrEqual(0);
            expect(one.testCredits).toBeLessThanOrEqual(Math.max(0, one.credits));
          }
        }
});
