import { sql } from 'drizzle-orm';
import { returnAllowance } from '../../db/allowances.ts';
import type { Database, Statement } from '../../db/database.ts';
import { giftsOf } from '../../db/gifts.ts';
import { moveGuildUse } from '../../db/guild-days.ts';
import { refund } from '../../db/ledger.ts';
import { generations } from '../../db/schema/schema.ts';
import { returnSpending } from '../../db/spendings.ts';
import { countOf } from './generation-request.ts';
import { refundLook } from './refund-look.ts';

/** The fields of a generation that a refund needs. */
export type Refundable = {
  id: string;
  accountId: string;
  freeDay: string | null;
  request: string;
  /** The shoot that has paid for it, and its share; null where it was paid for itself. */
  shootId?: string | null;
  priceCredits?: number;
};

/**
 * Gives back what a generation cost: its credits, to whoever paid, or the free pictures of its day, and
 * what it took of its server's day. Belongs in the batch
 * that ends the generation, after the statement that does so: it does nothing for one that has not
 * ended badly or was refunded before, so that however often it runs it counts once.
 */
export function refundGeneration(
  q: Database['query'],
  generation: Refundable,
  now: number,
): Statement[] {
  const owed = sql`exists (select 1 from ${generations} where ${generations.id} = ${generation.id}
    and ${generations.state} in ('failed', 'cancelled', 'rejected') and ${generations.refundedAt} is null)`;
  return giveBack(q, generation, now, owed);
}

/**
 * Gives back what a picture cost that does not look like its owner, as {@link refundGeneration} does. Belongs in
 * the batch that has it delivered, after the statement that does so; it does nothing once the account has had its
 * gifts of the day, and however often it runs it counts once.
 * @param of `since`: the beginning of the day, in milliseconds; `most` gifts a day
 */
export function refundGift(
  q: Database['query'],
  generation: Refundable,
  of: { now: number; since: number; most: number },
): Statement[] {
  const { id } = generation;
  // Whose it is by then: accounts are linked meanwhile.
  const owner = sql`(select own.account_id from ${generations} own where own.id = ${id})`;
  const owed = sql`(exists (select 1 from ${generations} where ${generations.id} = ${id}
    and ${generations.state} in ('delivering', 'held') and ${generations.likeness} = 'off'
    and ${generations.refundedAt} is null) and ${giftsOf(owner, of.since)} < ${of.most})`;
  return giveBack(q, generation, of.now, owed);
}

function giveBack(
  q: Database['query'],
  generation: Refundable,
  now: number,
  owed: ReturnType<typeof sql>,
): Statement[] {
  const { id, accountId, freeDay, request, shootId = null, priceCredits = 0 } = generation;
  return [
    ...(freeDay === null
      ? [
          ...(shootId === null
            ? refund(q, { generationId: id, now, when: owed })
            : refundLook(
                q,
                { generationId: id, shootId, accountId, credits: priceCredits, now },
                owed,
              )),
          returnSpending(q, { generationId: id, accountId, when: owed }),
        ]
      : [
          returnAllowance(q, {
            accountId,
            day: freeDay,
            count: countOf({ request }),
            when: owed,
          }),
        ]),
    ...moveGuildUse(q, { generationId: id, back: true, when: owed }),
    q
      .update(generations)
      .set({ refundedAt: now })
      .where(sql`${generations.id} = ${id} and ${owed}`),
  ];
}
