import { type SQL, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import type { Random } from '../../simulation/random.ts';
import type { TestContext } from '../../testing/context.ts';
import type { DayFigures, DayMoney } from '../day-figures.ts';

/** Something that happens at a moment, and what it adds to the figures of its day. */
export type Happening = { at: number; count(day: Counted): void; store: SQL[] };
/** The figures of a day while they are counted one by one. */
export type Counted = Omit<DayFigures, 'active' | 'failed' | 'paid' | 'refunded' | 'costs'> & {
  active: Set<string>;
  failed: Map<string, number>;
  paid: Map<string, DayMoney>;
  refunded: Map<string, DayMoney>;
  costs: Map<string, number>;
};

const nothing = (): Counted => ({
  joined: 0,
  active: new Set(),
  images: 0,
  videos: 0,
  cancelled: 0,
  failed: new Map(),
  paid: new Map(),
  refunded: new Map(),
  credits: { bought: 0, granted: 0, rewarded: 0, spent: 0 },
  costs: new Map(),
});

const CURRENCIES = ['eur', 'usd', 'xtr'] as const;
const CAUSES = ['unavailable', 'rejected', 'storage'] as const;

/** Counts what happened on a day, one by one. */
export function counted(happenings: readonly Happening[]): DayFigures {
  const day = nothing();
  for (const { count } of happenings) count(day);
  const byMoney = (sums: Map<string, DayMoney>) =>
    [...sums].toSorted(([a], [b]) => a.localeCompare(b)).map(([, sum]) => sum);
  return {
    ...day,
    active: day.active.size,
    failed: [...day.failed]
      .map(([cause, count]) => ({ cause, count }))
      .toSorted((a, b) => b.count - a.count || a.cause.localeCompare(b.cause)),
    paid: byMoney(day.paid),
    refunded: byMoney(day.refunded),
    costs: [...day.costs]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([company, micros]) => ({ company, micros })),
  };
}

function addMoney(sums: Map<string, DayMoney>, currency: string, isTest: boolean, cents: number) {
  const key = `${currency} ${isTest ? 1 : 0}`;
  const sum = sums.get(key) ?? { currency, isTest, count: 0, cents: 0 };
  sums.set(key, { ...sum, count: sum.count + 1, cents: sum.cents + cents });
}

const add = (sums: Map<string, number>, key: string, n: number) =>
  sums.set(key, (sums.get(key) ?? 0) + n);

/** Makes up what happens within a time, in its order. */
export function happeningsWithin(
  random: Random,
  { from, until, most }: { from: number; until: number; most: number },
): Happening[] {
  const moments = Array.from({ length: most }, () => from + random.below(until - from));
  const payments: { id: string; currency: string; isTest: boolean }[] = [];
  const makers = [joined, made, paid, returned, moved];
  return moments
    .toSorted((a, b) => a - b)
    .flatMap((at) => random.pick(makers)(random, at, payments) ?? []);
}

type Payments = { id: string; currency: string; isTest: boolean }[];

const joined = (_: Random, at: number): Happening => ({
  at,
  count: (day) => {
    day.joined += 1;
  },
  store: [sql`insert into accounts (id, created_at) values (${newId(at)}, ${at})`],
});

/** A generation that is asked for and ends, with its run, at one moment. */
function made(random: Random, at: number): Happening {
  const id = newId(at);
  const who = `who-${random.below(4)}`;
  const kind = random.pick(['image', 'video'] as const);
  const state = random.pick(['delivered', 'failed', 'rejected', 'cancelled'] as const);
  const failure = state === 'failed' ? random.pick(CAUSES) : null;
  const company = random.pick(['openai', 'google', null] as const);
  const micros = random.below(1_000);
  return {
    at,
    count: (day) => {
      day.active.add(who);
      if (state === 'cancelled') day.cancelled += 1;
      else if (state === 'delivered') day[kind === 'image' ? 'images' : 'videos'] += 1;
      else add(day.failed, failure ?? state, 1);
      if (company && micros > 0) add(day.costs, company, micros);
    },
    store: [
      sql`insert into generations (id, account_id, draft_id, operation, kind, request, title, state, engine,
          price_credits, failure, surface, chat_id, address, created_at, ended_at)
        values (${id}, ${who}, ${id}, 'imagine', ${kind}, '{}', '', ${state}, 'local', 0, ${failure},
          'playground', 'c', '{}', ${at}, ${at})`,
      sql`insert into predictions (id, generation_id, engine, status, company, cost_micros, created_at, ended_at)
        values (${id}, ${id}, 'local', 'succeeded', ${company}, ${micros}, ${at}, ${at})`,
    ],
  };
}

function paid(random: Random, at: number, payments: Payments): Happening {
  const id = newId(at);
  const [currency, isTest] = [random.pick(CURRENCIES), random.chance(0.3)];
  const cents = 1 + random.below(900);
  payments.push({ id, currency, isTest });
  return {
    at,
    count: (day) => addMoney(day.paid, currency, isTest, cents),
    store: [
      sql`insert into checkouts (id, account_id, provider, product, credits, amount_cents, currency, state,
          surface, chat_id, address, created_at, expires_at)
        values (${id}, 'a', 'stripe', 'spark', 0, ${cents}, ${currency}, 'paid', 'playground', 'c', '{}', ${at}, ${at})`,
      sql`insert into payments (id, checkout_id, provider, transaction_id, status, amount_cents, currency,
          is_test, created_at)
        values (${id}, ${id}, 'stripe', ${id}, 'paid', ${cents}, ${currency}, ${isTest ? 1 : 0}, ${at})`,
    ],
  };
}

/** Money of an earlier payment that goes back, or comes back once more. */
function returned(random: Random, at: number, payments: Payments): Happening | null {
  if (payments.length === 0) return null;
  const { id, currency, isTest } = random.pick(payments);
  const cents = random.below(500) - 100;
  return {
    at,
    count: (day) => addMoney(day.refunded, currency, isTest, cents),
    store: [
      sql`insert into payment_returns (id, payment_id, cents, created_at)
        values (${newId(at)}, ${id}, ${cents}, ${at})`,
    ],
  };
}

const REASONS = {
  purchase: 'bought',
  clawback: 'bought',
  grant: 'granted',
  reward: 'rewarded',
  spend: 'spent',
  refund: 'spent',
} as const;

function moved(random: Random, at: number): Happening {
  const id = newId(at);
  const reason = random.pick(Object.keys(REASONS) as (keyof typeof REASONS)[]);
  const credits = random.below(50) - 20;
  const told = REASONS[reason];
  return {
    at,
    count: ({ credits: sums }) => {
      sums[told] += told === 'spent' ? -credits : credits;
    },
    store: [
      sql`insert into movements (id, key, reason, reference, created_at) values (${id}, ${id}, ${reason}, 'r', ${at})`,
      sql`insert into entries (id, movement_id, side, account_id, credits, created_at)
        values (${`${id}u`}, ${id}, 'user', 'a', ${credits}, ${at}), (${`${id}x`}, ${id}, 'usage', null, ${-credits}, ${at})`,
    ],
  };
}

/** Stores what happened. */
export async function store(ctx: TestContext, happenings: readonly Happening[]): Promise<void> {
  for (const one of happenings)
    for (const statement of one.store) await ctx.db.query.run(statement);
}
