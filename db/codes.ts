import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { codes, redemptions } from './schema/schema.ts';

type Query = Database['query'];
export type CodeRow = typeof codes.$inferSelect;
export type NewCode = typeof codes.$inferInsert;

/** Stores a code. @throws (in the commit) `code` when there is one like it */
export function insertCode(q: Query, code: NewCode): Statement {
  return q.insert(codes).values(code);
}

/** Ends a code: nobody can use it any more. Doing it again keeps the first time. */
export function disableCode(q: Query, code: string, now: number): Statement {
  return q
    .update(codes)
    .set({ disabledAt: now })
    .where(and(eq(codes.code, code), isNull(codes.disabledAt)));
}

export async function codeOf(q: Query, code: string): Promise<CodeRow | null> {
  const [row] = await q.select().from(codes).where(eq(codes.code, code));
  return row ?? null;
}

/** The newest codes, newest first. */
export function newestCodes(q: Query, most: number): Promise<CodeRow[]> {
  return q.select().from(codes).orderBy(desc(codes.createdAt), desc(codes.code)).limit(most);
}

/**
 * Counts one use of a code and notes whose. A code that has ended, has not begun or has no use left
 * counts as used up, so that whoever read it earlier is refused.
 * @throws (in the commit) `code-limit` when it cannot be used, `code-redeemed` when this account has
 */
export function redeem(
  q: Query,
  use: { code: string; accountId: string; now: number },
): Statement[] {
  const { code, accountId, now } = use;
  const open = sql`${codes.disabledAt} is null and ${codes.startsAt} <= ${now}
    and (${codes.expiresAt} is null or ${codes.expiresAt} > ${now})`;
  return [
    q
      .update(codes)
      .set({ used: sql`case when ${open} then ${codes.used} else ${codes.usesLimit} end + 1` })
      .where(eq(codes.code, code)),
    q.insert(redemptions).values({ code, accountId, createdAt: now }),
  ];
}

/** Whether an account has used a code. */
export async function hasRedeemed(q: Query, code: string, accountId: string): Promise<boolean> {
  const rows = await q
    .select({ code: redemptions.code })
    .from(redemptions)
    .where(and(eq(redemptions.code, code), eq(redemptions.accountId, accountId)));
  return rows.length > 0;
}
