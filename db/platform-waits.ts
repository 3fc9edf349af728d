import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { platformWaits } from './schema/schema.ts';

type Query = Database['query'];

/** A wait that a platform has asked for. `until` in milliseconds since the epoch. */
export type PlatformWaitRow = Pick<typeof platformWaits.$inferSelect, 'scope' | 'until'>;

/** Builds the statement that stores a wait; a longer one of the same scope stays. */
export function insertWait(q: Query, row: PlatformWaitRow & { surface: string }): Statement {
  return q
    .insert(platformWaits)
    .values(row)
    .onConflictDoUpdate({
      target: [platformWaits.surface, platformWaits.scope],
      set: { until: sql`max(${platformWaits.until}, excluded.until)` },
    });
}

/** Builds the statement that deletes the waits of a surface that are over. */
export function forgetWaits(q: Query, surface: string, now: number): Statement {
  return q
    .delete(platformWaits)
    .where(and(eq(platformWaits.surface, surface), lte(platformWaits.until, now)));
}

/** Reads the waits of a surface that are not over. */
export function waitsOf(q: Query, surface: string, now: number): Promise<PlatformWaitRow[]> {
  return q
    .select({ scope: platformWaits.scope, until: platformWaits.until })
    .from(platformWaits)
    .where(and(eq(platformWaits.surface, surface), gt(platformWaits.until, now)));
}
