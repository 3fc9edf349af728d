import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { firstIdAt } from './ids.ts';
import { OPEN } from './waiting.ts';

/**
 * Figures of how the service does, for metrics. Each reads an index, and no more rows than a bound: what is
 * counted in many rows is read on from where it was left.
 */

type Query = Database['query'];

/** What waits is counted no further than this. */
export const MOST_COUNTED = 10_000;
/** How many rows of a group are shown: a provider or currency more has no line of its own. */
const MOST_GROUPS = 200;
const DAY_MS = 86_400_000;

/** What waits for somebody or something: beside what people see of it, what the service has still to do. */
export const WAITING = {
  ...OPEN,
  /** Messages to many whose time has come. */
  'campaign-messages': sql`select due_at as at from announcements where state = 'waiting'`,
  /** Files that are given up and not deleted yet. */
  deletions: sql`select created_at as at from doomed_objects`,
  /** Archives that are being made. */
  archives: sql`select created_at as at from exports where state = 'making'`,
  /** Accounts that are being erased. */
  erasures: sql`select run_at as at from tasks where kind = 'erase-account'`,
  /** Refunds that a provider has not confirmed. */
  'asked-refunds': sql`select created_at as at from payment_refunds where state = 'asked' order by id`,
} as const satisfies Record<string, SQL>;

/** How many wait, and since when the oldest does; null where none waits. */
export type Waiting = { what: string; count: number; since: number | null };

/** Counts what waits of each kind, at most `MOST_COUNTED`. */
export function waitingNow(q: Query, now: number): Promise<Waiting[]> {
  const parts = Object.entries(WAITING).map(
    ([what, rows]) => sql`select ${what} as what, count(*) as count, min(at) as since
      from (select at from (${rows} limit ${MOST_COUNTED}) where at <= ${now})`,
  );
  return q.all(sql.join(parts, sql` union all `));
}

/** Counts the generations that have not ended, by state, with the time when the oldest was asked for. */
export const openGenerations = (
  q: Query,
): Promise<{ state: string; count: number; since: number }[]> =>
  q.all(sql`select state, count(*) as count, min(created_at) as since from (
    select state, created_at from generations
    where state in ('queued', 'running', 'delivering') order by created_at limit ${MOST_COUNTED})
    group by state`);

/**
 * Counts the people with an account who were here within the last days, by surface: today, within the last
 * seven days and within the last thirty, today among them.
 */
export function activePeople(
  q: Query,
  now: number,
): Promise<{ surface: string; day: number; week: number; month: number }[]> {
  const today = Math.floor(now / DAY_MS);
  return q.all(sql`select surface, sum(people) filter (where day >= ${today}) as day,
    sum(people) filter (where day > ${today - 7}) as week, sum(people) as month
    from active_days where day > ${today - 30} group by surface order by surface limit ${MOST_GROUPS}`);
}

/** A part of a table, by the ids of its rows: after the one, before the other, and at most so many rows. */
export type IdRange = { after: string; before: string; most: number };

/** The ids of the rows of a part of time, in milliseconds since the epoch. */
export const idsBetween = (from: number, until: number, most: number): IdRange => ({
  after: firstIdAt(from),
  before: firstIdAt(until),
  most,
});

/** A group of rows: how many rows were read for it, and the greatest id among them. */
export type Group = { rows: number; last: string };

/** Counts accounts that accepted the terms, by the time when they were opened. */
export const joinedIn = (q: Query, range: IdRange): Promise<(Group & { people: number })[]> =>
  q.all(sql`select count(*) as rows, max(id) as last, coalesce(sum(terms_version is not null), 0) as people
    from (${part('accounts', sql`id, terms_version`, range)}) having count(*) > 0`);

/** Counts generations that were asked for, by operation. */
export const askedIn = (q: Query, range: IdRange): Promise<(Group & { operation: string })[]> =>
  q.all(sql`select operation, count(*) as rows, max(id) as last
    from (${part('generations', sql`id, operation`, range)}) group by operation`);

/** Sums what moved on the users' side of the books, by reason; `test` is the part that is test money. */
export const movedIn = (
  q: Query,
  range: IdRange,
): Promise<(Group & { reason: string; credits: number; test: number })[]> =>
  q.all(sql`select m.reason as reason, count(distinct m.id) as rows, max(m.id) as last,
    coalesce(sum(e.credits), 0) as credits, coalesce(sum(e.test_credits), 0) as test
    from (${part('movements', sql`id, reason`, range)}) m
    left join entries e on e.movement_id = m.id and e.side = 'user' group by m.reason`);

const part = (table: string, columns: SQL, { after, before, most }: IdRange): SQL =>
  sql`select ${columns} from ${sql.raw(table)} where id > ${after} and id < ${before} order by id limit ${most}`;

/** Payments of a kind; money is in cents of the currency, Stars are whole. */
export type PaymentSum = {
  provider: string;
  kind: string;
  currency: string;
  isTest: number;
  count: number;
  cents: number;
};

/** Sums the payments that were booked since a time, at most so many. */
export const paidSince = (q: Query, since: number, most: number): Promise<PaymentSum[]> =>
  q.all(sql`select p.provider as provider, c.kind as kind, p.currency as currency, p.is_test as isTest,
    count(*) as count, sum(p.amount_cents) as cents from (
      select provider, currency, is_test, amount_cents, checkout_id from payments
      where created_at >= ${since} order by created_at limit ${most}) p
    join checkouts c on c.id = p.checkout_id group by 1, 2, 3, 4 limit ${MOST_GROUPS}`);

/** Sums what went back of payments since a time, however old they are, in at most so many bookings. */
export const returnedSince = (
  q: Query,
  since: number,
  most: number,
): Promise<Omit<PaymentSum, 'kind'>[]> =>
  q.all(sql`select p.provider as provider, p.currency as currency, p.is_test as isTest,
    count(*) as count, sum(r.cents) as cents from (
      select payment_id, cents from payment_returns
      where created_at >= ${since} order by created_at limit ${most}) r
    join payments p on p.id = r.payment_id group by 1, 2, 3 limit ${MOST_GROUPS}`);

/** Counts the payments that are disputed. */
export const disputedNow = (
  q: Query,
): Promise<{ provider: string; isTest: number; count: number }[]> =>
  q.all(sql`select provider, is_test as isTest, count(*) as count from (
    select provider, is_test from payments where status = 'disputed' limit ${MOST_COUNTED})
    group by 1, 2 limit ${MOST_GROUPS}`);

/** Counts the subscriptions that have not ended. */
export const subscribedNow = (
  q: Query,
): Promise<{ provider: string; state: string; isTest: number; count: number }[]> =>
  q.all(sql`select provider, state, is_test as isTest, count(*) as count from (
    select provider, state, is_test from subscriptions where state <> 'ended' limit ${MOST_COUNTED})
    group by 1, 2, 3 limit ${MOST_GROUPS}`);

/** Counts the waits that platforms have asked for, with the end of the longest, by surface. */
export const platformWaitsNow = (
  q: Query,
  now: number,
): Promise<{ surface: string; count: number; until: number }[]> =>
  q.all(sql`select surface, count(*) as count, max(until) as until from (
    select surface, until from platform_waits where until > ${now} limit ${MOST_COUNTED})
    group by surface limit ${MOST_GROUPS}`);
