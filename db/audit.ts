import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import {
  accounts,
  balances,
  checkouts,
  entries,
  generations,
  movements,
  payments,
  reviews,
} from './schema.ts';

/** A rule of the ledger that does not hold, and the row it does not hold for. */
export type Violation = { rule: string; id: string };

const MAX_VIOLATIONS_A_RULE = 100;

/** Each rule selects the ids of the rows that break it. */
const RULES = {
  'a movement has two sides or more that sum to zero': sql`
    select ${movements.id} as id from ${movements}
    left join ${entries} on ${entries.movementId} = ${movements.id}
    group by ${movements.id} having count(${entries.id}) < 2 or sum(${entries.credits}) <> 0`,
  'an entry is on the side of an account exactly where it names one': sql`
    select ${entries.id} as id from ${entries}
    where (${entries.side} = 'user') <> (${entries.accountId} is not null)`,
  'a balance is the sum of its entries': sql`
    select account as id from (
      select ${entries.accountId} as account, ${entries.credits} as credits from ${entries}
      where ${entries.accountId} is not null
      union all select ${balances.accountId}, -${balances.credits} from ${balances})
    group by account having sum(credits) <> 0`,
  'a balance below zero comes from a clawback': sql`
    select ${balances.accountId} as id from ${balances} where ${balances.credits} < 0
    and not exists (select 1 from ${entries} join ${movements} on ${movements.id} = ${entries.movementId}
      where ${entries.accountId} = ${balances.accountId} and ${movements.reason} = 'clawback')`,
  'a purchase has a payment, and brings what the checkout says': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} = 'purchase' and not exists (
      select 1 from ${payments} join ${checkouts} on ${checkouts.id} = ${payments.checkoutId}
      where ${checkouts.id} = ${movements.reference} and ${checkouts.credits} = ${entries.credits}
        and ${checkouts.accountId} = ${entries.accountId})`,
  'a payment for credits has a purchase': sql`
    select ${payments.id} as id from ${payments}
    join ${checkouts} on ${checkouts.id} = ${payments.checkoutId}
    where ${checkouts.credits} > 0 and not exists (
      select 1 from ${movements} where ${movements.key} = 'purchase:' || ${payments.checkoutId})`,
  'clawbacks stay within the purchase': sql`
    select ${movements.reference} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} in ('purchase', 'clawback')
    group by ${movements.reference}
    having sum(${entries.credits}) < 0 or sum(${movements.reason} = 'purchase') <> 1`,
  // The generations of an erased account are gone, its entries stay.
  'a spend has its generation, its price and its owner': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} = 'spend'
    and exists (select 1 from ${accounts} where ${accounts.id} = ${entries.accountId})
    and not exists (select 1 from ${generations} where ${generations.id} = ${movements.reference}
      and ${generations.priceCredits} = -${entries.credits}
      and ${generations.accountId} = ${entries.accountId})`,
  'a generation with a price has a spend': sql`
    select ${generations.id} as id from ${generations}
    where ${generations.priceCredits} > 0 and ${generations.freeDay} is null
    and not exists (select 1 from ${movements} where ${movements.key} = 'spend:' || ${generations.id})`,
  'a refund gives back what was spent': sql`
    select ${movements.reference} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} in ('spend', 'refund')
    group by ${movements.reference}
    having sum(${entries.credits}) > 0 or (count(*) > 1 and sum(${entries.credits}) <> 0)`,
  'a generation that failed or was cancelled cost nothing': sql`
    select ${generations.id} as id from ${generations}
    where ${generations.state} in ('failed', 'cancelled') and (${generations.refundedAt} is null
      or (${generations.priceCredits} > 0 and ${generations.freeDay} is null and not exists (
        select 1 from ${movements} where ${movements.key} = 'refund:' || ${generations.id})))`,
  'a generation is held exactly as long as its review is open': sql`
    select ${generations.id} as id from ${generations}
    left join ${reviews} on ${reviews.generationId} = ${generations.id} and ${reviews.cause} = 'held'
    where (${generations.state} = 'held') <> (${reviews.id} is not null and ${reviews.decision} is null)`,
  'a refund belongs to a generation that ended badly': sql`
    select ${movements.id} as id from ${movements}
    left join ${generations} on ${generations.id} = ${movements.reference}
    where ${movements.reason} = 'refund' and coalesce(${generations.state}, 'erased')
      not in ('failed', 'cancelled', 'rejected', 'erased')`,
} as const;

/**
 * Proves the books from their entries, reading all of them.
 * @returns what does not hold, at most 100 rows a rule; empty when the books are right
 */
export async function audit(q: Database['query']): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const [rule, broken] of Object.entries(RULES)) {
    const rows = await q.all<{ id: string }>(sql`${broken} limit ${MAX_VIOLATIONS_A_RULE}`);
    found.push(...rows.map((row) => ({ rule, id: row.id })));
  }
  return found;
}
