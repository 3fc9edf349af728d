import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { GaugeSource } from '../metrics.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { companyGauges, moneyGauges } from './money.ts';
import { retentionGauges } from './retention.ts';
import { gaugeSources } from './sources.ts';
import { todayGauges } from './today.ts';
import { waitingGauges } from './waiting.ts';

const DAY = 86_400_000;
let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const run = (...statements: SQL[]) =>
  ctx.db.commit(
    statements.map((statement) => ({ toSQL: () => new SQLiteSyncDialect().sqlToQuery(statement) })),
  );

/** What a source reads, as `name{label=value}` with its number. */
async function shown(source: GaugeSource): Promise<Record<string, number>> {
  const samples = await source.read();
  return Object.fromEntries(
    samples.map(({ name, labels = {}, value }) => {
      const of = Object.entries(labels).map(([label, said]) => `${label}=${said}`);
      return [of.length > 0 ? `${name}{${of.join()}}` : name, value];
    }),
  );
}

const account = (id: string, userId: string, surface = 'telegram') => [
  sql`insert into accounts (id, terms_version, created_at) values (${id}, '1', ${ctx.now()})`,
  sql`insert into identities (surface, user_id, account_id, created_at) values (${surface}, ${userId}, ${id}, ${ctx.now()})`,
];
const seen = (userId: string, chatId: string, surface = 'telegram') =>
  sql`insert into chats (surface, chat_id, user_id, address, state, seen_at)
    values (${surface}, ${chatId}, ${userId}, '{}', '{}', ${ctx.now()})
    on conflict do update set seen_at = excluded.seen_at`;

describe('people', () => {
  const active = async (surface = 'telegram') => {
    const all = await shown(todayGauges(ctx));
    return ['day', 'week', 'month'].map(
      (period) => all[`alme_people_active{surface=${surface},period=${period}}`] ?? 0,
    );
  };

  test('who was here is counted once, by the day when they were here last', async () => {
    await run(...account('a', '1'), ...account('b', '2'), ...account('c', '3', 'discord'));
    await run(seen('1', 'x'), seen('1', 'y'), seen('2', 'z'), seen('3', 'w', 'discord'));
    await run(seen('9', 'nobody'));
    expect(await active()).toEqual([2, 2, 2]);
    expect(await active('discord')).toEqual([1, 1, 1]);
    ctx.clock.advance(2 * DAY);
    await run(seen('1', 'y'));
    expect(await active()).toEqual([1, 2, 2]);
    ctx.clock.advance(20 * DAY);
    await run(seen('1', 'x'), seen('1', 'x'));
    expect(await active()).toEqual([1, 1, 2]);
    ctx.clock.advance(9 * DAY);
    expect(await active()).toEqual([0, 0, 1]);
  });

  test('who joins counts from then on, and who leaves does not any more', async () => {
    await run(seen('1', 'x'), seen('1', 'y'));
    expect(await active()).toEqual([0, 0, 0]);
    await run(...account('a', '1'));
    expect(await active()).toEqual([1, 1, 1]);
    await run(sql`delete from chats where chat_id = 'x'`);
    expect(await active()).toEqual([1, 1, 1]);
    await run(sql`delete from identities where user_id = '1'`);
    expect(await active()).toEqual([0, 0, 0]);
    await run(...account('b', '1'), sql`delete from chats`);
    expect(await active()).toEqual([0, 0, 0]);
    const [row] = await ctx.db.query.all<{ least: number }>(
      sql`select min(people) as least from active_days`,
    );
    expect(row?.least).toBe(0);
  });
});

describe('today', () => {
  const generation = (operation: string) => {
    const id = newId(ctx.now());
    return sql`insert into generations (id, account_id, draft_id, operation, kind, request, title, state,
      engine, price_credits, surface, chat_id, address, created_at) values (${id}, 'a', ${id}, ${operation},
      'image', '{}', '', 'queued', 'local', 1, 'telegram', '1', '{}', ${ctx.now()})`;
  };
  const movement = (reason: string, credits: number, test: number) => {
    const id = newId(ctx.now());
    return [
      sql`insert into movements (id, key, reason, reference, created_at) values (${id}, ${id}, ${reason}, '', ${ctx.now()})`,
      sql`insert into entries (id, movement_id, side, account_id, credits, test_credits, created_at)
        values (${`${id}u`}, ${id}, 'user', 'a', ${credits}, ${test}, ${ctx.now()})`,
      sql`insert into entries (id, movement_id, side, credits, created_at)
        values (${`${id}s`}, ${id}, 'sales', ${-credits}, ${ctx.now()})`,
    ];
  };

  test('what was asked for and what moved is summed up, each row once, and begins anew at midnight', async () => {
    const source = todayGauges(ctx);
    await run(...account(newId(ctx.now() - DAY), '1'), ...account(newId(ctx.now()), '2'));
    await run(generation('edit'), generation('edit'), generation('swap'));
    await run(...movement('purchase', 100, 0), ...movement('purchase', 50, 50));
    await run(...movement('spend', -12, -2));
    // What was stored a moment ago is read the next time: an id may be older than its row.
    expect(await shown(source)).toMatchObject({ alme_today_joined: 0 });
    ctx.clock.advance(31_000);
    const expected = {
      alme_today_joined: 1,
      'alme_today_generations{operation=edit}': 2,
      'alme_today_generations{operation=swap}': 1,
      'alme_today_credits{reason=purchase,money=real}': 100,
      'alme_today_credits{reason=purchase,money=test}': 50,
      'alme_today_credits{reason=spend,money=real}': -10,
      'alme_today_credits{reason=spend,money=test}': -2,
    };
    expect(await shown(source)).toEqual(expected);
    expect(await shown(source)).toEqual(expected);
    await run(generation('edit'));
    ctx.clock.advance(31_000);
    expect(await shown(source)).toMatchObject({ 'alme_today_generations{operation=edit}': 3 });
    ctx.clock.advance(DAY);
    expect(await shown(source)).toEqual({ alme_today_joined: 0 });
  });

  test('payments, refunds and disputes stand apart by provider, currency and kind of money', async () => {
    const payment = (n: number, of: { provider: string; currency: string; isTest: number }) => [
      sql`insert into checkouts (id, account_id, provider, product, credits, amount_cents, currency, state,
        kind, surface, chat_id, address, created_at, expires_at) values (${`c${n}`}, 'a', ${of.provider}, 'spark',
        10, 499, ${of.currency}, 'paid', 'pack', 'telegram', '1', '{}', ${ctx.now()}, ${ctx.now()})`,
      sql`insert into payments (id, checkout_id, provider, transaction_id, status, amount_cents, currency,
        is_test, created_at) values (${`p${n}`}, ${`c${n}`}, ${of.provider}, ${`t${n}`},
        ${n === 3 ? 'disputed' : 'paid'}, 499, ${of.currency}, ${of.isTest}, ${ctx.now()})`,
    ];
    const stripe = { provider: 'stripe', currency: 'eur', isTest: 0 };
    await run(...payment(1, stripe), ...payment(2, stripe), ...payment(3, stripe));
    await run(...payment(4, { ...stripe, isTest: 1 }));
    await run(...payment(5, { provider: 'stars', currency: 'XTR', isTest: 0 }));
    await run(sql`insert into payment_returns (id, payment_id, cents, created_at)
      values ('r', 'p1', 200, ${ctx.now()})`);
    ctx.clock.advance(1_000);
    expect(await shown(moneyGauges(ctx))).toEqual({
      'alme_today_payments{provider=stripe,kind=pack,currency=eur,money=real}': 3,
      'alme_today_payments_cents{provider=stripe,kind=pack,currency=eur,money=real}': 1497,
      'alme_today_payments{provider=stripe,kind=pack,currency=eur,money=test}': 1,
      'alme_today_payments_cents{provider=stripe,kind=pack,currency=eur,money=test}': 499,
      'alme_today_payments{provider=stars,kind=pack,currency=XTR,money=real}': 1,
      'alme_today_payments_cents{provider=stars,kind=pack,currency=XTR,money=real}': 499,
      'alme_today_returned{provider=stripe,currency=eur,money=real}': 1,
      'alme_today_returned_cents{provider=stripe,currency=eur,money=real}': 200,
      'alme_payments_disputed{provider=stripe,money=real}': 1,
    });
    ctx.clock.advance(DAY);
    expect(await shown(moneyGauges(ctx))).toEqual({
      'alme_payments_disputed{provider=stripe,money=real}': 1,
    });
  });

  test('what companies cost stands beside what is left of their ceilings', async () => {
    const day = new Date(ctx.now()).toISOString().slice(0, 10);
    await run(sql`insert into provider_days (company, day, spent_micros, limit_micros)
      values ('openai', ${day}, 2500000, 9000000), ('*', ${day}, 4000000, 9000000)`);
    const budget = {
      ...ctx.rules.budget,
      allMicros: 9_000_000,
      companiesMicros: { openai: 2_000_000 },
    };
    expect(await shown(companyGauges({ ...ctx, rules: { ...ctx.rules, budget } }))).toEqual({
      'alme_company_cost_dollars{company=openai}': 2.5,
      'alme_company_cost_dollars{company=all}': 4,
      'alme_company_ceiling_dollars{company=openai}': 2,
      'alme_company_left_dollars{company=openai}': 0,
      'alme_company_ceiling_dollars{company=all}': 9,
      'alme_company_left_dollars{company=all}': 5,
    });
  });
});

describe('what waits', () => {
  test('is counted with the age of the oldest; what waits for nobody is 0', async () => {
    const since = ctx.now() - 60_000;
    await run(
      sql`insert into reviews (id, generation_id, account_id, cause, fingerprint, created_at)
        values ('r1', 'g1', 'a', 'held', '', ${since}), ('r2', 'g2', 'a', 'appeal', '', ${since + 1000})`,
      sql`insert into inbox (source, event_id, pending, received_at) values ('telegram', '1', 'x', ${since}), ('telegram', '2', null, ${since})`,
      sql`insert into doomed_objects (object_key, created_at) values ('k', ${since}), ('l', ${since + 30_000})`,
      sql`insert into platform_waits (surface, scope, until) values ('telegram', 'chat 42', ${ctx.now() + 5_000}), ('telegram', 'all', ${ctx.now() - 1})`,
    );
    const all = await shown(waitingGauges(ctx));
    expect(all).toMatchObject({
      'alme_waiting{what=reviews}': 2,
      'alme_waiting_oldest_seconds{what=reviews}': 60,
      'alme_waiting{what=updates}': 1,
      'alme_waiting{what=deletions}': 2,
      'alme_waiting_oldest_seconds{what=deletions}': 60,
      'alme_waiting{what=claims}': 0,
      'alme_waiting_oldest_seconds{what=claims}': 0,
      'alme_platform_waits{surface=telegram}': 1,
      'alme_platform_wait_seconds{surface=telegram}': 5,
    });
  });

  test('what should have been deleted says for how long', async () => {
    await run(
      sql`insert into uploads (id, account_id, object_key, content_type, created_at, expires_at)
        values ('u', 'a', 'k', 'image/png', 0, ${ctx.now() - 90_000}), ('v', 'a', 'l', 'image/png', 0, ${ctx.now() + DAY})`,
    );
    const all = await shown(retentionGauges(ctx));
    expect(all['alme_retention_lag_seconds{what=photos}']).toBe(90);
    expect(all['alme_retention_lag_seconds{what=results}']).toBe(0);
    ctx.clock.advance(-DAY);
    expect((await shown(retentionGauges(ctx)))['alme_retention_lag_seconds{what=photos}']).toBe(0);
  });
});

test('every read goes by an index or reads no more than its bound', async () => {
  const asked: SQL[] = [];
  const q = new Proxy(ctx.db.query, {
    get: (target, name, receiver) =>
      name === 'all' || name === 'get'
        ? (statement: SQL) => {
            asked.push(statement);
            return Reflect.get(target, name, receiver).call(target, statement);
          }
        : Reflect.get(target, name, receiver),
  });
  await run(sql`insert into tasks (id, kind, subject, lane, payload, run_at, created_at)
    values ('t', 'notify', 's', 'notices', '', 0, 0)`);
  const db: Database = { ...ctx.db, query: q };
  for (const source of gaugeSources({ ...ctx, db, engines: [] })) await source.read();
  expect(asked.length).toBeGreaterThan(20);
  const scanned = new Set<string>();
  for (const statement of asked) {
    const explained = sql.join([sql.raw('explain query plan '), statement]);
    for (const { detail } of await ctx.db.query.all<{ detail: string }>(explained)) {
      const [, table] = /^SCAN ([a-z]\w{3,})$/.exec(detail) ?? [];
      if (table !== undefined) scanned.add(table);
    }
  }
  // Of the first, as many as are counted are read, in any order; the other is the walk from lane to lane.
  expect([...scanned].toSorted()).toEqual(['doomed_objects', 'found']);
});
