import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { generations, guildDays } from './schema/schema.ts';

type Query = Database['query'];

/** What a day counts: cards posted, generations begun, credits of the pot. */
export type Counted = (typeof guildDays.$inferSelect)['what'];

/** What is counted, for whom: `memberId` is an account, or empty for the whole server. */
export type DayKey = { guildId: string; memberId: string; what: Counted; day: string };

/**
 * Builds the statement that counts towards a limit of a day.
 * @param of `day` in UTC, `YYYY-MM-DD`; `count` above 0; `limit` of the day
 * @throws (in the commit) `guild-day-limit` where the limit is exceeded
 */
export function countGuildDay(
  q: Query,
  { count, limit, ...key }: DayKey & { count: number; limit: number },
): Statement {
  return q
    .insert(guildDays)
    .values({ ...key, used: count, limitCount: limit })
    .onConflictDoUpdate({
      target: [guildDays.guildId, guildDays.memberId, guildDays.what, guildDays.day],
      set: { used: sql`${guildDays.used} + ${count}`, limitCount: limit },
    });
}

/** Builds the statement that gives a part of a day back. */
export function returnGuildDay(q: Query, { count, ...key }: DayKey & { count: number }): Statement {
  return q
    .update(guildDays)
    .set({ used: sql`max(0, ${guildDays.used} - ${count})` })
    .where(
      and(
        eq(guildDays.guildId, key.guildId),
        eq(guildDays.memberId, key.memberId),
        eq(guildDays.what, key.what),
        eq(guildDays.day, key.day),
      ),
    );
}

/**
 * Builds the statements that give back what a generation took of its member's day, the use and the pot's
 * credits, or that take it again. They change nothing for one that no server counted.
 * @param of `when` a condition on other tables, by which it happens only once
 */
export function moveGuildUse(
  q: Query,
  of: { generationId: string; back: boolean; when?: SQL },
): Statement[] {
  const { generationId, back, when } = of;
  const its = (column: SQL) =>
    sql`(select ${column} from ${generations} where ${generations.id} = ${generationId}
      and ${generations.guildId} is not null and ${generations.templateId} is not null)`;
  const move = (what: Counted, count: SQL): Statement =>
    q
      .update(guildDays)
      .set({ used: sql`max(0, ${guildDays.used} ${sql.raw(back ? '-' : '+')} ${count})` })
      .where(
        and(
          eq(guildDays.guildId, its(sql`${generations.guildId}`)),
          eq(guildDays.memberId, its(sql`${generations.accountId}`)),
          eq(guildDays.what, what),
          eq(guildDays.day, its(sql`date(${generations.createdAt} / 1000, 'unixepoch')`)),
          when,
        ),
      );
  const price = sql`case when ${generations.potId} is null then 0 else ${generations.priceCredits} end`;
  return [move('uses', sql`1`), move('pot', its(price))];
}

/** Reads what a member and the whole server have used of a day. */
export async function guildDay(
  q: Query,
  of: { guildId: string; memberId: string; day: string },
): Promise<{ cards: number; serverCards: number; uses: number; pot: number }> {
  const used = (what: Counted, memberId: string) =>
    sql`coalesce((select ${guildDays.used} from ${guildDays} where ${guildDays.guildId} = ${of.guildId}
      and ${guildDays.memberId} = ${memberId} and ${guildDays.what} = ${what}
      and ${guildDays.day} = ${of.day}), 0)`;
  return q.get(sql`select ${used('cards', of.memberId)} as cards, ${used('cards', '')} as serverCards,
    ${used('uses', of.memberId)} as uses, ${used('pot', of.memberId)} as pot`);
}
