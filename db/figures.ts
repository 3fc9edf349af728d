import { type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { figureDays } from './schema/schema.ts';

type Query = Database['query'];

/** A time: from its first moment to before its last, in milliseconds since the epoch. */
export type Span = { from: number; until: number };

/** Money of payments in a currency, in its smallest unit. */
export type MoneySum = { currency: string; isTest: boolean; count: number; cents: number };

/** What happened within a time, as sums. */
export type SpanSums = {
  /** New accounts. */
  joined: number;
  /** Accounts that asked for a picture or video. */
  active: number;
  /** Generations that ended, by state, kind of media and cause. */
  ended: { state: string; kind: string; failure: string | null; count: number }[];
  paid: MoneySum[];
  /** What went back of payments of any age; `count` bookings. */
  returned: MoneySum[];
  /** Changes of users' balances, by reason. */
  credits: { reason: string; credits: number }[];
  /** What runs that ended are estimated to cost, in millionths of a dollar. */
  costs: { company: string; micros: number }[];
};

const MOST_CAUSES = 50;

/**
 * Adds up what happened within a time, each sum from a range of an index: what it takes grows with what
 * happened then, and not with all that is stored.
 */
export async function sumsWithin(q: Query, span: Span): Promise<SpanSums> {
  const [joined, active, ended, paid, returned, credits, costs] = await Promise.all([
    countOf(q, sql`select count(*) as n from accounts where ${within('created_at', span)}`),
    countOf(
      q,
      sql`select count(distinct account_id) as n from generations where ${within('created_at', span)}`,
    ),
    q.all<SpanSums['ended'][number]>(ENDED(span)),
    q.all<MoneyRow>(sql`select currency, is_test as isTest, count(*) as count,
      sum(amount_cents) as cents from payments where ${within('created_at', span)}
      group by currency, is_test order by currency, is_test`),
    q.all<MoneyRow>(sql`select p.currency as currency, p.is_test as isTest, count(*) as count,
      sum(r.cents) as cents from payment_returns r join payments p on p.id = r.payment_id
      where ${within('r.created_at', span)} group by p.currency, p.is_test
      order by p.currency, p.is_test`),
    q.all<SpanSums['credits'][number]>(sql`select m.reason as reason, sum(e.credits) as credits
      from movements m join entries e on e.movement_id = m.id and e.side = 'user'
      where ${within('m.created_at', span)} group by m.reason order by m.reason`),
    q.all<SpanSums['costs'][number]>(sql`select company, sum(cost_micros) as micros from predictions
      where ${within('ended_at', span)} and company is not null and cost_micros > 0
      group by company order by company`),
  ]);
  return { joined, active, ended, paid: money(paid), returned: money(returned), credits, costs };
}

const ENDED = (span: Span): SQL => sql`select state, kind, failure, count(*) as count
  from generations where ${within('ended_at', span)}
  group by state, kind, failure order by count desc, state, kind, failure limit ${MOST_CAUSES}`;

const within = (column: string, { from, until }: Span): SQL =>
  sql`${sql.raw(column)} >= ${from} and ${sql.raw(column)} < ${until}`;

type MoneyRow = Omit<MoneySum, 'isTest'> & { isTest: number };
const money = (rows: readonly MoneyRow[]): MoneySum[] =>
  rows.map((row) => ({ ...row, isTest: row.isTest === 1 }));

const countOf = async (q: Query, statement: SQL): Promise<number> =>
  (await q.get<{ n: number }>(statement)).n;

/** Reads when the first account was made; null before there is one. */
export async function firstAccountAt(q: Query): Promise<number | null> {
  return (await q.get<{ at: number | null }>(sql`select min(created_at) as at from accounts`)).at;
}

/** The stored figures of a day, as JSON. */
export type FigureDay = Pick<typeof figureDays.$inferSelect, 'day' | 'figures'>;

/** Reads the stored figures of the days from one to another (`YYYY-MM-DD`), both included. */
export function figureDaysOf(
  q: Query,
  { zone, from, to }: { zone: string; from: string; to: string },
): Promise<FigureDay[]> {
  return q
    .select({ day: figureDays.day, figures: figureDays.figures })
    .from(figureDays)
    .where(
      sql`${figureDays.zone} = ${zone} and ${figureDays.day} >= ${from} and ${figureDays.day} <= ${to}`,
    )
    .orderBy(figureDays.day);
}

/** Builds the statement that stores the figures of a day that is over; a day is stored once. */
export const insertFigureDay = (q: Query, row: typeof figureDays.$inferInsert): Statement =>
  q.insert(figureDays).values(row).onConflictDoNothing();
