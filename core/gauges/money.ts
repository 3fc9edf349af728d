import { dayOf } from '../../db/allowances.ts';
import {
  disputedNow,
  type PaymentSum,
  paidSince,
  returnedSince,
  subscribedNow,
} from '../../db/gauges.ts';
import { ALL_COMPANIES, providerDaysOf } from '../../db/provider-days.ts';
import type { Context } from '../context.ts';
import type { GaugeSource, Sample } from '../metrics.ts';
import { dayStart } from './day-tail.ts';

const KEPT_MS = 60_000;
/** Payments of a day that are summed up; more than that are read by `npm run audit`. */
const MOST_PAYMENTS = 20_000;
const MICROS = 1_000_000;

const moneyOf = (isTest: number): string => (isTest ? 'test' : 'real');

/** What was paid, given back and disputed, and who subscribes; test money stands apart. */
export const moneyGauges = (ctx: Pick<Context, 'db' | 'now'>): GaugeSource => ({
  gauges: {
    alme_today_payments: {
      help: 'Payments booked today, by provider, kind (pack or pro), currency and money: real or test; UTC',
      labels: ['provider', 'kind', 'currency', 'money'],
    },
    alme_today_payments_cents: {
      help: 'Their sum, in cents of the currency; Stars (XTR) are whole',
      labels: ['provider', 'kind', 'currency', 'money'],
    },
    alme_today_returned: {
      help: 'Bookings of money that went back today, by refunds and disputes, of payments of any age; UTC',
      labels: ['provider', 'currency', 'money'],
    },
    alme_today_returned_cents: {
      help: 'Their sum, in cents of the currency; Stars (XTR) are whole',
      labels: ['provider', 'currency', 'money'],
    },
    alme_payments_disputed: {
      help: 'Payments that are disputed now, by provider and money; counted up to 10,000',
      labels: ['provider', 'money'],
    },
    alme_subscriptions: {
      help: 'Subscriptions that have not ended, by provider, state (active or grace) and money; counted up to 10,000',
      labels: ['provider', 'state', 'money'],
    },
  },
  keptMs: KEPT_MS,
  read: async () => {
    const [q, now] = [ctx.db.query, ctx.now()];
    const today = dayStart(now);
    const [paid, returned, disputed, subscribed] = await Promise.all([
      paidSince(q, today, MOST_PAYMENTS),
      returnedSince(q, today, MOST_PAYMENTS),
      disputedNow(q),
      subscribedNow(q),
    ]);
    return [
      ...sumsOf('alme_today_payments', paid),
      ...sumsOf('alme_today_returned', returned),
      ...disputed.map(({ provider, isTest, count }) => ({
        name: 'alme_payments_disputed',
        labels: { provider, money: moneyOf(isTest) },
        value: count,
      })),
      ...subscribed.map(({ provider, state, isTest, count }) => ({
        name: 'alme_subscriptions',
        labels: { provider, state, money: moneyOf(isTest) },
        value: count,
      })),
    ];
  },
});

const sumsOf = (
  name: string,
  sums: readonly (Omit<PaymentSum, 'kind'> & { kind?: string })[],
): Sample[] =>
  sums.flatMap(({ isTest, count, cents, ...of }) => {
    const labels = { ...of, money: moneyOf(isTest) };
    return [
      { name, labels, value: count },
      { name: `${name}_cents`, labels, value: cents },
    ];
  });

/** What companies are estimated to be owed for today, and what is left of their ceilings. */
export const companyGauges = (ctx: Pick<Context, 'db' | 'now' | 'rules'>): GaugeSource => ({
  gauges: {
    alme_company_cost_dollars: {
      help: 'What a company is estimated to be owed for today, in dollars; company all is all of them; UTC',
      labels: ['company'],
    },
    alme_company_ceiling_dollars: {
      help: 'What it may cost a day, by PROVIDER_BUDGETS_USD and PROVIDER_BUDGET_USD',
      labels: ['company'],
    },
    alme_company_left_dollars: {
      help: 'What is left of that for today',
      labels: ['company'],
    },
  },
  keptMs: KEPT_MS / 4,
  read: async () => {
    const { allMicros, companiesMicros } = ctx.rules.budget;
    const days = await providerDaysOf(ctx.db.query, dayOf(ctx.now()));
    const spent = new Map(days.map(({ company, spentMicros }) => [company, spentMicros]));
    const ceilings = new Map(Object.entries(companiesMicros));
    if (allMicros !== null) ceilings.set(ALL_COMPANIES, allMicros);
    const of = (name: string, company: string, micros: number): Sample => ({
      name,
      labels: { company: company === ALL_COMPANIES ? 'all' : company },
      value: micros / MICROS,
    });
    return [
      ...[...spent].map(([company, micros]) => of('alme_company_cost_dollars', company, micros)),
      ...[...ceilings].flatMap(([company, micros]) => [
        of('alme_company_ceiling_dollars', company, micros),
        of('alme_company_left_dollars', company, Math.max(0, micros - (spent.get(company) ?? 0))),
      ]),
    ];
  },
});
