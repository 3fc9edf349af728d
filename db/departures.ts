import { eq } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { departures } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `departures`. */
export type DepartureRow = typeof departures.$inferSelect;

/**
 * Builds the statement that records what a leaving account has used up and how it stands, under the
 * hash of one of its identities. The statement reads the account's rows, so it goes into the batch
 * before the statements that change or delete them.
 * @param of times in milliseconds: `hourAgo` since when wrong codes count; `forgetAt` for an account
 *   that is well, `standingForgetAt` for one that is suspended, held or in debt
 */
export function noteDeparture(of: {
  personHash: string;
  accountId: string;
  /** Today (UTC, `YYYY-MM-DD`). */
  day: string;
  now: number;
  hourAgo: number;
  forgetAt: number;
  standingForgetAt: number;
}): Statement {
  const { personHash, accountId, day, now, hourAgo, forgetAt, standingForgetAt } = of;
  const params = [personHash, day, accountId, hourAgo, now, forgetAt, standingForgetAt];
  return { toSQL: () => ({ sql: NOTE, params }) };
}

const NOTE = `insert into departures (person_hash, free_day, free_used, spent_credits, codes, invited,
  wrong_codes, suspended, held_cause, held_evidence, step, step_reason, step_until, account_id,
  left_at, forget_at)
with given (person_hash, day, id, hour_ago, now, forget_at, standing_forget_at)
  as (values (?, ?, ?, ?, ?, ?, ?)),
standing as (select accounts.status = 'suspended' as suspended, holds.cause, holds.evidence,
    coalesce(balances.credits, 0) as credits, taken.step, taken.reason, taken.until
  from given join accounts on accounts.id = given.id
  left join balances on balances.account_id = given.id
  left join account_steps taken on taken.account_id = given.id and taken.ended_at is null
  left join holds on holds.account_id = given.id and accounts.held_at is not null
    and coalesce(holds.decision, 'open') <> 'released'
  order by holds.created_at desc limit 1)
select person_hash, day,
  coalesce((select used from allowances where account_id = given.id and day = given.day), 0),
  coalesce((select credits from spendings where account_id = given.id and day = given.day), 0),
  coalesce((select group_concat(code) from redemptions where account_id = given.id), ''),
  exists (select 1 from referrals where invited_id = given.id),
  (select count(*) from signals
    where account_id = given.id and kind = 'code-wrong' and created_at > hour_ago),
  suspended, cause, evidence, step, reason, until,
  coalesce((select account_id from entries where account_id = given.id limit 1),
    (select account_id from template_uses where account_id = given.id limit 1)),
  now, case when suspended or cause is not null or step is not null or credits < 0
    then standing_forget_at else forget_at end
from given, standing where true
on conflict (person_hash) do update set
  free_day = excluded.free_day, free_used = excluded.free_used,
  spent_credits = excluded.spent_credits, wrong_codes = excluded.wrong_codes,
  codes = trim(departures.codes || ',' || excluded.codes, ','),
  invited = max(departures.invited, excluded.invited), suspended = excluded.suspended,
  held_cause = excluded.held_cause, held_evidence = excluded.held_evidence,
  step = excluded.step, step_reason = excluded.step_reason, step_until = excluded.step_until,
  account_id = excluded.account_id, left_at = excluded.left_at, forget_at = excluded.forget_at`;

/**
 * Reads the record of a person's departure.
 * @returns null when there is none or when its time is over
 */
export async function departureOf(
  q: Query,
  personHash: string,
  now: number,
): Promise<DepartureRow | null> {
  const [row] = await q.select().from(departures).where(eq(departures.personHash, personHash));
  return row && row.forgetAt > now ? row : null;
}

/** Tells whether one of these persons used a code before leaving. */
export async function usedBeforeLeaving(
  q: Query,
  personHashes: readonly string[],
  code: string,
  now: number,
): Promise<boolean> {
  const rows = await Promise.all(personHashes.map((hash) => departureOf(q, hash, now)));
  return rows.some((row) => row?.codes.split(',').includes(code));
}
