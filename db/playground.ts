import { and, asc, count, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { playgroundMessages as messages, playgroundUploads as uploads } from './schema/schema.ts';

type Query = Database['query'];
export type StoredMessage = typeof messages.$inferSelect;
export type StoredUpload = typeof uploads.$inferSelect;

/**
 * Writes a message, or changes it in its place; the same body again changes nothing.
 * Revisions follow the clock so that they go on rising after a chat was cleared.
 * @param now milliseconds since the epoch
 */
export function putMessage(
  q: Query,
  message: { chatId: string; id: string; body: string },
  now: number,
): Statement {
  const { chatId } = message;
  const next = sql`max((select coalesce(max(revision), 0) + 1 from playground_messages where chat_id = ${chatId}), ${now})`;
  return q
    .insert(messages)
    .values({ ...message, position: next, revision: next, createdAt: now })
    .onConflictDoUpdate({
      target: [messages.chatId, messages.id],
      set: { body: sql`excluded.body`, revision: sql`excluded.revision` },
      setWhere: sql`${messages.body} <> excluded.body`,
    });
}

/** Drops what is older than the newest `keep` messages of a chat. */
export function pruneMessages(q: Query, chatId: string, keep: number): Statement {
  const oldest = q
    .select({ position: messages.position })
    .from(messages)
    .where(eq(messages.chatId, chatId))
    .orderBy(desc(messages.position))
    .limit(1)
    .offset(keep);
  return q
    .delete(messages)
    .where(and(eq(messages.chatId, chatId), lte(messages.position, sql`(${oldest})`)));
}

/** The messages of a chat that changed after a revision, in the order of their change. */
export function messagesAfter(q: Query, chatId: string, revision: number, limit: number) {
  return q
    .select()
    .from(messages)
    .where(and(eq(messages.chatId, chatId), gt(messages.revision, revision)))
    .orderBy(asc(messages.revision))
    .limit(limit);
}

/** A chat from its first message to its last. */
export function transcriptOf(q: Query, chatId: string, limit: number): Promise<StoredMessage[]> {
  return q
    .select()
    .from(messages)
    .where(eq(messages.chatId, chatId))
    .orderBy(asc(messages.position))
    .limit(limit);
}

/** The ids of what a chat holds. */
export async function messageIds(q: Query, chatId: string, limit: number): Promise<string[]> {
  const rows = await q
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.chatId, chatId))
    .limit(limit);
  return rows.map((row) => row.id);
}

export async function readMessage(
  q: Query,
  chatId: string,
  id: string,
): Promise<StoredMessage | undefined> {
  const rows = await q
    .select()
    .from(messages)
    .where(and(eq(messages.chatId, chatId), eq(messages.id, id)));
  return rows[0];
}

/** Forgets a chat: its messages at once, its files with the next sweep. */
export function clearChat(q: Query, chatId: string): Statement[] {
  return [
    q.delete(messages).where(eq(messages.chatId, chatId)),
    q.update(uploads).set({ expiresAt: 0 }).where(eq(uploads.chatId, chatId)),
  ];
}

/** Messages first said before a time go. */
export function dropMessagesBefore(q: Query, time: number): Statement {
  return q.delete(messages).where(lte(messages.createdAt, time));
}

export function addUpload(q: Query, upload: Omit<StoredUpload, 'eventId'>): Statement {
  return q.insert(uploads).values({ ...upload, eventId: null });
}

/** How many files are kept for a chat, and how many of them wait in its composer. */
export async function countUploads(
  q: Query,
  chatId: string,
  now: number,
): Promise<{ kept: number; waiting: number }> {
  const rows = await q
    .select({ kept: count(), waiting: sql<number>`count(*) - count(${uploads.eventId})` })
    .from(uploads)
    .where(and(eq(uploads.chatId, chatId), gt(uploads.expiresAt, now)));
  return rows[0] ?? { kept: 0, waiting: 0 };
}

/** Files by id that have not expired; in no order. */
export function readUploads(
  q: Query,
  ids: readonly string[],
  now: number,
): Promise<StoredUpload[]> {
  return q
    .select()
    .from(uploads)
    .where(and(inArray(uploads.id, [...ids]), gt(uploads.expiresAt, now)));
}

/** Says which event files went out with. */
export function sendUploads(q: Query, ids: readonly string[], eventId: string): Statement {
  return q
    .update(uploads)
    .set({ eventId })
    .where(and(inArray(uploads.id, [...ids]), isNull(uploads.eventId)));
}

/** Brings a file's end forward; never puts it off. */
export function expireUpload(q: Query, id: string, expiresAt: number): Statement {
  return q
    .update(uploads)
    .set({ expiresAt })
    .where(and(eq(uploads.id, id), gt(uploads.expiresAt, expiresAt)));
}

export function dueUploads(q: Query, now: number, limit: number): Promise<StoredUpload[]> {
  return q.select().from(uploads).where(lte(uploads.expiresAt, now)).limit(limit);
}

export function dropUploads(q: Query, ids: readonly string[]): Statement {
  return q.delete(uploads).where(inArray(uploads.id, [...ids]));
}
