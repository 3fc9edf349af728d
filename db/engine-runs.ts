import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** A run that has ended. Times in milliseconds. */
export type EndedRun = { status: 'succeeded' | 'failed'; failure: string | null; tookMs: number };

/** Reads the runs of an engine that ended since a time, the latest first, at most `most`. */
export function endedRuns(
  q: Database['query'],
  of: { engine: string; since: number; most: number },
): Promise<EndedRun[]> {
  return q.all<EndedRun>(sql`select status, failure, ended_at - created_at as tookMs from predictions
    where engine = ${of.engine} and ended_at >= ${of.since} order by ended_at desc limit ${of.most}`);
}

/** Adds up what the runs of each company are estimated to cost that ended since a time, in millionths of a dollar. */
export function costsSince(
  q: Database['query'],
  since: number,
): Promise<{ company: string; micros: number }[]> {
  return q.all(sql`select company, sum(cost_micros) as micros from predictions
    where ended_at >= ${since} and company is not null group by company order by company`);
}
