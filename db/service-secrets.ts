import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { chats, serviceSecrets } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `service_secrets`. */
export type ServiceSecretRow = typeof serviceSecrets.$inferSelect;

/** Reads all wrapped secrets of the service, oldest first: a handful of rows. */
export function readServiceSecrets(q: Query): Promise<ServiceSecretRow[]> {
  return q.select().from(serviceSecrets).orderBy(serviceSecrets.createdAt);
}

/**
 * Builds the statement that stores a wrapped secret. A secret that another process stored first
 * stays.
 */
export function insertServiceSecret(q: Query, row: ServiceSecretRow): Statement {
  return q.insert(serviceSecrets).values(row).onConflictDoNothing();
}

/** Tells whether the database has any chat. */
export async function hasChats(q: Query): Promise<boolean> {
  const rows = await q.select({ one: sql`1` }).from(chats).limit(1);
  return rows.length > 0;
}
