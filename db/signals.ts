import { and, count, eq, gte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { newId } from './ids.ts';
import { signals } from './schema/schema.ts';

type Query = Database['query'];

/** Events of an account that are harmless once and suspicious when they accumulate. */
export const SIGNAL_KINDS = [
  /** A card or another way to pay was declined. The reference is the provider's id of the attempt. */
  'card-failed',
  /** A word was tried that is no code. The reference is the event it came in. */
  'code-wrong',
  /** Money of a payment went back. The reference is the payment's id, a colon, and how much in all. */
  'refunded',
  /** The payer's bank disputed a payment. The reference is the payment's id. */
  'disputed',
  /** Accounts use each other's templates for the rewards. The reference is the ring's id, a colon, the account. */
  'reward-ring',
] as const;
/** A kind of signal. */
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/**
 * Builds the statement that stores a signal for velocity rules. A second signal of the same kind
 * and reference counts once, so a batch with the statement can be retried.
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

/**
 * Counts the signals of an account since a time.
 * @param since milliseconds
 * @returns the count, and when the oldest counted signal was
 */
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
