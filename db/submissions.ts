import { and, asc, count, eq, gte, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import {
  accounts,
  creators,
  rightsStatements,
  submissions,
  templates,
  templateVersions,
} from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `submissions`. */
export type SubmissionRow = typeof submissions.$inferSelect;

/** A submission with the version that it is about. */
export type SubmittedVersion = {
  submission: SubmissionRow;
  version: typeof templateVersions.$inferSelect;
  template: Pick<typeof templates.$inferSelect, 'state' | 'version' | 'publishedAt'>;
  authorName: string | null;
  authorHandle: string | null;
  /** Null where the author's account is gone. */
  wrappedKey: string | null;
};

const submitted = (q: Query) =>
  q
    .select({
      submission: submissions,
      version: templateVersions,
      template: {
        state: templates.state,
        version: templates.version,
        publishedAt: templates.publishedAt,
      },
      authorName: creators.name,
      authorHandle: creators.handle,
      wrappedKey: accounts.wrappedKey,
    })
    .from(submissions)
    .innerJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, submissions.templateId),
        eq(templateVersions.version, submissions.version),
      ),
    )
    .innerJoin(templates, eq(templates.id, submissions.templateId))
    .leftJoin(creators, eq(creators.accountId, submissions.accountId))
    .leftJoin(accounts, eq(accounts.id, submissions.accountId))
    .$dynamic();

/**
 * Reads a submission by its id.
 * @returns null when there is none
 */
export async function submissionById(q: Query, id: string): Promise<SubmittedVersion | null> {
  const [row] = await submitted(q).where(eq(submissions.id, id)).limit(1);
  return row ?? null;
}

/** Reads the submissions that wait for an operator, oldest first, with their titles as JSON. */
export function heldSubmissions(q: Query, most: number): Promise<{ id: string; title: string }[]> {
  return q
    .select({ id: submissions.id, title: templateVersions.title })
    .from(submissions)
    .innerJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, submissions.templateId),
        eq(templateVersions.version, submissions.version),
      ),
    )
    .where(sql`${submissions.state} = 'held'`)
    .orderBy(asc(submissions.createdAt))
    .limit(most);
}

/** Counts what an account has submitted since a time (milliseconds). */
export async function submittedSince(q: Query, accountId: string, since: number): Promise<number> {
  const [row] = await q
    .select({ all: count() })
    .from(submissions)
    .where(and(eq(submissions.accountId, accountId), gte(submissions.createdAt, since)));
  return row?.all ?? 0;
}

/**
 * Builds the statement that stores a submission.
 * @throws (in the commit) `submission-open` when the template has one that is not decided
 */
export function insertSubmission(q: Query, row: typeof submissions.$inferInsert): Statement {
  return q.insert(submissions).values(row);
}

/** What a submission becomes. */
export type SubmissionChange = Pick<SubmissionRow, 'state'> &
  Partial<Pick<SubmissionRow, 'category' | 'words' | 'decidedBy' | 'decidedAt'>>;

/**
 * Builds the statement that decides a submission, or holds it.
 * @throws (in the commit) `submission-decided` when it was decided before
 */
export function changeSubmission(q: Query, id: string, change: SubmissionChange): Statement {
  return q.update(submissions).set(change).where(eq(submissions.id, id));
}

/** Builds the statement that takes back what an account has submitted of its templates and is not decided. */
export function withdrawSubmissions(
  q: Query,
  of: { templateId: string } | { accountId: string },
  now: number,
): Statement {
  const mine =
    'templateId' in of
      ? eq(submissions.templateId, of.templateId)
      : eq(submissions.accountId, of.accountId);
  return q
    .update(submissions)
    .set({ state: 'withdrawn', decidedAt: now })
    .where(and(mine, sql`${submissions.state} in ('screening', 'held')`));
}

/** Builds the statement that stores an author's statement of rights. */
export function insertRightsStatement(
  q: Query,
  row: typeof rightsStatements.$inferInsert,
): Statement {
  return q.insert(rightsStatements).values(row);
}
