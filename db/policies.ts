import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { policies } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `policies`. */
export type PolicyRow = typeof policies.$inferSelect;

/** Reads the versions of a policy without their texts, the newest first, at most 100. */
export function policyRows(q: Query, kind: PolicyRow['kind']): Promise<Omit<PolicyRow, 'texts'>[]> {
  const { texts: _, ...columns } = {
    kind: policies.kind,
    version: policies.version,
    texts: policies.texts,
    hash: policies.hash,
    announcedAt: policies.announcedAt,
    effectiveAt: policies.effectiveAt,
  };
  return q
    .select(columns)
    .from(policies)
    .where(eq(policies.kind, kind))
    .orderBy(desc(policies.effectiveAt), desc(policies.announcedAt), desc(policies.version))
    .limit(MOST_VERSIONS);
}

const MOST_VERSIONS = 100;

/**
 * Reads a version of a policy with its texts.
 * @returns null when there is none
 */
export async function policyRow(
  q: Query,
  kind: PolicyRow['kind'],
  version: string,
): Promise<PolicyRow | null> {
  const rows = await q
    .select()
    .from(policies)
    .where(and(eq(policies.kind, kind), eq(policies.version, version)))
    .limit(1);
  return rows[0] ?? null;
}

/** Builds the statement that stores a version of a policy; one that is there stays as it is. */
export function insertPolicy(q: Query, row: PolicyRow): Statement {
  return q.insert(policies).values(row).onConflictDoNothing();
}

/**
 * Tells whether somebody has accepted terms.
 * @param before only those who accepted an earlier version than this; null for any
 */
export async function hasMembers(q: Query, before: string | null): Promise<boolean> {
  const older = before === null ? sql`` : sql`and terms_version < ${before}`;
  const rows = await q.all(
    sql`select 1 from accounts where terms_version is not null and status <> 'erased' ${older} limit 1`,
  );
  return rows.length > 0;
}
