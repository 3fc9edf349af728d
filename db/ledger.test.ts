import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refundGeneration } from '../core/generations/refund.ts';
import { changeState } from '../core/generations/states.ts';
import { freeLeft, returnAllowance, useAllowance } from './allowances.ts';
import { audit } from './audit.ts';
import { ConstraintError } from './constraints.ts';
import type { Database } from './database.ts';
import { balanceOf, clawback, clawedBack, grant, purchase, spend } from './ledger.ts';
import { ledgerPage } from './ledger-lines.ts';
import { accounts, checkouts, entries, generations, movements, payments } from './schema/schema.ts';
import { testCreditsOf } from './test-money.ts';
import { openFreshDatabase } from './testing/fresh-database.node.ts';

const NOW = 1_760_000_000_000;
let directory: string;
let db: Database;
let unique = 0;
const fresh = (kind: string) => `${kind}_${++unique}`;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ledger-'));
  db = await openFreshDatabase(join(directory, 'test.db'));
});
afterAll(async () => {
  expect(await audit(db.query)).toEqual([]);
  await db.close();
  await rm(directory, { recursive: true });
});

describe('test money', () => {
  const start = async () => {
    const accountId = fresh('acc');
    await db.commit([db.query.insert(accounts).values({ id: accountId, createdAt: NOW })]);
    const buy = async (credits: number, isTest: boolean) => {
      const checkoutId = fresh('co');
      await db.commit([
        db.query.insert(checkouts).values({
          id: checkoutId,
          accountId,
          provider: isTest ? 'sandbox' : 'stripe',
          product: 'spark',
          credits,
          amountCents: credits,
          currency: 'usd',
          state: 'paid',
          surface: 'playground',
          chatId: 'chat',
          address: '{}',
          createdAt: NOW,
          expiresAt: NOW,
        }),
        db.query.insert(payments).values({
          id: fresh('pay'),
          checkoutId,
          provider: isTest ? 'sandbox' : 'stripe',
          transactionId: fresh('tx'),
          status: 'paid',
          amountCents: credits,
          currency: 'usd',
          isTest,
          createdAt: NOW,
        }),
        ...purchase(db.query, { accountId, checkoutId, credits, isTest, now: NOW }),
      ]);
      const giveBack = () =>
        db.commit([
          ...clawback(db.query, { accountId, checkoutId, credits, sequence: 0, isTest, now: NOW }),
          db.query
            .update(payments)
            .set({ status: 'refunded', refundedCents: credits })
            .where(eq(payments.checkoutId, checkoutId)),
        ]);
      return giveBack;
    };
    const pay = async (credits: number, testMoneyPays: boolean) => {
      const { made, statement } = generation(accountId, credits);
      const of = { accountId, generationId: made.id, credits, testMoneyPays, now: NOW };
      await db.commit([statement, ...spend(db.query, of)]);
      return () =>
        db.commit([
          changeState(db.query, made.id, 'failed', { endedAt: NOW }),
          ...refundGeneration(db.query, made as never, NOW),
        ]);
    };
    const books = async () => [
      await balanceOf(db.query, accountId),
      await testCreditsOf(db.query, accountId),
    ];
    return { buy, pay, books };
  };

  test('goes first where it may pay, and comes back as what it was', async () => {
    const { buy, pay, books } = await start();
    await buy(100, true);
    await buy(100, false);
    expect(await books()).toEqual([200, 100]);
    const undo = await pay(150, true);
    expect(await books()).toEqual([50, 0]);
    await undo();
    expect(await books()).toEqual([200, 100]);
  });

  test('never pays where it may not, however often it is tried', async () => {
    const { buy, pay, books } = await start();
    await buy(100, true);
    await buy(30, false);
    await expect(pay(31, false)).rejects.toMatchObject({ code: 'test-credits' });
    const undo = await pay(30, false);
    expect(await books()).toEqual([100, 100]);
    await expect(pay(1, false)).rejects.toMatchObject({ code: 'test-credits' });
    await undo();
    expect(await books()).toEqual([130, 100]);
  });

  test('goes back with its purchase, and a debt takes what is left of it', async () => {
    const { buy, pay, books } = await start();
    const giveTestBack = await buy(100, true);
    const giveRealBack = await buy(100, false);
    await pay(100, false);
    await giveRealBack();
    expect(await books()).toEqual([0, 0]);
    await buy(50, true);
    expect(await books()).toEqual([50, 50]);
    await giveTestBack();
    expect(await books()).toEqual([-50, 0]);
    await buy(80, false);
    expect(await books()).toEqual([30, 0]);
  });
});

type Made = { id: string; accountId: string; freeDay: string | null; request: string };

function generation(accountId: string, priceCredits: number, freeDay: string | null = null) {
  const id = fresh('gen');
  const row = {
    id,
    accountId,
    draftId: id,
    operation: 'template-image',
    kind: 'image' as const,
    request: '{}',
    title: 'Sunset',
    state: 'queued' as const,
    engine: 'local',
    priceCredits,
    freeDay,
    surface: 'playground',
    chatId: 'chat',
    address: '{}',
    createdAt: NOW,
  };
  return {
    made: { id, accountId, freeDay, request: row.request },
    statement: db.query.insert(generations).values(row),
  };
}

async function start(accountId: string, credits: number): Promise<Made> {
  const { made, statement } = generation(accountId, credits);
  await db.commit([
    db.query.insert(accounts).values({ id: accountId, createdAt: NOW }).onConflictDoNothing(),
    statement,
    ...spend(db.query, { accountId, generationId: made.id, credits, now: NOW }),
  ]);
  return made;
}

const end = (made: Made, state: 'failed' | 'cancelled' | 'delivered') =>
  db.commit([
    ...(state === 'delivered' ? [changeState(db.query, made.id, 'delivering')] : []),
    changeState(db.query, made.id, state),
    ...refundGeneration(db.query, made, NOW),
  ]);

/** All credits of a checkout, whose money went back. */
const takeAllBack = (of: Parameters<typeof clawback>[1]) => [
  ...clawback(db.query, of),
  db.query
    .update(payments)
    .set({ status: 'refunded', refundedCents: sql`${payments.amountCents}` })
    .where(eq(payments.checkoutId, of.checkoutId)),
];

async function buy(accountId: string, credits: number, id = fresh('co')): Promise<string> {
  await db.commit([
    db.query
      .insert(checkouts)
      .values({
        id,
        accountId,
        provider: 'stripe',
        product: 'spark',
        credits,
        amountCents: 499,
        currency: 'usd',
        state: 'paid',
        surface: 'playground',
        chatId: 'chat',
        address: '{}',
        createdAt: NOW,
        expiresAt: NOW,
      })
      .onConflictDoNothing(),
    db.query
      .insert(payments)
      .values({
        id: `pay_${id}`,
        checkoutId: id,
        provider: 'stripe',
        transactionId: id,
        status: 'paid',
        amountCents: 499,
        currency: 'usd',
        createdAt: NOW,
      })
      .onConflictDoNothing(),
    ...purchase(db.query, { accountId, checkoutId: id, credits, now: NOW }),
  ]);
  return id;
}

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    (cause: unknown) => (cause instanceof ConstraintError ? cause.code : String(cause)),
  );

describe('spending', () => {
  test('twenty at once never go below zero', async () => {
    const accountId = fresh('acc');
    await buy(accountId, 105);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => refusal(start(accountId, 10))),
    );
    expect(outcomes.filter((outcome) => outcome === 'went through')).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === 'balance-floor')).toHaveLength(10);
    expect(await balanceOf(db.query, accountId)).toBe(5);
  });

  test('an account that never had credits cannot spend, and nothing of the batch is kept', async () => {
    const accountId = fresh('acc');
    expect(await refusal(start(accountId, 10))).toBe('balance-floor');
    const rows = await db.query
      .select()
      .from(generations)
      .where(eq(generations.accountId, accountId));
    expect(rows).toEqual([]);
    expect((await ledgerPage(db.query, accountId, 0, 10)).lines).toEqual([]);
  });

  test('the same generation pays once', async () => {
    const accountId = fresh('acc');
    await buy(accountId, 300);
    const { id: generationId } = await start(accountId, 10);
    const again = spend(db.query, { accountId, generationId, credits: 10, now: NOW });
    expect(await refusal(db.commit(again))).toBe('movement-key');
    expect(await balanceOf(db.query, accountId)).toBe(290);
  });

  test.each([0, -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s credits', (credits) => {
    const of = { accountId: 'a', generationId: 'g', credits, now: NOW };
    expect(() => spend(db.query, of)).toThrow(RangeError);
  });
});

describe('refunding', () => {
  test('gives back what was spent, once, however often it is asked', async () => {
    const accountId = fresh('acc');
    await buy(accountId, 100);
    const made = await start(accountId, 60);
    await end(made, 'failed');
    expect(await balanceOf(db.query, accountId)).toBe(100);
    await db.commit(refundGeneration(db.query, made, NOW));
    expect(await balanceOf(db.query, accountId)).toBe(100);
    expect(await refusal(end(made, 'cancelled'))).not.toBe('went through');
  });

  test('does nothing for a generation that was delivered, or is not over', async () => {
    const accountId = fresh('acc');
    await buy(accountId, 100);
    const made = await start(accountId, 60);
    await db.commit(refundGeneration(db.query, made, NOW));
    await end(made, 'delivered');
    expect(await balanceOf(db.query, accountId)).toBe(40);
  });

  test('gives a free picture back, once', async () => {
    const accountId = fresh('acc');
    const day = { accountId, day: '2026-11-20', limit: 2 };
    const { made, statement } = generation(accountId, 0, day.day);
    await db.commit([statement, useAllowance(db.query, day)]);
    await db.commit([useAllowance(db.query, day)]);
    expect(await refusal(db.commit([useAllowance(db.query, day)]))).toBe('allowance-limit');
    await end(made, 'cancelled');
    await db.commit(refundGeneration(db.query, made, NOW));
    expect(await freeLeft(db.query, day)).toBe(1);
    await db.commit([returnAllowance(db.query, day), returnAllowance(db.query, day)]);
    await db.commit([returnAllowance(db.query, day)]);
    expect(await freeLeft(db.query, day)).toBe(2);
  });
});

describe('buying and taking back', () => {
  test('a clawback goes below zero, and only buying comes out of it', async () => {
    const accountId = fresh('acc');
    const checkoutId = await buy(accountId, 300);
    await start(accountId, 100);
    const back = { accountId, checkoutId, credits: 300, sequence: 0, now: NOW };
    await db.commit(takeAllBack(back));
    expect(await balanceOf(db.query, accountId)).toBe(-100);
    expect(await clawedBack(db.query, checkoutId)).toEqual({ credits: 300, count: 1 });
    expect(await refusal(start(accountId, 1))).toBe('balance-floor');
    expect(await refusal(db.commit(clawback(db.query, back)))).toBe('movement-key');
    await buy(accountId, 300);
    expect(await refusal(start(accountId, 201))).toBe('balance-floor');
    await start(accountId, 200);
    expect(await balanceOf(db.query, accountId)).toBe(0);
  });

  test('a checkout and a grant count once', async () => {
    const accountId = fresh('acc');
    const id = await buy(accountId, 300);
    expect(await refusal(buy(accountId, 300, id))).toBe('movement-key');
    const gift = { accountId, id: 'welcome', credits: 10, now: NOW };
    await db.commit(grant(db.query, gift));
    expect(await refusal(db.commit(grant(db.query, gift)))).toBe('movement-key');
    expect(await balanceOf(db.query, accountId)).toBe(310);
  });

  test('the ledger reads newest first, in pages', async () => {
    const accountId = fresh('acc');
    for (let i = 0; i < 5; i += 1)
      await db.commit(
        grant(db.query, { accountId, id: `day${i}`, credits: i + 1, now: NOW + i * 1_000 }),
      );
    const first = await ledgerPage(db.query, accountId, 0, 2);
    expect(first.lines.map((line) => [line.reason, line.reference, line.credits])).toEqual([
      ['grant', 'day4', 5],
      ['grant', 'day3', 4],
    ]);
    expect(first.hasMore).toBe(true);
    const last = await ledgerPage(db.query, accountId, 2, 2);
    expect(last.lines.map((line) => line.credits)).toEqual([1]);
    expect(last.hasMore).toBe(false);
  });
});

test('movements and entries cannot be changed or deleted', async () => {
  const accountId = fresh('acc');
  await buy(accountId, 300);
  const q = db.query;
  for (const statement of [
    q.update(entries).set({ credits: 1 }),
    q.delete(entries),
    q.update(movements).set({ reference: 'x' }),
    q.delete(movements),
  ])
    expect(await refusal(db.commit([statement]))).toBe('ledger-append-only');
});

test('whatever happens at once, the books stay right', async () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('spend' as const), credits: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ what: fc.constant('buy' as const), credits: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ what: fc.constant('fail' as const), credits: fc.nat(5) }),
    fc.record({ what: fc.constant('repeat' as const), credits: fc.nat(5) }),
    fc.record({ what: fc.constant('claw' as const), credits: fc.nat(5) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const accountId = fresh('acc');
      const made: Made[] = [];
      const bought: { id: string; credits: number }[] = [];
      const act = async ({ what, credits }: (typeof steps)[number]) => {
        const mine = made[credits % Math.max(1, made.length)];
        const pack = bought[credits % Math.max(1, bought.length)];
        if (what === 'spend') made.push(await start(accountId, credits));
        if (what === 'buy') bought.push({ id: await buy(accountId, credits), credits });
        if (what === 'fail' && mine) await end(mine, 'failed');
        if (what === 'repeat' && pack) await buy(accountId, pack.credits, pack.id);
        if (what === 'claw' && pack)
          await db.commit(
            takeAllBack({
              accountId,
              checkoutId: pack.id,
              credits: pack.credits,
              sequence: 0,
              now: NOW,
            }),
          );
      };
      for (let i = 0; i < steps.length; i += 5)
        await Promise.all(steps.slice(i, i + 5).map((one) => refusal(act(one))));
      expect(await audit(db.query)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
