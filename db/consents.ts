import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { preparedById } from './prepared.ts';
import { consents, PURPOSES } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `consents`. */
export type ConsentRow = typeof consents.$inferSelect;

/** What somebody can agree to. */
export type Purpose = (typeof PURPOSES)[number];

/** Builds the statement that stores a consent. */
export function insertConsent(q: Query, consent: typeof consents.$inferInsert): Statement {
  return q.insert(consents).values(consent);
}

/**
 * Builds the statement that withdraws every consent of an account to a purpose that is still in
 * force.
 */
export function withdrawConsents(
  q: Query,
  accountId: string,
  purpose: Purpose,
  now: number,
): Statement {
  return q
    .update(consents)
    .set({ withdrawnAt: now })
    .where(
      sql`${consents.accountId} = ${accountId} and ${consents.purpose} = ${purpose} and ${consents.withdrawnAt} is null`,
    );
}

/**
 * Builds the statement that notes that something which was on from the start was turned off; it does nothing
 * where a consent to it was asked for before, which {@link withdrawConsents} ends.
 */
export function insertFirstWithdrawal(
  q: Query,
  of: Pick<ConsentRow, 'id' | 'accountId' | 'purpose' | 'version' | 'locale' | 'grantedAt'> & {
    withdrawnAt: number;
  },
): Statement {
  const { id, accountId, purpose, version, locale, grantedAt, withdrawnAt } = of;
  const there = q
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.accountId, accountId), eq(consents.purpose, purpose)));
  return q.insert(consents).select(
    sql`select ${id}, ${accountId}, ${purpose}, ${version}, ${locale}, '', null, 'default',
      ${grantedAt}, ${withdrawnAt} where not exists ${there}`,
  );
}

/**
 * Reads the consent to a purpose that is in force.
 * @returns null when there is none
 */
export async function consentInForce(
  q: Query,
  accountId: Id,
  purpose: Purpose,
): Promise<ConsentRow | null> {
  const [row] = await readInForce[purpose](q, accountId);
  return row ?? null;
}

/** A consent is read with each press, by its purpose. */
const readInForce = Object.fromEntries(
  PURPOSES.map((purpose) => [
    purpose,
    preparedById<ConsentRow>((q, id) =>
      q
        .select()
        .from(consents)
        .where(
          and(
            eq(consents.accountId, id),
            eq(consents.purpose, purpose),
            isNull(consents.withdrawnAt),
          ),
        )
        .orderBy(desc(consents.grantedAt), desc(consents.id))
        .limit(1),
    ),
  ]),
) as Record<Purpose, ReturnType<typeof preparedById<ConsentRow>>>;

/** Reads the consents of an account, at most 20: those in force first, then the newest. */
export function consentsOf(q: Query, accountId: string): Promise<ConsentRow[]> {
  return q
    .select()
    .from(consents)
    .where(eq(consents.accountId, accountId))
    .orderBy(
      desc(sql`${consents.withdrawnAt} is null`),
      desc(consents.grantedAt),
      desc(consents.id),
    )
    .limit(MOST_CONSENTS);
}

const MOST_CONSENTS = 20;

/** Reads a page of all consents of an account, newest first. @param page 0 for the newest */
export function consentPage(
  q: Query,
  accountId: string,
  page: number,
  size: number,
): Promise<ConsentRow[]> {
  return q
    .select()
    .from(consents)
    .where(eq(consents.accountId, accountId))
    .orderBy(desc(consents.grantedAt), desc(consents.id))
    .limit(size)
    .offset(page * size);
}
