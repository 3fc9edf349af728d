import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

type Query = Database['query'];

/** Which row tells the trace of the update that something came of. */
export type TraceKey =
  | { of: 'generation'; id: string }
  | { of: 'prediction'; engine: string; providerId: string }
  | { of: 'checkout'; id: string }
  | { of: 'refund'; id: string }
  /** A checkout, a payment or a generation. */
  | { of: 'anything'; id: string }
  /** Ids of a provider among which those of a checkout, payment or subscription may be. */
  | { of: 'provider'; provider: string; ids: readonly string[] };

const where = (key: TraceKey): SQL => {
  switch (key.of) {
    case 'generation':
      return sql`select trace from generations where id = ${key.id}`;
    case 'prediction':
      return sql`select g.trace from predictions p join generations g on g.id = p.generation_id
        where p.engine = ${key.engine} and p.provider_id = ${key.providerId}`;
    case 'checkout':
      return sql`select trace from checkouts where id = ${key.id}`;
    case 'refund':
      return sql`select c.trace from payment_refunds r join payments p on p.id = r.payment_id
        join checkouts c on c.id = p.checkout_id where r.id = ${key.id}`;
    case 'anything':
      return sql`select trace from checkouts where id = ${key.id}
        union all select trace from generations where id = ${key.id}
        union all select c.trace from payments p join checkouts c on c.id = p.checkout_id where p.id = ${key.id}`;
    case 'provider':
      return sql`select trace from checkouts where provider = ${key.provider} and provider_id in ${[...key.ids]}
        union all select c.trace from payments p join checkouts c on c.id = p.checkout_id
        where p.provider = ${key.provider} and p.transaction_id in ${[...key.ids]}`;
  }
};

/** Reads the trace of the update that something came of; null where nothing tells it. */
export async function traceAt(q: Query, key: TraceKey): Promise<string | null> {
  const [row] = await q.all<{ trace: string | null }>(sql`${where(key)} limit 1`);
  return row?.trace ?? null;
}

/** Reads the state of a generation; null where it is gone. */
export async function generationStateOf(q: Query, id: string): Promise<string | null> {
  const [row] = await q.all<{ state: string }>(sql`select state from generations where id = ${id}`);
  return row?.state ?? null;
}
