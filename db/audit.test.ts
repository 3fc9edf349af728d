import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { clawback, grant, purchase, spend } from './ledger.ts';
import { accounts, balances, entries } from './schema/schema.ts';
import { openFreshDatabase } from './testing/fresh-database.node.ts';

let directory: string;
let db: Database;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'audit-'));
  db = await openFreshDatabase(join(directory, 'test.db'));
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

test('payments, refunds, Pro, codes, invitations and holds are held against each other', async () => {
  const q = db.query;
  const before = (await audit(q)).length;
  const now = 1_760_000_000_000;
  const run = (sql: string, ...params: unknown[]) => ({ toSQL: () => ({ sql, params }) });
  const checkout = (id: string, kind: string, state: string, credits: number) =>
    run(
      `insert into checkouts (id, account_id, provider, product, credits, amount_cents, currency, state,
        kind, surface, chat_id, address, created_at, expires_at)
       values (?, 'buyer', 'stripe', 'spark', ?, 500, 'usd', ?, ?, 'telegram', 'c', '{}', ?, ?)`,
      id,
      credits,
      state,
      kind,
      now,
      now,
    );
  const payment = (id: string, checkoutId: string, status: string, refunded: number) =>
    run(
      `insert into payments (id, checkout_id, provider, transaction_id, status, amount_cents,
        refunded_cents, currency, created_at) values (?, ?, 'stripe', ?, ?, 500, ?, 'usd', ?)`,
      id,
      checkoutId,
      id,
      status,
      refunded,
      now,
    );
  await db.commit([
    run(
      "insert into accounts (id, pro_until, held_at, created_at) values ('buyer', ?, ?, ?)",
      now,
      now,
      now,
    ),
    checkout('kept-credits', 'pack', 'paid', 100),
    payment('p1', 'kept-credits', 'paid', 250),
    ...purchase(q, { accountId: 'buyer', checkoutId: 'kept-credits', credits: 100, now }),
    checkout('no-payment', 'pack', 'paid', 0),
    checkout('over-refunded', 'pack', 'refunded', 0),
    payment('p2', 'over-refunded', 'refunded', 600),
    checkout('still-open', 'pack', 'open', 0),
    payment('p3', 'still-open', 'paid', 0),
    checkout('lone-month', 'pro', 'paid', 0),
    payment('p4', 'lone-month', 'paid', 0),
    run(
      `insert into payment_refunds (id, payment_id, amount_cents, requested_by, state, created_at)
       values ('r1', 'p3', 100, 'command', 'done', ?)`,
      now,
    ),
    run(
      `insert into codes (code, kind, credits, uses_limit, used, starts_at, created_at)
       values ('FREE', 'gift', 10, 5, 2, 0, 0)`,
    ),
    run("insert into redemptions (code, account_id, created_at) values ('FREE', 'buyer', 0)"),
    run(
      `insert into referrals (invited_id, inviter_id, state, checkout_id, created_at)
       values ('buyer', 'other', 'rewarded', 'kept-credits', 0)`,
    ),
  ]);
  const found = (await audit(q)).slice(0);
  expect(found.length).toBeGreaterThan(before);
  const rules = new Set(found.map(({ rule, id }) => `${rule}: ${id}`));
  for (const rule of [
    'what was taken back is the share of the money that went back: kept-credits',
    'a paid checkout has a payment: no-payment',
    'no more goes back than was paid: p2',
    'a payment and its checkout name the same provider, and the checkout is paid: p3',
    'a month of Pro brings no credits and belongs to a subscription of its buyer: lone-month',
    'what operators gave back went back: p3',
    'Pro comes from a subscription: buyer',
    'a code was used as often as it gave credits: FREE',
    'whoever used a code has its credits: FREE',
    'a rewarded invitation has its reward, and a purchase behind it: buyer',
    'an account is held as long as a hold says so: buyer',
  ])
    expect(rules).toContain(rule);
});
