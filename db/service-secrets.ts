import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { chats, serviceSecrets } from './schema/schema.ts';

type Query = Database['query'];
export type ServiceSecretRow = typeof serviceSecrets.$inferSelect;

/** Reads every wrapped secret of the service, oldest first: a handful of rows. */
export function readServiceSecrets(q: Query): Promise<ServiceSecretRow[]> {
  return q.select().from(serviceSecrets).orderBy(serviceSecrets.createdAt);
}

/** Stores a wrapped secret; one that another process stored first stays. */
export function insertServiceSecret(q: Query, row: ServiceSecretRow): Statement {
  return q.insert(serviceSecrets).values(row).onConflictDoNothing();
}

/** Tells whether anybody has ever written to the service. */
export async function hasChats(q: Query): Promise<boolean> {
  const rows = await q.select({ one: sql`1` }).from(chats).limit(1);
  return rows.length > 0;
}
