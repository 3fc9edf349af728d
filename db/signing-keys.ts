import { eq } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { signingKeys } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Builds the statement that remembers a key that outputs are signed with, however often it is run.
 * @param publicKey SPKI, hexadecimal
 * @param now milliseconds since the epoch
 */
export const rememberSigningKey = (q: Query, publicKey: string, now: number): Statement =>
  q.insert(signingKeys).values({ publicKey, createdAt: now }).onConflictDoNothing();

/** Tells whether outputs were ever signed here with a key (SPKI, hexadecimal). */
export async function hasSignedHere(q: Query, publicKey: string): Promise<boolean> {
  const rows = await q.select().from(signingKeys).where(eq(signingKeys.publicKey, publicKey));
  return rows.length > 0;
}
