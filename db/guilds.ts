import { eq, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { potIdOf } from './pots.ts';
import { balances, guildDays, guildShelf, guilds } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `guilds`. */
export type GuildRow = typeof guilds.$inferSelect;

/**
 * Builds the statement that notes that the bot is in a server, or is back there with all that was decided
 * before. It changes nothing where that is known.
 * @param of `name` null where the platform does not tell it
 */
export function meetGuild(
  q: Query,
  of: { guildId: string; name: string | null; now: number },
): Statement {
  const { guildId, name, now } = of;
  const known = sql`coalesce(${name}, ${guilds.name})`;
  return q
    .insert(guilds)
    .values({ guildId, name: name ?? '', settings: '{}', joinedAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: guilds.guildId,
      set: {
        name: known,
        leftAt: null,
        joinedAt: sql`case when ${guilds.leftAt} is null then ${guilds.joinedAt} else ${now} end`,
        updatedAt: now,
      },
      setWhere: sql`${guilds.leftAt} is not null or ${guilds.name} <> ${known}`,
    });
}

/** Builds the statement that notes that the bot is no longer in a server. */
export function leaveGuild(q: Query, guildId: string, now: number): Statement {
  return q
    .update(guilds)
    .set({ leftAt: now, updatedAt: now })
    .where(sql`${guilds.guildId} = ${guildId} and ${guilds.leftAt} is null`);
}

/** Reads a server; null where the bot never was there. */
export async function guildOf(q: Query, guildId: Id): Promise<GuildRow | null> {
  const [row] = await q.select().from(guilds).where(eq(guilds.guildId, guildId)).limit(1);
  return row ?? null;
}

/**
 * Builds the statement that stores what the managers of a server decided.
 * @param of `settings` is JSON; `seen` is what was there when it was decided
 * @throws (in the commit) `guild-changed` where something else is there by now
 */
export function changeGuild(
  q: Query,
  of: { guildId: string; settings: string; seen: string; now: number },
): Statement {
  const { guildId, settings, seen, now } = of;
  return q
    .update(guilds)
    .set({
      settings,
      updatedAt: sql`case when ${guilds.settings} = ${seen} then ${now} end`,
    })
    .where(eq(guilds.guildId, guildId));
}

/** What decides who pays for a member's use of a template on a server. */
export type GuildUseRow = {
  settings: string;
  /** How the template stands on the server's shelf; null where it is not there. */
  shelf: (typeof guildShelf.$inferSelect)['state'] | null;
  potCredits: number;
  /** What the member has used today: generations begun, and credits of the pot. */
  usesToday: number;
  potToday: number;
};

/**
 * Reads what decides who pays for a member's use, in one row.
 * @param of `day` today, in UTC, `YYYY-MM-DD`
 * @returns null where the bot is not in the server
 */
export async function guildUseRow(
  q: Query,
  of: { guildId: string; templateId: string; accountId: string; day: string },
): Promise<GuildUseRow | null> {
  const { guildId, templateId, accountId, day } = of;
  const used = (what: 'uses' | 'pot') =>
    sql`coalesce((select ${guildDays.used} from ${guildDays} where ${guildDays.guildId} = ${guildId}
      and ${guildDays.memberId} = ${accountId} and ${guildDays.what} = ${what}
      and ${guildDays.day} = ${day}), 0)`;
  const [row] = await q.all<GuildUseRow>(sql`
    select ${guilds.settings} as settings, ${guildShelf.state} as shelf,
      coalesce(${balances.credits}, 0) as potCredits,
      ${used('uses')} as usesToday, ${used('pot')} as potToday
    from ${guilds}
    left join ${guildShelf} on ${guildShelf.guildId} = ${guilds.guildId}
      and ${guildShelf.templateId} = ${templateId}
    left join ${balances} on ${balances.accountId} = ${potIdOf(guildId)}
    where ${guilds.guildId} = ${guildId} and ${guilds.leftAt} is null`);
  return row ?? null;
}
