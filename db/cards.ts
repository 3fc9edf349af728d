import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { cards } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `cards`. */
export type CardRow = typeof cards.$inferSelect;

/** Builds the statement that stores a card that is to be posted. */
export function insertCard(q: Query, row: typeof cards.$inferInsert): Statement {
  return q.insert(cards).values(row);
}

/** Builds the statement that notes where a card was posted. */
export function notePosted(
  q: Query,
  id: string,
  { channelId, messageId }: { channelId: string; messageId: string },
): Statement {
  return q.update(cards).set({ channelId, messageId }).where(eq(cards.id, id));
}

/** Builds the statement that notes that a platform was asked to post a card; null that it has not done so. */
export function noteAsked(q: Query, id: string, askedAt: number | null): Statement {
  return q.update(cards).set({ askedAt }).where(eq(cards.id, id));
}

/** Builds the statement that ends a card; one that has ended stays as it is. */
export function endCard(q: Query, id: string, now: number): Statement {
  return q
    .update(cards)
    .set({ withdrawnAt: now })
    .where(and(eq(cards.id, id), isNull(cards.withdrawnAt)));
}

/** Reads a card; null where there is none. */
export async function cardOf(q: Query, id: string): Promise<CardRow | null> {
  const [row] = await q.select().from(cards).where(eq(cards.id, id)).limit(1);
  return row ?? null;
}

/** Reads the cards of a server that wait or are shown, newest first, of one template or all. */
export function cardsOfGuild(
  q: Query,
  of: { guildId: string; templateId?: string; accountId?: string },
  most: number,
): Promise<CardRow[]> {
  return q
    .select()
    .from(cards)
    .where(
      and(
        eq(cards.guildId, of.guildId),
        sql`guild_id is not null`,
        isNull(cards.withdrawnAt),
        of.templateId === undefined ? undefined : eq(cards.templateId, of.templateId),
        of.accountId === undefined ? undefined : eq(cards.accountId, of.accountId),
      ),
    )
    .orderBy(desc(cards.createdAt), desc(cards.id))
    .limit(most);
}

/** Reads the cards that an account has posted and that others may see. */
export function openCardsBy(q: Query, accountId: string, most: number): Promise<CardRow[]> {
  return q
    .select()
    .from(cards)
    .where(and(eq(cards.accountId, accountId), isNull(cards.withdrawnAt)))
    .limit(most);
}

/** Reads the ids of cards whose templates have changed since, at most `most`. */
export async function staleCards(q: Query, most: number): Promise<string[]> {
  // Word for word the partial index's condition, or SQLite would not use the index.
  const rows = await q.select({ id: cards.id }).from(cards).where(sql`is_stale`).limit(most);
  return rows.map(({ id }) => id);
}

/** Builds the statement that notes that a card is brought to how its template stands. */
export function noteFresh(q: Query, id: string): Statement {
  return q.update(cards).set({ isStale: false }).where(eq(cards.id, id));
}
