import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { accounts, generations, shares, templates, templateVersions } from './schema/schema.ts';

type Query = Database['query'];

/** A template as those see it who decide about it, in any state. */
export type ReportedTemplate = {
  id: string;
  state: (typeof templates.$inferSelect)['state'];
  visibility: (typeof templates.$inferSelect)['visibility'];
  version: number;
  authorAccountId: string | null;
  /** JSON by language; null for one without a version. */
  title: string | null;
  /** The language of the author; null for an official template, and where the author is gone. */
  ownerLocale: string | null;
};

/** Reads a template in any state; null where there is none. */
export async function reportedTemplate(q: Query, id: string): Promise<ReportedTemplate | null> {
  const [row] = await q
    .select({
      id: templates.id,
      state: templates.state,
      visibility: templates.visibility,
      version: templates.version,
      authorAccountId: templates.authorAccountId,
      title: templateVersions.title,
      ownerLocale: accounts.locale,
    })
    .from(templates)
    .leftJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, templates.id),
        eq(templateVersions.version, templates.version),
      ),
    )
    .leftJoin(
      accounts,
      and(
        eq(accounts.id, templates.authorAccountId),
        notInArray(accounts.status, ['erased', 'merged']),
      ),
    )
    .where(eq(templates.id, id))
    .limit(1);
  return row ?? null;
}

/** A share as those see it who decide about it, in any state. */
export type ReportedShare = Pick<
  typeof shares.$inferSelect,
  'id' | 'state' | 'accountId' | 'resultId' | 'templateId' | 'expiresAt' | 'surface' | 'place'
> & { title: string | null; ownerLocale: string | null };

/** Reads a share in any state; null where there is none. */
export async function reportedShare(q: Query, id: string): Promise<ReportedShare | null> {
  const [row] = await q
    .select({
      id: shares.id,
      state: shares.state,
      accountId: shares.accountId,
      resultId: shares.resultId,
      templateId: shares.templateId,
      expiresAt: shares.expiresAt,
      surface: shares.surface,
      place: shares.place,
      title: generations.title,
      ownerLocale: accounts.locale,
    })
    .from(shares)
    .leftJoin(generations, eq(generations.id, shares.generationId))
    .leftJoin(
      accounts,
      and(eq(accounts.id, shares.accountId), notInArray(accounts.status, ['erased', 'merged'])),
    )
    .where(eq(shares.id, id))
    .limit(1);
  return row ?? null;
}

/**
 * Builds the statement that moves a template from one state to another.
 * @param of `version`: only while this one is current; any where absent
 * @throws (in the commit) `template-state` for one that is in another state or version by now;
 *   `template-taken-down` for one that a takedown keeps from being offered
 */
export function moveTemplate(
  q: Query,
  of: {
    id: string;
    from: string;
    to: ReportedTemplate['state'];
    version?: number;
    now: number;
  },
): Statement {
  const { id, from, to, version, now } = of;
  const still =
    version === undefined
      ? sql`${templates.state} = ${from}`
      : sql`${templates.state} = ${from} and ${templates.version} = ${version}`;
  return q
    .update(templates)
    .set({ state: sql`case when ${still} then ${to} end`, updatedAt: now })
    .where(eq(templates.id, id));
}

/**
 * Builds the statement that moves a share from one state to another.
 * @param of `endedAt` in milliseconds; null for one that is shown again
 * @throws (in the commit) `share-state` for one that is in another state by now
 */
export function moveShare(
  q: Query,
  of: {
    id: string;
    from: string;
    to: ReportedShare['state'];
    endedAt: number | null;
  },
): Statement {
  const { id, from, to, endedAt } = of;
  return q
    .update(shares)
    .set({ state: sql`case when ${shares.state} = ${from} then ${to} end`, endedAt })
    .where(eq(shares.id, id));
}
