import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import {
  accounts,
  generations,
  results,
  submissions,
  templateDrafts,
  templates,
} from './schema/schema.ts';

type Query = Database['query'];

/** A draft with how what it belongs to stands. */
export type DraftRow = typeof templateDrafts.$inferSelect & {
  /** The key of its author; null where the account is gone. */
  wrappedKey: string | null;
  /** The state of its template; null where there is none yet. */
  templateState: (typeof templates.$inferSelect)['state'] | null;
  /** JSON of its template's versions without a cover by digest, and the highest version of all. */
  tries: string;
  lastVersion: number;
  /** How its newest submission stands; null where there was none. */
  submissionId: string | null;
  submissionState: (typeof submissions.$inferSelect)['state'] | null;
  submissionCategory: string | null;
  submissionWords: string | null;
  /** When the result of its cover ends; null where it is gone, or none was chosen. */
  coverExpiresAt: number | null;
};

const ofTemplate = (what: SQL): SQL =>
  sql`(select ${what} from template_versions v where v.template_id = ${templateDrafts.templateId})`;

const COLUMNS = {
  id: templateDrafts.id,
  accountId: templateDrafts.accountId,
  templateId: templateDrafts.templateId,
  generationId: templateDrafts.generationId,
  content: templateDrafts.content,
  createdAt: templateDrafts.createdAt,
  updatedAt: templateDrafts.updatedAt,
  templateState: templates.state,
  tries: ofTemplate(
    sql`coalesce(json_group_object(v.digest, v.version) filter (where v.cover_object is null), '{}')`,
  ).mapWith(String),
  lastVersion: ofTemplate(sql`coalesce(max(v.version), 0)`).mapWith(Number),
  submissionId: submissions.id,
  submissionState: submissions.state,
  submissionCategory: submissions.category,
  submissionWords: submissions.words,
  coverExpiresAt: results.expiresAt,
  wrappedKey: accounts.wrappedKey,
};

const drafts = (q: Query) =>
  q
    .select(COLUMNS)
    .from(templateDrafts)
    .leftJoin(templates, eq(templates.id, templateDrafts.templateId))
    .leftJoin(accounts, eq(accounts.id, templateDrafts.accountId))
    .leftJoin(
      submissions,
      sql`${submissions.id} = (select s.id from submissions s
        where s.template_id = ${templateDrafts.templateId} order by s.version desc limit 1)`,
    )
    .leftJoin(
      results,
      and(
        sql`${results.id} = json_extract(${templateDrafts.content}, '$.coverResultId')`,
        eq(results.accountId, templateDrafts.accountId),
      ),
    )
    .$dynamic();

/**
 * Reads a draft by its id.
 * @returns null when there is none
 */
export async function draftById(q: Query, id: string): Promise<DraftRow | null> {
  const [row] = await drafts(q).where(eq(templateDrafts.id, id)).limit(1);
  return row ?? null;
}

/**
 * Reads the draft of a template.
 * @returns null when there is none
 */
export async function draftOfTemplate(q: Query, templateId: string): Promise<DraftRow | null> {
  const [row] = await drafts(q).where(eq(templateDrafts.templateId, templateId)).limit(1);
  return row ?? null;
}

/**
 * Reads the id of the draft that a generation tried out.
 * @returns null where it tried none, or the draft is gone
 */
export async function draftTriedBy(q: Query, generationId: Id): Promise<string | null> {
  const [row] = await q
    .select({ id: templateDrafts.id })
    .from(generations)
    .innerJoin(
      templateDrafts,
      and(
        eq(templateDrafts.templateId, generations.templateId),
        eq(templateDrafts.accountId, generations.accountId),
      ),
    )
    .innerJoin(templates, eq(templates.id, templateDrafts.templateId))
    .where(
      and(
        eq(generations.id, generationId),
        // Of a template that is live, a version with a cover was there for everybody.
        sql`(${templates.state} not in ('offered', 'hidden') or exists (
          select 1 from template_versions v where v.template_id = ${generations.templateId}
            and v.version = ${generations.templateVersion} and v.cover_object is null))`,
      ),
    )
    .limit(1);
  return row?.id ?? null;
}

/** Reads the drafts of an account, newest first. */
export function draftsOf(q: Query, accountId: string, most: number): Promise<DraftRow[]> {
  return drafts(q)
    .where(eq(templateDrafts.accountId, accountId))
    .orderBy(desc(templateDrafts.id))
    .limit(most);
}

/**
 * Builds the statement that stores a new draft.
 * @throws (in the commit) `template-draft-open` when the template has a draft
 */
export function insertDraft(q: Query, row: typeof templateDrafts.$inferInsert): Statement {
  return q.insert(templateDrafts).values(row);
}

/**
 * Builds the statement that changes parts of a draft's content and leaves the others, whoever has changed them.
 * @param changes JSON of the parts; null in it takes a part out
 */
export function patchDraft(
  q: Query,
  id: string,
  { changes, now }: { changes: string; now: number },
): Statement {
  return q
    .update(templateDrafts)
    .set({ content: sql`json_patch(${templateDrafts.content}, ${changes})`, updatedAt: now })
    .where(eq(templateDrafts.id, id));
}

/** Builds the statement that names the template of a draft. */
export function nameTemplate(q: Query, id: string, templateId: string): Statement {
  return q.update(templateDrafts).set({ templateId }).where(eq(templateDrafts.id, id));
}

/** Builds the statement that deletes a draft. */
export function deleteDraft(q: Query, id: string): Statement {
  return q.delete(templateDrafts).where(eq(templateDrafts.id, id));
}

/** Builds the statement that deletes the draft of a template. */
export function deleteDraftOf(q: Query, templateId: string): Statement {
  return q.delete(templateDrafts).where(eq(templateDrafts.templateId, templateId));
}

/** Reads the drafts that nobody has touched since a time (milliseconds) and that wait for nobody. */
export function staleDrafts(
  q: Query,
  before: number,
  most: number,
): Promise<{ id: string; templateId: string | null; accountId: string }[]> {
  return q
    .select({
      id: templateDrafts.id,
      templateId: templateDrafts.templateId,
      accountId: templateDrafts.accountId,
    })
    .from(templateDrafts)
    .where(
      and(
        sql`${templateDrafts.updatedAt} <= ${before}`,
        sql`not exists (select 1 from submissions s where s.template_id = ${templateDrafts.templateId}
          and s.state in ('screening', 'held'))`,
      ),
    )
    .limit(most);
}
