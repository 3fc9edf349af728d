import { and, count, eq, gte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { newId } from './ids.ts';
import { signals } from './schema/schema.ts';

type Query = Database['query'];

/** Things that are ordinary once and telling when they pile up. */
export const SIGNAL_KINDS = [
  /** A card or another way to pay was declined. The reference is the provider's id of the attempt. */
  'card-failed',
  /** A word was tried that is no code. The reference is the event it came in. */
  'code-wrong',
  /** Money of a payment went back. The reference is the payment's id, a colon, and how much in all. */
  'refunded',
  /** The payer's bank disputed a payment. The reference is the payment's id. */
  'disputed',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/**
 * Stores that something happened to an account, for judging velocity; the same kind and reference
 * twice counts once, so it may ride along in a batch that is tried again.
 */
export function noteSignal(
  q: Query,
  signal: { accountId: string; kind: SignalKind; reference: string; now: number },
): Statement {
  const { accountId, kind, reference, now } = signal;
  return q
    .insert(signals)
    .values({ id: newId(now), accountId, kind, reference, createdAt: now })
    .onConflictDoNothing();
}

/** How often something happened to an account since a time, and when the oldest of those was. */
export async function countSignals(
  q: Query,
  accountId: string,
  kind: SignalKind,
  since: number,
): Promise<{ count: number; firstAt: number | null }> {
  const [row] = await q
    .select({ count: count(), firstAt: sql<number | null>`min(${signals.createdAt})` })
    .from(signals)
    .where(
      and(eq(signals.accountId, accountId), eq(signals.kind, kind), gte(signals.createdAt, since)),
    );
  return { count: row?.count ?? 0, firstAt: row?.firstAt ?? null };
}

/** Forgets what is older than any rule looks back, a page at a time. */
export function forgetSignals(q: Query, before: number, most: number): Statement {
  return q
    .delete(signals)
    .where(
      sql`${signals.id} in (select id from signals where created_at < ${before} order by created_at limit ${most})`,
    );
}
