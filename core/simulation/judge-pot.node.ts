import { sql } from 'drizzle-orm';
import { balanceOf } from '../../db/ledger.ts';
import { potOf } from '../../db/pots.ts';
import { sharesOf } from '../guilds/pot-shares.ts';
import { GUILD_ID, POT_ID } from './ground.ts';
import type { World } from './world.node.ts';

/**
 * Sums up what each member has in all put into the pot, less what they took back, by the presses that
 * arrived: each counts once, however often it came.
 */
export async function potMoved({ db, potMoves }: World): Promise<Map<string, number>> {
  const rows = await db.query.all<{ key: string }>(
    sql`select distinct substr(key, 5) as key from movements where reason = 'pot'`,
  );
  const sums = new Map<string, number>();
  for (const { key } of rows) {
    const move = potMoves.get(key);
    if (move) sums.set(move.accountId, (sums.get(move.accountId) ?? 0) + move.credits);
  }
  return sums;
}

/** What is wrong with the pot: what is in it, whose that is, and what it brought authors. */
export async function wrongPot(world: World): Promise<string[]> {
  const q = world.db.query;
  const wrong: string[] = [];
  const moved = await potMoved(world);
  const paid = await q.get<{ credits: number }>(sql`
    select coalesce(sum(price_credits), 0) as credits from generations
    where pot_id = ${POT_ID} and state not in ('failed', 'cancelled')
      and not (likeness is 'off' and refunded_at is not null)`);
  const due = [...moved.values()].reduce((sum, credits) => sum + credits, 0) - paid.credits;
  const held = await balanceOf(q, POT_ID);
  if (due !== held) wrong.push(`the pot has ${held} credits and must have ${due}`);
  const linked = await q.all<{ id: string }>(sql`select account_id as id from linked_persons`);
  const isLinked = new Set(linked.map(({ id }) => id));
  for (const [accountId, credits] of moved)
    if (credits < 0 && !isLinked.has(accountId))
      wrong.push(`${accountId} took ${-credits} more from the pot than they put in`);
  const shares = [...sharesOf(await potOf(q, GUILD_ID)).values()];
  if (shares.reduce((sum, share) => sum + share, 0) !== held)
    wrong.push('what is left in the pot is not what its givers have left in it');
  // Rows of a table are numbered as they were committed.
  const own = await q.all<{ id: string }>(sql`
    select g.id from generations g join templates t on t.id = g.template_id
    join movements given on given.key = 'template-reward:' || g.id
    where g.pot_id = ${POT_ID} and exists (select 1 from movements m
      join entries e on e.movement_id = m.id and e.account_id = t.author_account_id
      where m.reason = 'pot' and e.credits < 0 and m.rowid < given.rowid
        and e.account_id not in (select account_id from linked_persons))`);
  for (const { id } of own) wrong.push(`${id} was paid by its author’s own gift and is rewarded`);
  return wrong;
}
