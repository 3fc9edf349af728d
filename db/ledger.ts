import { and, eq, sql } from 'drizzle-orm';
import { accountNow, accountsWithin } from './account-now.ts';
import type { Database, Id, Statement } from './database.ts';
import { newId } from './ids.ts';
import { preparedById } from './prepared.ts';
import { balances, entries, movements } from './schema/schema.ts';
import { backToTest, type TestMoney, testChange } from './test-money.ts';

type Query = Database['query'];
type Reason = (typeof movements.$inferSelect)['reason'];
type Side = (typeof entries.$inferSelect)['side'];

/**
 * A movement of credits between a user and one other side. `credits` is the change of the user's
 * balance, never zero. Where the account went into another one, the credits are that one's.
 */
export type NewMovement = {
  accountId: string;
  key: string;
  reason: Reason;
  reference: string;
  against: Exclude<Side, 'user'>;
  credits: number;
  /** Without it the movement changes as little of the test money as it can. */
  testMoney?: TestMoney;
  /** Takes no more than is there, as a spend does. */
  withinBalance?: true;
  now: number;
};

/**
 * Builds the statements that store a movement, its two entries and the balance after it.
 * @throws (in the commit) `movement-key` when the key exists, `balance-floor` when the balance does
 *   not cover the credits, `test-credits` when it does with test money alone, which may not pay
 */
export function move(q: Query, movement: NewMovement): Statement[] {
  const { key, reason, reference, against, credits, now } = movement;
  const accountId = accountNow(movement.accountId);
  const id = newId(now);
  const side = { movementId: id, createdAt: now };
  const testCredits = testChange(accountId, { ...movement, isSpend: reason === 'spend' });
  return [
    q.insert(movements).values({ id, key, reason, reference, createdAt: now }),
    q
      .insert(balances)
      .values({ accountId, credits: 0, floorCredits: 0, testCredits: 0 })
      .onConflictDoNothing(),
    q.insert(entries).values([
      { ...side, id: `${id}u`, side: 'user', accountId, credits, testCredits },
      { ...side, id: `${id}x`, side: against, credits: -credits },
    ]),
    addToBalance(q, {
      ...{ accountId, entryId: `${id}u`, credits },
      keepsFloor: reason === 'spend' || movement.withinBalance === true,
    }),
  ];
}

/**
 * Builds the statements of a movement that is made only where a condition holds when the batch is
 * committed, and only once.
 * @param when a condition on other tables of the batch
 */
export function moveWhen(
  q: Query,
  movement: NewMovement,
  when: ReturnType<typeof sql>,
): Statement[] {
  const { key, reason, reference, against, credits, now } = movement;
  const accountId = accountNow(movement.accountId);
  const id = newId(now);
  const made = sql`exists (select 1 from ${movements} where ${movements.id} = ${id})`;
  const testCredits = testChange(accountId, { ...movement, isSpend: false });
  return [
    q.insert(movements).select(sql`
      select ${id}, ${key}, ${reason}, ${reference}, ${now} where ${when}
        and not exists (select 1 from ${movements} where ${movements.key} = ${key})`),
    q
      .insert(balances)
      .select(sql`select ${accountId}, 0, 0, 0 where ${made}`)
      .onConflictDoNothing(),
    q.insert(entries).select(sql`
      select ${`${id}u`}, ${id}, 'user', ${accountId}, ${credits}, ${testCredits}, ${now} where ${made}
      union all select ${`${id}x`}, ${id}, ${against}, null, ${-credits}, 0, ${now} where ${made}`),
    q
      .update(balances)
      .set({
        credits: sql`${balances.credits} + ${credits}`,
        testCredits: sql`${balances.testCredits}
          + (select ${entries.testCredits} from ${entries} where ${entries.id} = ${`${id}u`})`,
        floorCredits: sql`min(0, ${balances.credits} + ${credits})`,
      })
      .where(sql`${balances.accountId} = ${accountId} and ${made}`),
  ];
}

/**
 * Builds the statements that take the price of a generation.
 * @param of `testMoneyPays` where nothing but the local engine may make the generation
 * @throws (in the commit) `balance-floor` when the balance is too low, `test-credits` when it is
 *   without the test money, `movement-key` when the generation was paid before
 */
export function spend(
  q: Query,
  of: {
    accountId: string;
    generationId: string;
    credits: number;
    testMoneyPays?: boolean;
    now: number;
  },
): Statement[] {
  const { accountId, generationId, credits, testMoneyPays = false, now } = of;
  return move(q, {
    accountId,
    ...(testMoneyPays && { testMoney: 'pays' }),
    key: spendKey(generationId),
    reason: 'spend',
    reference: generationId,
    against: 'usage',
    credits: -wholeCredits(credits),
    now,
  });
}

/**
 * Builds the statements that give back the credits spent on a generation, if any.
 * @param of `when` a further condition on the tables of the batch
 * @throws (in the commit) `movement-key` when the credits were given back before
 */
export function refund(
  q: Query,
  of: { generationId: string; now: number; when?: ReturnType<typeof sql> },
): Statement[] {
  const { generationId, now, when = sql`true` } = of;
  const id = newId(now);
  const key = refundKey(generationId);
  const made = `${id}u`;
  const returned = sql`(select ${entries.credits} from ${entries} where ${entries.id} = ${made})`;
  const test = sql`(select ${entries.testCredits} from ${entries} where ${entries.id} = ${made})`;
  return [
    q.insert(movements).select(sql`
      select ${id}, ${key}, 'refund', ${movements.reference}, ${now}
      from ${movements} where ${movements.key} = ${spendKey(generationId)} and ${when}`),
    q.insert(entries).select(sql`
      select ${id} || case ${entries.side} when 'user' then 'u' else 'x' end, ${id}, ${entries.side},
        ${accountNow(sql`${entries.accountId}`)}, -${entries.credits}, ${backToTest}, ${now}
      from ${entries} join ${movements} on ${movements.id} = ${entries.movementId}
      where ${movements.key} = ${spendKey(generationId)}
        and exists (select 1 from ${movements} as made where made.id = ${id})`),
    q
      .update(balances)
      .set({
        credits: sql`${balances.credits} + ${returned}`,
        floorCredits: sql`min(0, ${balances.credits} + ${returned})`,
        testCredits: sql`${balances.testCredits} + ${test}`,
      })
      .where(
        sql`${balances.accountId} = (select ${entries.accountId} from ${entries} where ${entries.id} = ${made})`,
      ),
  ];
}

/**
 * Builds the statements that add the credits of a paid checkout.
 * @param of `isTest` where no real money moved
 * @throws (in the commit) `movement-key` when the credits were added before
 */
export function purchase(
  q: Query,
  of: { accountId: string; checkoutId: string; credits: number; isTest?: boolean; now: number },
): Statement[] {
  const { accountId, checkoutId, credits, isTest = false, now } = of;
  return move(q, {
    accountId,
    ...(isTest && { testMoney: 'brings' }),
    key: purchaseKey(checkoutId),
    reason: 'purchase',
    reference: checkoutId,
    against: 'sales',
    credits: wholeCredits(credits),
    now,
  });
}

/**
 * Builds the statements that take back credits of a refunded purchase, also below a balance of
 * zero. Negative credits return an excess (a dispute that was won).
 * @param of `sequence`: the number of clawbacks that the checkout had when the amount was computed,
 *   so that an amount computed from an older count is refused; `isTest` where no real money moved
 * @throws (in the commit) `movement-key` when another clawback came first
 */
export function clawback(
  q: Query,
  of: {
    accountId: string;
    checkoutId: string;
    credits: number;
    sequence: number;
    isTest?: boolean;
    now: number;
  },
): Statement[] {
  const { accountId, checkoutId, credits, sequence, isTest = false, now } = of;
  return move(q, {
    accountId,
    ...(isTest && { testMoney: 'brings' }),
    key: `clawback:${checkoutId}:${sequence}`,
    reason: 'clawback',
    reference: checkoutId,
    against: 'sales',
    credits: -credits,
    now,
  });
}

/**
 * Builds the statements that give credits away.
 * @param of `id` names the occasion; an account gets the credits of an occasion once
 * @throws (in the commit) `movement-key` for a second time
 */
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

/**
 * Builds the statements that give credits away, or take some back, as an operator decides.
 * @param of `credits` not zero, negative to take back; `key` names the occasion, which counts once
 * @throws (in the commit) `movement-key` for a second time, `balance-floor` where less is there
 */
export function adjust(
  q: Query,
  of: { accountId: string; key: string; reference: string; credits: number; now: number },
): Statement[] {
  const { key, credits, ...rest } = of;
  return move(q, {
    ...rest,
    credits: Math.sign(credits) * wholeCredits(Math.abs(credits)),
    key: `grant:operator:${key}`,
    reason: 'grant',
    against: 'promotion',
    ...(credits < 0 && { withinBalance: true }),
  });
}

const spendKey = (generationId: string) => `spend:${generationId}`;
const refundKey = (generationId: string) => `refund:${generationId}`;
const purchaseKey = (checkoutId: string) => `purchase:${checkoutId}`;

/**
 * Reads the balance of an account in credits; 0 for an account without entries. A clawback can make
 * the balance negative.
 */
export async function balanceOf(q: Query, accountId: Id): Promise<number> {
  const [row] = await readBalance(q, accountId);
  return row?.credits ?? 0;
}

const readBalance = preparedById<{ credits: number }>((q, id) =>
  q.select({ credits: balances.credits }).from(balances).where(eq(balances.accountId, id)),
);

/** Reads the credits clawed back of a checkout and the number of clawbacks. */
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

/** The credits of a purchase: bought, clawed back and not yet used. */
export type Leftover = { boughtCredits: number; clawedCredits: number; unusedCredits: number };

/**
 * Computes the unused credits of a purchase, counting credits as spent in the order they were
 * received, together with those of accounts that went into this one.
 * @returns zeros for a checkout without credits
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
      join movements m on m.id = e.movement_id where e.account_id in ${accountsWithin(accountId)}),
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
        where reason in ('spend', 'refund', 'expiry', 'pot', 'link')), 0) as used`),
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
 * Builds the statement that changes a balance by an entry. The floor equals the balance while the
 * balance is below zero. What keeps the floor, as a spend does, can neither lower the balance below
 * zero nor lower a negative balance.
 */
function addToBalance(
  q: Query,
  of: { accountId: Id; entryId: string; credits: number; keepsFloor: boolean },
): Statement {
  const after = sql`${balances.credits} + ${of.credits}`;
  const test = sql`(select ${entries.testCredits} from ${entries} where ${entries.id} = ${of.entryId})`;
  return q
    .update(balances)
    .set({
      credits: after,
      testCredits: sql`${balances.testCredits} + ${test}`,
      ...(of.keepsFloor ? {} : { floorCredits: sql`min(0, ${after})` }),
    })
    .where(sql`${balances.accountId} = ${of.accountId}`);
}

function wholeCredits(credits: number): number {
  if (Number.isSafeInteger(credits) && credits > 0) return credits;
  throw new RangeError('credits must be a whole number above zero');
}
