import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson, buy, moveMoney } from '../credits/testing/people.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { randomFrom } from '../simulation/random.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { localDay } from '../texts/local-time.ts';
import { type Actor, COMMAND } from '../verbs/actor.ts';
import { lastDays } from './days.ts';
import { figures } from './queries.ts';
import { rollUp } from './roll-up.ts';
import { counted, type Happening, happeningsWithin, store } from './testing/happenings.ts';
import { lanes, waiting } from './waiting.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const person = (userId: string): Actor => ({
  is: 'person',
  surface: 'telegram',
  userId,
  accountId: '',
});
const [OWNER, SUPPORT, MODERATOR, NOBODY] = ['1', '2', '3', '4'].map(person) as [
  Actor,
  Actor,
  Actor,
  Actor,
];
const operators = [
  { surface: 'telegram', userId: '1', role: 'owner' },
  { surface: 'telegram', userId: '2', role: 'support' },
  { surface: 'telegram', userId: '3', role: 'moderator' },
] as const;
const forbidden = { refusal: { code: 'forbidden' } };
const rulesIn = (timeZone: string) => ({
  ...DEFAULT_RULES,
  rewards: { ...DEFAULT_RULES.rewards, timeZone },
});

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators });
});
afterEach(() => ctx.dispose());

describe('the days of a time zone', () => {
  it('follow each other without a gap, also where the clocks change', () => {
    const days = lastDays(Date.UTC(2026, 10, 2, 12), 'Europe/Berlin', 12);
    expect(days.map(({ day }) => day).slice(0, 4)).toEqual([
      '2026-10-22',
      '2026-10-23',
      '2026-10-24',
      '2026-10-25',
    ]);
    for (const [i, { until }] of days.slice(0, -1).entries()) expect(days[i + 1]?.from).toBe(until);
    const changed = days.find(({ day }) => day === '2026-10-25');
    expect((changed?.until ?? 0) - (changed?.from ?? 0)).toBe(25 * HOUR);
  });
});

describe('the figures of days', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'are what was counted one by one, whenever they were added up (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const zone = random.pick(['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Los_Angeles']);
      const rules = rulesIn(zone);
      const [from, until] = [Date.UTC(2026, 9, 23, 7), Date.UTC(2026, 9, 28, 19)];
      const all = happeningsWithin(random, { from, until, most: 120 });
      const days = lastDays(until, zone, 6);
      const stored: Happening[] = [];
      for (const now of [0.2, 0.5, 0.8, 1].map((share) => from + share * (until - from))) {
        const fresh = all.filter(({ at }) => at < now && !stored.some((one) => one.at === at));
        await store(ctx, fresh);
        stored.push(...fresh);
        await rollUp({ ...ctx, rules, now: () => now });
        await rollUp({ ...ctx, rules, now: () => now });
      }
      const told = await figures({ ...ctx, rules, now: () => until }, OWNER, { days: 6 });
      const expected = days.map(({ day }) => ({
        day,
        ...counted(stored.filter(({ at }) => localDay(at, zone) === day)),
      }));
      expect(told.map(({ from: _, until: __, isOpen: ___, ...one }) => one)).toEqual(expected);
      const kept = await ctx.db.query.all<{ n: number }>(
        sql`select count(*) as n from figure_days`,
      );
      expect(kept[0]?.n).toBeGreaterThan(3);
    },
  );

  it('count a refund for the day on which it was booked, and leave the day of its payment', async () => {
    await addPerson(ctx, 'ada');
    const checkout = await buy(ctx, 'ada', { amountCents: 500 });
    ctx.clock.advance(2 * DAY);
    await rollUp(ctx);
    await moveMoney(ctx, checkout, { status: 'paid', refundedCents: 200 });
    ctx.clock.advance(DAY);
    await rollUp(ctx);
    await moveMoney(ctx, checkout, { status: 'refunded', refundedCents: 500 });
    const told = await figures(ctx, OWNER, { days: 4 });
    const sum = (list: (typeof told)[number]['paid']) => list?.map(({ cents }) => cents);
    expect(told.map(({ paid, refunded }) => [sum(paid), sum(refunded)])).toEqual([
      [[500], []],
      [[], []],
      [[], [200]],
      [[], [300]],
    ]);
    expect(told.map(({ isOpen }) => isOpen)).toEqual([false, false, false, true]);
  });

  it('are for owners alone, and of a bounded number of days', async () => {
    for (const actor of [SUPPORT, MODERATOR, NOBODY])
      await expect(figures(ctx, actor, { days: 1 })).rejects.toMatchObject(forbidden);
    expect(await figures(ctx, COMMAND, { days: 10_000 })).toHaveLength(92);
    expect(await figures(ctx, OWNER, { days: 0 })).toHaveLength(1);
  });

  it('come from ranges of indexes', async () => {
    const plans = await Promise.all(
      [
        'select count(*) from accounts where created_at >= 1 and created_at < 2',
        'select count(distinct account_id) from generations where created_at >= 1 and created_at < 2',
        'select state, kind, failure, count(*) from generations where ended_at >= 1 and ended_at < 2 group by state, kind, failure',
        'select reason, sum(e.credits) from movements m join entries e on e.movement_id = m.id where m.created_at >= 1 and m.created_at < 2 group by reason',
        'select company, sum(cost_micros) from predictions where ended_at >= 1 and ended_at < 2 group by company',
        'select cents from payment_returns r join payments p on p.id = r.payment_id where r.created_at >= 1 and r.created_at < 2',
        'select currency from payments where created_at >= 1 and created_at < 2',
      ].map((query) =>
        ctx.db.query.all<{ detail: string }>(sql.raw(`explain query plan ${query}`)),
      ),
    );
    const steps = plans.flat().map(({ detail }) => detail);
    expect(steps.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
    expect(steps.join('\n')).toContain('COVERING INDEX generations_ended');
    expect(steps.join('\n')).toContain('COVERING INDEX generations_created');
  });
});

describe('what waits', () => {
  it('is told by kind with its age, as far as the role sees it', async () => {
    await addPerson(ctx, 'ada');
    const { db } = ctx;
    const at = ctx.now();
    await db.query.run(sql`insert into holds (id, account_id, cause, evidence, created_at)
      values ('h', 'ada', 'refunds', '{}', ${at})`);
    await db.query.run(sql`insert into refund_requests (checkout_id, account_id, created_at)
      values ('c', 'ada', ${at + 5})`);
    const kinds = async (actor: Actor) =>
      Object.fromEntries((await waiting(ctx, actor)).map(({ kind, count }) => [kind, count]));
    expect(await kinds(OWNER)).toMatchObject({ holds: 1, refunds: 1, reviews: 0, parked: 0 });
    expect(await kinds(SUPPORT)).toEqual({
      claims: 0,
      reports: 0,
      reviews: 0,
      submissions: 0,
      appeals: 0,
      holds: 1,
    });
    expect(Object.keys(await kinds(MODERATOR))).toEqual([
      'claims',
      'reports',
      'reviews',
      'submissions',
    ]);
    await expect(waiting(ctx, NOBODY)).rejects.toMatchObject(forbidden);
    const [hold] = (await waiting(ctx, OWNER)).filter(({ kind }) => kind === 'holds');
    expect(hold?.oldestAt).toBe(at);
  });

  it('is told by lane: what runs, what is due, since when', async () => {
    const { db } = ctx;
    const now = ctx.now();
    const task = (id: string, more: { turn?: number; runAt: number; lease?: string }) =>
      db.query.run(sql`insert into tasks (id, kind, subject, lane, turn, payload, run_at, lease_id, created_at)
        values (${id}, 'notify', ${id}, 'notices', ${more.turn ?? null}, '{}', ${more.runAt}, ${more.lease ?? null}, ${now})`);
    await task('a', { turn: 1, runAt: now - 900 });
    await task('b', { runAt: now - 400 });
    await task('c', { runAt: now + 400 });
    await task('d', { runAt: now + 400, lease: 'l' });
    expect(await lanes(ctx, OWNER)).toEqual([
      { lane: 'notices', running: 1, due: 2, oldestAt: now - 900 },
    ]);
    await expect(lanes(ctx, SUPPORT)).rejects.toMatchObject(forbidden);
  });
});
