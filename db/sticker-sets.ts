import { desc, eq } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { stickerSets } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `sticker_sets`. */
export type StickerSetRow = typeof stickerSets.$inferSelect;

/** Reads the sets of an account, the newest first. */
export function stickerSetsOf(q: Query, accountId: string): Promise<StickerSetRow[]> {
  return q
    .select()
    .from(stickerSets)
    .where(eq(stickerSets.accountId, accountId))
    .orderBy(desc(stickerSets.position));
}

/** Builds the statement that stores a set that is about to be made; nothing where one has its position. */
export function insertStickerSet(q: Query, row: StickerSetRow): Statement {
  return q.insert(stickerSets).values(row).onConflictDoNothing();
}

/** Builds the statement that keeps how many stickers a set has. */
export function countStickers(q: Query, name: string, stickers: number): Statement {
  return q.update(stickerSets).set({ stickers }).where(eq(stickerSets.name, name));
}

/** Builds the statement that forgets a set, which its owner has deleted. */
export function deleteStickerSet(q: Query, name: string): Statement {
  return q.delete(stickerSets).where(eq(stickerSets.name, name));
}
