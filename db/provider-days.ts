import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { predictions, providerDays } from './schema/schema.ts';

type Query = Database['query'];

/** The row that counts what all companies together are owed. */
export const ALL_COMPANIES = '*';

/**
 * Builds the statement that reserves what a run is estimated to cost, on a day of a company.
 * @param of `day` in UTC, `YYYY-MM-DD`; `micros` and `limit` in millionths of a dollar
 * @throws (in the commit) `provider-budget` when the day would cost more than its limit
 */
export function reserveCost(
  q: Query,
  of: { company: string; day: string; micros: number; limit: number },
): Statement {
  const { company, day, micros, limit } = of;
  return q
    .insert(providerDays)
    .values({ company, day, spentMicros: micros, limitMicros: limit })
    .onConflictDoUpdate({
      target: [providerDays.company, providerDays.day],
      set: { spentMicros: sql`${providerDays.spentMicros} + ${micros}`, limitMicros: limit },
    });
}

/** Moves the day of a run by what its cost changes; the limit refuses nothing that was made already. */
function moveDay(q: Query, run: SQL, micros: SQL): Statement {
  const spent = sql`max(0, ${providerDays.spentMicros} + ${micros})`;
  return q
    .update(providerDays)
    .set({ spentMicros: spent, limitMicros: sql`max(${providerDays.limitMicros}, ${spent})` })
    .where(
      sql`(${providerDays.company} = ${ALL_COMPANIES}
          or ${providerDays.company} = (select company from predictions where id = ${run}))
        and ${providerDays.day} =
          (select date(created_at / 1000, 'unixepoch') from predictions where id = ${run})`,
    );
}

/** Builds the statements that put what a run has really cost in the place of its estimate. */
export function correctCost(q: Query, predictionId: string, micros: number): Statement[] {
  const run = sql`${predictionId}`;
  return [
    moveDay(q, run, sql`${micros} - (select cost_micros from predictions where id = ${run})`),
    q.update(predictions).set({ costMicros: micros }).where(eq(predictions.id, predictionId)),
  ];
}

/**
 * Builds the statements that give back what the last run of a generation was estimated to cost, because
 * its company has made nothing. Runs that succeeded, or were given back before, are left alone.
 */
export function releaseCost(q: Query, generationId: string): Statement[] {
  const run = sql`(select id from predictions where generation_id = ${generationId}
    and status <> 'succeeded' and cost_micros > 0 order by created_at desc, id desc limit 1)`;
  return [
    moveDay(q, run, sql`- (select cost_micros from predictions where id = ${run})`),
    q.update(predictions).set({ costMicros: 0 }).where(sql`${predictions.id} = ${run}`),
  ];
}

/** A row of the table `provider_days`. */
export type ProviderDay = typeof providerDays.$inferSelect;

/** Reads what companies are owed for a day (UTC, `YYYY-MM-DD`). */
export function providerDaysOf(q: Query, day: string): Promise<ProviderDay[]> {
  return q.select().from(providerDays).where(eq(providerDays.day, day));
}

/**
 * Builds the statement that notes what operators are told of a day.
 * @param told 1 that its limit is near, 2 that it is reached
 * @throws (in the commit) `provider-day-told` when they were told that, or more, before
 */
export function tellDay(
  q: Query,
  { company, day }: Pick<ProviderDay, 'company' | 'day'>,
  told: 1 | 2,
): Statement {
  return q
    .update(providerDays)
    .set({
      told,
      spentMicros: sql`case when ${providerDays.told} >= ${told} then null else ${providerDays.spentMicros} end`,
    })
    .where(sql`${providerDays.company} = ${company} and ${providerDays.day} = ${day}`);
}

/** Builds the statement that deletes the days before `before` (`YYYY-MM-DD`). */
export const forgetProviderDays = (q: Query, before: string): Statement =>
  q.delete(providerDays).where(sql`${providerDays.day} < ${before}`);
