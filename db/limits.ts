import { inArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { tokenBuckets } from './schema/schema.ts';

type Query = Database['query'];

/** Whose bucket of what, and how long one of its tokens takes to come back, in milliseconds. */
export type BucketKey = { owner: string; operation: string };

/**
 * Builds the statement that takes tokens out of a bucket. A bucket without a row is full.
 * @param of `tokens` above 0; `most` tokens fit in; an empty bucket is full after `windowMs`; `now` in
 *   milliseconds since the epoch
 * @throws (in the commit) `token-bucket` when fewer tokens are left
 */
export function takeTokens(
  of: BucketKey & { tokens: number; most: number; windowMs: number; now: number },
): Statement {
  const { owner, operation, tokens, most, windowMs, now } = of;
  const refillMs = Math.ceil((tokens * windowMs) / most);
  const params = [owner, operation, now + refillMs, now + windowMs, now, refillMs];
  return { toSQL: () => ({ sql: TAKE, params }) };
}

const TAKE = `insert into token_buckets (owner, operation, full_at, limit_at) values (?, ?, ?, ?)
on conflict (owner, operation) do update set
  full_at = max(token_buckets.full_at, ?) + ?, limit_at = excluded.limit_at`;

/** A bucket that is not full. */
export type BucketRow = typeof tokenBuckets.$inferSelect;

/** Reads the buckets of some owners that are not full. */
export function bucketsOf(q: Query, owners: readonly string[]): Promise<BucketRow[]> {
  return q
    .select()
    .from(tokenBuckets)
    .where(inArray(tokenBuckets.owner, [...owners]));
}

/**
 * Builds the statement that notes that the owner of an empty bucket is told of it.
 * @param until when there is a token again, in milliseconds since the epoch
 * @throws (in the commit) `token-bucket-told` where somebody else has just told the same
 */
export function tellBucket(
  q: Query,
  { owner, operation }: BucketKey,
  { now, until }: { now: number; until: number },
): Statement {
  return q
    .update(tokenBuckets)
    .set({
      toldUntil: until,
      limitAt: sql`case when ${tokenBuckets.toldUntil} > ${now} then null else ${tokenBuckets.limitAt} end`,
    })
    .where(sql`${tokenBuckets.owner} = ${owner} and ${tokenBuckets.operation} = ${operation}`);
}
