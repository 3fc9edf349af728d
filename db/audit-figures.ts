import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The totals of the books. Credits and money are whole numbers. */
export type BookFigures = {
  accounts: { active: number; suspended: number; held: number; pro: number };
  movements: { reason: string; count: number; credits: number }[];
  sides: { side: string; entries: number; credits: number }[];
  /**
   * `owed`: the sum of the positive balances; `missing`: the sum that users owe after refunds and
   * disputes.
   */
  balances: { owed: number; missing: number };
  payments: {
    provider: string;
    currency: string;
    kind: string;
    count: number;
    amountCents: number;
    refundedCents: number;
    disputed: number;
  }[];
  refunds: { state: string; count: number; amountCents: number }[];
  subscriptions: { provider: string; state: string; count: number }[];
  openCheckouts: number;
};

/**
 * Reads the totals of the whole database. The `credits` of a reason have the sign that users see.
 * @param now milliseconds since the epoch, for counting Pro accounts
 */
export async function bookFigures(q: Database['query'], now: number): Promise<BookFigures> {
  return {
    accounts: await q.get(sql`
      select count(*) filter (where status = 'active') as active,
        count(*) filter (where status = 'suspended') as suspended,
        count(*) filter (where held_at is not null) as held,
        count(*) filter (where pro_until > ${now}) as pro from accounts`),
    movements: await q.all(sql`
      select m.reason as reason, count(*) as count, sum(e.credits) as credits
      from movements m join entries e on e.movement_id = m.id and e.side = 'user'
      group by m.reason order by m.reason`),
    sides: await q.all(sql`
      select side, count(*) as entries, sum(credits) as credits from entries
      group by side order by side`),
    balances: await q.get(sql`
      select coalesce(sum(max(credits, 0)), 0) as owed,
        coalesce(sum(max(-credits, 0)), 0) as missing from balances`),
    payments: await q.all(sql`
      select p.provider as provider, p.currency as currency, c.kind as kind, count(*) as count,
        sum(p.amount_cents) as amountCents, sum(p.refunded_cents) as refundedCents,
        sum(p.status = 'disputed') as disputed
      from payments p join checkouts c on c.id = p.checkout_id
      group by p.provider, p.currency, c.kind order by p.provider, p.currency, c.kind`),
    refunds: await q.all(sql`
      select state, count(*) as count, sum(amount_cents) as amountCents from payment_refunds
      group by state order by state`),
    subscriptions: await q.all(sql`
      select provider, state, count(*) as count from subscriptions
      group by provider, state order by provider, state`),
    openCheckouts: (
      await q.get<{ count: number }>(sql`
        select count(*) as count from checkouts where state in ('opening', 'open', 'processing')`)
    ).count,
  };
}
