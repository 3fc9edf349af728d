import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { clawback, grant, purchase, spend } from './ledger.ts';
import { openDatabase } from './open.node.ts';
import { accounts, balances, entries } from './schema.ts';

let directory: string;
let db: Database;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'audit-'));
  db = await openDatabase({ url: `file:${join(directory, 'test.db')}` });
});
afterAll(async () => {
  await db.close();
  await rm(directory, { recursive: true });
});

test('books that are wrong are told apart, rule by rule', async () => {
  const q = db.query;
  const accountId = 'acc';
  const now = 1_760_000_000_000;
  await db.commit([
    q.insert(accounts).values({ id: accountId, createdAt: now }),
    ...grant(q, { accountId, id: 'start', credits: 100, now }),
  ]);
  expect(await audit(q)).toEqual([]);
  await db.commit([
    ...purchase(q, { accountId, checkoutId: 'unpaid', credits: 50, now }),
    ...spend(q, { accountId, generationId: 'nothing-made', credits: 20, now }),
    ...clawback(q, { accountId, checkoutId: 'never-bought', credits: 5, sequence: 0, now }),
    ...grant(q, { accountId: 'other', id: 'start', credits: 100, now }),
    q.update(balances).set({ credits: 7 }).where(eq(balances.accountId, 'other')),
  ]);
  const [movement] = await q.select({ id: entries.movementId }).from(entries).limit(1);
  await db.commit([
    q.insert(entries).values({
      id: 'odd',
      movementId: movement?.id ?? '',
      side: 'usage',
      credits: 3,
      createdAt: now,
    }),
  ]);
  expect((await audit(q)).map((violation) => violation.rule).sort()).toEqual([
    'a balance is the sum of its entries',
    'a movement has two sides or more that sum to zero',
    'a purchase has a payment, and brings what the checkout says',
    'a spend has its generation, its price and its owner',
    'clawbacks stay within the purchase',
  ]);
});

test('an erased account leaves books that are right', async () => {
  const q = db.query;
  const before = await audit(q);
  const now = 1_760_000_000_000;
  await db.commit([
    ...grant(q, { accountId: 'erased', id: 'start', credits: 100, now }),
    ...spend(q, { accountId: 'erased', generationId: 'gone', credits: 20, now }),
  ]);
  expect(await audit(q)).toEqual(before);
});
