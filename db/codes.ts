import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { codes, redemptions } from './schema/schema.ts';

type Query = Database['query'];
/** A row of the table `codes`. */
export type CodeRow = typeof codes.$inferSelect;
/** The columns of a new code. */
export type NewCode = typeof codes.$inferInsert;

/**
 * Builds the statement that stores a code.
 * @throws (in the commit) `code` when the code exists
 */
export function insertCode(q: Query, code: NewCode): Statement {
  return q.insert(codes).values(code);
}

/** Builds the statement that disables a code. A second call keeps the first time. */
export function disableCode(q: Query, code: string, now: number): Statement {
  return q
    .update(codes)
    .set({ disabledAt: now })
    .where(and(eq(codes.code, code), isNull(codes.disabledAt)));
}

/**
 * Reads a code.
 * @returns null when there is none
 */
export async function codeOf(q: Query, code: string): Promise<CodeRow | null> {
  const [row] = await q.select().from(codes).where(eq(codes.code, code));
  return row ?? null;
}

/** Reads the newest codes, newest first. */
export function newestCodes(q: Query, most: number): Promise<CodeRow[]> {
  return q.select().from(codes).orderBy(desc(codes.createdAt), desc(codes.code)).limit(most);
}

/** Reads the codes that were made before one of them, newest first; all of them where it is null. */
export function codesBefore(
  q: Query,
  before: Pick<CodeRow, 'createdAt' | 'code'> | null,
  most: number,
): Promise<CodeRow[]> {
  const older =
    before === null
      ? undefined
      : or(
          lt(codes.createdAt, before.createdAt),
          and(eq(codes.createdAt, before.createdAt), lt(codes.code, before.code)),
        );
  return q
    .select()
    .from(codes)
    .where(older)
    .orderBy(desc(codes.createdAt), desc(codes.code))
    .limit(most);
}

/**
 * Builds the statements that count one use of a code by an account. A code that is disabled,
 * expired, not yet valid or used up refuses, also when the caller read it as valid.
 * @throws (in the commit) `code-limit` when the code cannot be used, `code-redeemed` when the
 *   account has used the code
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

/** Tells whether an account has used a code. */
export async function hasRedeemed(q: Query, code: string, accountId: string): Promise<boolean> {
  const rows = await q
    .select({ code: redemptions.code })
    .from(redemptions)
    .where(and(eq(redemptions.code, code), eq(redemptions.accountId, accountId)));
  return rows.length > 0;
}
