import { and, eq, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { newId } from './ids.ts';
import { balances, entries, movements } from './schema/schema.ts';

type Query = Database['query'];
type Reason = (typeof movements.$inferSelect)['reason'];
type Side = (typeof entries.$inferSelect)['side'];

/** A movement between a user and one other side; `credits` as the user sees it, never zero. */
export type NewMovement = {
  accountId: string;
  key: string;
  reason: Reason;
  reference: string;
  against: Exclude<Side, 'user'>;
  credits: number;
  now: number;
};

/**
 * Stores a movement, its two sides and the balance after it. In a commit, a key that exists already
 * throws `ConstraintError('movement-key')` and one that the balance does not cover
 * `ConstraintError('balance-floor')`; either way nothing of the batch is written.
 */
export function move(q: Query, movement: NewMovement): Statement[] {
  const { accountId, key, reason, reference, against, credits, now } = movement;
  const id = newId(now);
  const side = { movementId: id, createdAt: now };
  return [
    q.insert(movements).values({ id, key, reason, reference, createdAt: now }),
    q.insert(entries).values([
      { ...side, id: `${id}u`, side: 'user', accountId, credits },
      { ...side, id: `${id}x`, side: against, credits: -credits },
    ]),
    ...addToBalance(q, accountId, credits, reason === 'spend'),
  ];
}

/** Takes credits for a generation. @throws (in the commit) `balance-floor`, `movement-key` */
export function spend(
  q: Query,
  of: { accountId: string; generationId: string; credits: number; now: number },
): Statement[] {
  const { accountId, generationId, credits, now } = of;
  return move(q, {
    accountId,
    key: spendKey(generationId),
    reason: 'spend',
    reference: generationId,
    against: 'usage',
    credits: -wholeCredits(credits),
    now,
  });
}

/**
 * Gives back exactly what was spent on a generation; nothing where nothing was spent.
 * @param of `when` adds a condition that must hold as well, on the tables of the same batch
 * @throws (in the commit) `movement-key` when it was given back before
 */
export function refund(
  q: Query,
  of: { generationId: string; now: number; when?: ReturnType<typeof sql> },
): Statement[] {
  const { generationId, now, when = sql`true` } = of;
  const id = newId(now);
  const key = refundKey(generationId);
  const returned = sql`(select ${entries.credits} from ${entries} where ${entries.id} = ${`${id}u`})`;
  return [
    q.insert(movements).select(sql`
      select ${id}, ${key}, 'refund', ${movements.reference}, ${now}
      from ${movements} where ${movements.key} = ${spendKey(generationId)} and ${when}`),
    q.insert(entries).select(sql`
      select ${id} || case ${entries.side} when 'user' then 'u' else 'x' end, ${id}, ${entries.side},
        ${entries.accountId}, -${entries.credits}, ${now}
      from ${entries} join ${movements} on ${movements.id} = ${entries.movementId}
      where ${movements.key} = ${spendKey(generationId)}
        and exists (select 1 from ${movements} as made where made.id = ${id})`),
    q
      .update(balances)
      .set({
        credits: sql`${balances.credits} + ${returned}`,
        floorCredits: sql`min(0, ${balances.credits} + ${returned})`,
      })
      .where(
        sql`${balances.accountId} = (select ${entries.accountId} from ${entries} where ${entries.id} = ${`${id}u`})`,
      ),
  ];
}

/** Adds the credits of a paid checkout. @throws (in the commit) `movement-key` when it has them already */
export function purchase(
  q: Query,
  of: { accountId: string; checkoutId: string; credits: number; now: number },
): Statement[] {
  const { accountId, checkoutId, credits, now } = of;
  return move(q, {
    accountId,
    key: purchaseKey(checkoutId),
    reason: 'purchase',
    reference: checkoutId,
    against: 'sales',
    credits: wholeCredits(credits),
    now,
  });
}

/**
 * Takes back credits of a purchase whose money went back, also below zero; negative credits return
 * what was taken too much (a dispute that was won).
 * @param of `sequence` how many clawbacks the checkout had when the amount was worked out: whoever
 *   worked with an older count is refused
 * @throws (in the commit) `movement-key` when another clawback came first
 */
export function clawback(
  q: Query,
  of: { accountId: string; checkoutId: string; credits: number; sequence: number; now: number },
): Statement[] {
  const { accountId, checkoutId, credits, sequence, now } = of;
  return move(q, {
    accountId,
    key: `clawback:${checkoutId}:${sequence}`,
    reason: 'clawback',
    reference: checkoutId,
    against: 'sales',
    credits: -credits,
    now,
  });
}

/** Gives credits away. @param of `id` names the occasion: once an account and occasion */
export function grant(
  q: Query,
  of: { accountId: string; id: string; credits: number; now: number },
): Statement[] {
  const { accountId, id, credits, now } = of;
  return move(q, {
    accountId,
    key: `grant:${id}:${accountId}`,
    reason: 'grant',
    reference: id,
    against: 'promotion',
    credits: wholeCredits(credits),
    now,
  });
}

const spendKey = (generationId: string) => `spend:${generationId}`;
const refundKey = (generationId: string) => `refund:${generationId}`;
const purchaseKey = (checkoutId: string) => `purchase:${checkoutId}`;

/** An account's credits; 0 for one that never had any. May be negative after a clawback. */
export async function balanceOf(q: Query, accountId: Id): Promise<number> {
  const [row] = await q
    .select({ credits: balances.credits })
    .from(balances)
    .where(eq(balances.accountId, accountId));
  return row?.credits ?? 0;
}

/** What has been taken back of a checkout so far, and in how many movements. */
export async function clawedBack(
  q: Query,
  checkoutId: string,
): Promise<{ credits: number; count: number }> {
  const [row] = await q
    .select({
      credits: sql<number>`coalesce(-sum(${entries.credits}), 0)`,
      count: sql<number>`count(*)`,
    })
    .from(movements)
    .innerJoin(entries, and(eq(entries.movementId, movements.id), eq(entries.side, 'user')))
    .where(and(eq(movements.reference, checkoutId), eq(movements.reason, 'clawback')));
  return { credits: row?.credits ?? 0, count: row?.count ?? 0 };
}

/** How much of a purchase is left to its buyer. */
export type Leftover = { boughtCredits: number; clawedCredits: number; unusedCredits: number };

/**
 * How much of a purchase has not been used, counting as if what came first went first. Zeros for a
 * checkout that brought no credits.
 */
export async function leftoverOf(
  q: Query,
  of: { accountId: Id; checkoutId: Id },
): Promise<Leftover> {
  const { accountId, checkoutId } = of;
  const [row, balance] = await Promise.all([
    q.get<{ bought: number; clawed: number; earlier: number; used: number }>(sql`
    with moved as (
      select e.id, e.credits, m.reason, m.reference from entries e
      join movements m on m.id = e.movement_id where e.account_id = ${accountId}),
    lot as (select id, credits from moved where reason = 'purchase' and reference = ${checkoutId})
    select
      coalesce((select credits from lot), 0) as bought,
      coalesce((select -sum(credits) from moved
        where reason = 'clawback' and reference = ${checkoutId}), 0) as clawed,
      coalesce((select sum(credits) from moved where id < (select id from lot)
        and reason in ('purchase', 'grant', 'reward')), 0)
      + coalesce((select sum(credits) from moved where reason = 'clawback' and reference in (
        select reference from moved where id < (select id from lot)
          and reason in ('purchase', 'grant', 'reward'))), 0)
        as earlier,
      coalesce((select -sum(credits) from moved
        where reason in ('spend', 'refund', 'expiry')), 0) as used`),
    balanceOf(q, accountId),
  ]);
  const left = Math.max(0, row.bought - row.clawed);
  const used = Math.min(left, Math.max(0, row.used - row.earlier));
  return {
    boughtCredits: row.bought,
    clawedCredits: row.clawed,
    unusedCredits: Math.max(0, Math.min(left - used, balance)),
  };
}

/**
 * The floor is the balance itself while that is below zero, so that a spend, which leaves the floor
 * alone, can never lower the balance below zero nor a negative one any further.
 */
function addToBalance(
  q: Query,
  accountId: string,
  credits: number,
  spending: boolean,
): Statement[] {
  const after = sql`${balances.credits} + ${credits}`;
  return [
    q.insert(balances).values({ accountId, credits: 0, floorCredits: 0 }).onConflictDoNothing(),
    q
      .update(balances)
      .set({
        credits: after,
        ...(spending ? {} : { floorCredits: sql`min(0, ${after})` }),
      })
      .where(eq(balances.accountId, accountId)),
  ];
}

function wholeCredits(credits: number): number {
  if (Number.isSafeInteger(credits) && credits > 0) return credits;
  throw new RangeError('credits must be a whole number above zero');
}
