import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { playgroundMessages as messages, playgroundUploads as uploads } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `playground_messages`. */
export type StoredMessage = typeof messages.$inferSelect;
/** A row of the table `playground_uploads`. */
export type StoredUpload = typeof uploads.$inferSelect;

/**
 * Builds the statement that stores a message of a playground chat, or replaces its body. The same
 * body changes nothing. Revisions follow the clock, so that they keep rising after a chat was
 * cleared.
 * @param message `body` is JSON
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

/** Builds the statement that deletes all but the newest `keep` messages of a chat. */
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

/** Reads the messages of a chat that changed after a revision, in the order of their changes. */
export function messagesAfter(q: Query, chatId: string, revision: number, limit: number) {
  return q
    .select()
    .from(messages)
    .where(and(eq(messages.chatId, chatId), gt(messages.revision, revision)))
    .orderBy(asc(messages.revision))
    .limit(limit);
}

/** Reads the messages of a chat, oldest first. */
export function transcriptOf(q: Query, chatId: string, limit: number): Promise<StoredMessage[]> {
  return q
    .select()
    .from(messages)
    .where(eq(messages.chatId, chatId))
    .orderBy(asc(messages.position))
    .limit(limit);
}

/** Reads the ids of the messages of a chat. */
export async function messageIds(q: Query, chatId: string, limit: number): Promise<string[]> {
  const rows = await q
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.chatId, chatId))
    .limit(limit);
  return rows.map((row) => row.id);
}

/**
 * Reads a message.
 * @returns undefined when there is none
 */
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

/** Builds the statements that delete the messages of a chat and let its files expire. */
export function clearChat(q: Query, chatId: string): Statement[] {
  return [
    q.delete(messages).where(eq(messages.chatId, chatId)),
    q.update(uploads).set({ expiresAt: 0 }).where(eq(uploads.chatId, chatId)),
  ];
}

/** Bounds of files that have not expired: of one chat, those of it not sent yet, and bytes of all chats. */
export type UploadBounds = { kept: number; waiting: number; bytes: number };

/**
 * Builds the statement that reserves a place for a file of a chat's composer. It writes no row where
 * a bound would be exceeded.
 * @param upload `byteLength` is the most that the file may become; `createdAt` is now
 */
export function reserveUpload(
  upload: Omit<StoredUpload, 'eventId' | 'receivedAt'>,
  bounds: UploadBounds,
): Statement {
  const { id, chatId, objectKey, wrappedKey, name, contentType, byteLength, createdAt } = upload;
  const row = [id, chatId, objectKey, wrappedKey, name, contentType, byteLength, createdAt];
  const params = [
    ...[...row, upload.expiresAt],
    ...[chatId, createdAt, bounds.kept],
    ...[chatId, createdAt, bounds.waiting],
    ...[createdAt, byteLength, bounds.bytes],
  ];
  return { toSQL: () => ({ sql: RESERVE, params }) };
}

const RESERVE = `insert into playground_uploads
  (id, chat_id, object_key, wrapped_key, name, content_type, byte_length, created_at, expires_at)
select ?, ?, ?, ?, ?, ?, ?, ?, ?
where (select count(*) from playground_uploads where chat_id = ? and expires_at > ?) < ?
  and (select count(*) from playground_uploads
    where chat_id = ? and expires_at > ? and event_id is null) < ?
  and (select coalesce(sum(byte_length), 0) from playground_uploads where expires_at > ?) + ? <= ?`;

/** Builds the statement that turns a reserved place, unless it has expired, into a file. */
export function receiveUpload(
  q: Query,
  { id, byteLength, expiresAt }: Pick<StoredUpload, 'id' | 'byteLength' | 'expiresAt'>,
  now: number,
): Statement {
  return q
    .update(uploads)
    .set({ byteLength, expiresAt, receivedAt: now })
    .where(and(eq(uploads.id, id), isNull(uploads.receivedAt), gt(uploads.expiresAt, now)));
}

/**
 * Counts the files of a chat that have not expired: all of them (`kept`) and those not sent yet
 * (`waiting`).
 */
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

/** Reads files by id that are here and have not expired, in no order. */
export function readUploads(
  q: Query,
  ids: readonly string[],
  now: number,
): Promise<StoredUpload[]> {
  return q
    .select()
    .from(uploads)
    .where(
      and(inArray(uploads.id, [...ids]), gt(uploads.expiresAt, now), isNotNull(uploads.receivedAt)),
    );
}

/** Builds the statement that assigns files that have not been sent to an event, until they expire. */
export function sendUploads(
  q: Query,
  ids: readonly string[],
  { eventId, expiresAt }: { eventId: string; expiresAt: number },
): Statement {
  return q
    .update(uploads)
    .set({ eventId, expiresAt })
    .where(and(inArray(uploads.id, [...ids]), isNull(uploads.eventId)));
}

/** Builds the statement that lets a file expire earlier; a later time changes nothing. */
export function expireUpload(q: Query, id: string, expiresAt: number): Statement {
  return q
    .update(uploads)
    .set({ expiresAt })
    .where(and(eq(uploads.id, id), gt(uploads.expiresAt, expiresAt)));
}

/** Reads the files that have expired. */
export function dueUploads(q: Query, now: number, limit: number): Promise<StoredUpload[]> {
  return q.select().from(uploads).where(lte(uploads.expiresAt, now)).limit(limit);
}

/** Builds the statement that deletes the rows of files. */
export function dropUploads(q: Query, ids: readonly string[]): Statement {
  return q.delete(uploads).where(inArray(uploads.id, [...ids]));
}
