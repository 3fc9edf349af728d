import { sql } from 'drizzle-orm';
import { accountNow } from './account-now.ts';
import type { Database, Id, Statement } from './database.ts';
import { newId } from './ids.ts';
import { balances, entries, guilds, movements } from './schema/schema.ts';

type Query = Database['query'];

/** What the ledger accounts of pots begin with. */
const PREFIX = 'pot:';

/** Names the ledger account of a server's pot. */
export const potIdOf = (guildId: string): string => `${PREFIX}${guildId}`;

/**
 * Builds the statements that move credits between an account and the pot of a server, in either direction.
 * Test money stays where it is.
 * @param of `key` names the occasion: the same again is refused; `credits` above 0
 * @throws (in the commit) `movement-key` for the same occasion again, `balance-floor` or `test-credits`
 *   where the giver has too little, `account-held`
 */
export function moveToOrFromPot(
  q: Query,
  of: { guildId: string; from: string; to: string; credits: number; key: string; now: number },
): Statement[] {
  const { guildId, credits, key, now } = of;
  const [from, to] = [accountNow(of.from), accountNow(of.to)];
  if (!Number.isSafeInteger(credits) || credits <= 0)
    throw new RangeError('credits must be a whole number above zero');
  const id = newId(now);
  const side = { movementId: id, side: 'user' as const, createdAt: now };
  const [taken, given] = [`${id}u`, `${id}x`] as const;
  return [
    q.insert(movements).values({
      id,
      key: `pot:${key}`,
      reason: 'pot',
      reference: guildId,
      createdAt: now,
    }),
    ...[from, to].map((accountId) =>
      q.insert(balances).values({ accountId }).onConflictDoNothing(),
    ),
    q.insert(entries).values([
      { ...side, id: taken, accountId: from, credits: -credits },
      { ...side, id: given, accountId: to, credits },
    ]),
    change(q, from, -credits),
    change(q, to, credits),
  ];
}

/** Changes a balance; giving away never lowers the floor. */
function change(q: Query, accountId: Id, credits: number): Statement {
  const after = sql`${balances.credits} + ${credits}`;
  return q
    .update(balances)
    .set({ credits: after, ...(credits > 0 && { floorCredits: sql`min(0, ${after})` }) })
    .where(sql`${balances.accountId} = ${accountId}`);
}

/** A payment into a pot, or back out of it (below 0), in the order in which they were made. */
export type PotMove = { accountId: string; credits: number };

/** A pot as it stood when it was read. */
export type Pot = {
  credits: number;
  /** The newest entry; empty for a pot that nobody has put anything into. */
  newest: string;
  moves: PotMove[];
};

/** Reads a pot with what went into it and back out of it, whoever has used it meanwhile. */
export async function potOf(q: Query, guildId: string): Promise<Pot> {
  const potId = potIdOf(guildId);
  const row = await q.get<{ credits: number; newest: string; moves: string }>(
    sql`select coalesce((select ${balances.credits} from ${balances} where ${balances.accountId} = ${potId}), 0) as credits,
      coalesce((select max(${entries.id}) from ${entries} where ${entries.accountId} = ${potId}), '') as newest,
      (select json_group_array(json_array(account, credits)) from (
        select ${accountNow(sql`e.account_id`)} as account, -e.credits as credits
        from movements m join entries e on e.movement_id = m.id and e.account_id <> ${potId}
        where m.reference = ${guildId} and m.reason = 'pot' order by e.id)) as moves`,
  );
  const moves = JSON.parse(row.moves) as [string, number][];
  return { ...row, moves: moves.map(([accountId, credits]) => ({ accountId, credits })) };
}

/**
 * Builds the statement that refuses its batch where a pot has changed since it was read.
 * @throws (in the commit) `guild-changed`
 */
export function requirePot(
  q: Query,
  guildId: string,
  { credits, newest }: Pick<Pot, 'credits' | 'newest'>,
): Statement {
  const potId = potIdOf(guildId);
  const unchanged = sql`
    (select ${balances.credits} from ${balances} where ${balances.accountId} = ${potId}) = ${credits}
    and (select max(${entries.id}) from ${entries} where ${entries.accountId} = ${potId}) = ${newest}`;
  return q
    .update(guilds)
    .set({ updatedAt: sql`case when ${unchanged} then ${guilds.updatedAt} end` })
    .where(sql`${guilds.guildId} = ${guildId}`);
}
