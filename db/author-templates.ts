import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import {
  accounts,
  submissions,
  templateDrafts,
  templates,
  templateVersions,
} from './schema/schema.ts';
import type { TemplateRow, TemplateVersionRow } from './templates.ts';

type Query = Database['query'];

/** Authors' templates stand after the official ones wherever the position decides. */
const AFTER_OFFICIAL = 1_000_000;

/** A template of an author as its own list shows it. */
export type AuthoredTemplate = Pick<
  TemplateRow,
  'id' | 'kind' | 'state' | 'visibility' | 'uses' | 'priceCredits' | 'version' | 'authorAccountId'
> & {
  /** JSON of the title by language; null where the version is gone. */
  title: string | null;
};

const authored = (q: Query) =>
  q
    .select({
      id: templates.id,
      kind: templates.kind,
      state: templates.state,
      visibility: templates.visibility,
      uses: templates.uses,
      priceCredits: templates.priceCredits,
      version: templates.version,
      authorAccountId: templates.authorAccountId,
      title: templateVersions.title,
    })
    .from(templates)
    .leftJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, templates.id),
        eq(templateVersions.version, templates.version),
      ),
    )
    .$dynamic();

/** Reads a page of the templates of an author that were offered once and are not removed. */
export function templatesOfAuthor(
  q: Query,
  accountId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<AuthoredTemplate[]> {
  return authored(q)
    .where(
      and(
        eq(templates.authorAccountId, accountId),
        sql`${templates.state} in ('offered', 'hidden', 'taken-down')`,
      ),
    )
    .orderBy(desc(templates.publishedAt), desc(templates.id))
    .limit(limit)
    .offset(offset);
}

/**
 * Reads a template as its author sees it, in whatever state.
 * @returns null when there is none of that id, or it is official
 */
export async function authoredTemplate(q: Query, id: string): Promise<AuthoredTemplate | null> {
  const [row] = await authored(q)
    .where(and(eq(templates.id, id), sql`${templates.authorAccountId} is not null`))
    .limit(1);
  return row ?? null;
}

/** Builds the statement that stores a template that nobody but its author can see. */
export function insertAuthorTemplate(
  q: Query,
  row: Pick<TemplateRow, 'id' | 'authorAccountId' | 'kind' | 'needs' | 'engineNeed' | 'version'>,
  now: number,
): Statement {
  return q.insert(templates).values({
    ...row,
    visibility: 'private',
    state: 'draft',
    position: AFTER_OFFICIAL,
    cover: '',
    search: '{}',
    createdAt: now,
    updatedAt: now,
  });
}

/**
 * Builds the statement that stores a version.
 * @throws (in the commit) `template-version` when there is one of that number
 */
export function insertVersion(q: Query, row: TemplateVersionRow): Statement {
  return q.insert(templateVersions).values(row);
}

/** Builds the statement by which a template that was never offered is tried out in another version. */
export function tryVersion(q: Query, id: string, version: number): Statement {
  return q
    .update(templates)
    .set({ version })
    .where(and(eq(templates.id, id), eq(templates.state, 'draft')));
}

/** What the row of a template takes over from an approved version. */
export type Offered = Pick<
  TemplateRow,
  | 'kind'
  | 'needs'
  | 'engineNeed'
  | 'visibility'
  | 'language'
  | 'category'
  | 'priceCredits'
  | 'version'
  | 'search'
>;

/**
 * Builds the statement that offers a version. What is hidden stays so until somebody has looked at it, and
 * what was removed or taken down stays gone.
 */
export function offerVersion(q: Query, id: string, offered: Offered, now: number): Statement {
  return q
    .update(templates)
    .set({
      ...offered,
      state: sql`case when ${templates.state} = 'draft' then 'offered' else ${templates.state} end`,
      publishedAt: sql`coalesce(${templates.publishedAt}, ${now})`,
      updatedAt: now,
    })
    .where(and(eq(templates.id, id), sql`${templates.state} in ('draft', 'offered', 'hidden')`));
}

/**
 * Builds the statements that change how a template is listed, now and by the change of it that is being
 * written or waits for a decision.
 */
export function changeListing(
  q: Query,
  id: string,
  changes: Partial<Pick<TemplateRow, 'visibility' | 'priceCredits'>>,
  now: number,
): Statement[] {
  const patch = JSON.stringify(changes);
  return [
    q
      .update(templates)
      .set({ ...changes, updatedAt: now })
      .where(eq(templates.id, id)),
    q
      .update(submissions)
      .set({ listing: sql`json_patch(${submissions.listing}, ${patch})` })
      .where(and(eq(submissions.templateId, id), sql`state in ('screening', 'held')`)),
    q
      .update(templateDrafts)
      .set({ content: sql`json_patch(${templateDrafts.content}, ${patch})` })
      .where(eq(templateDrafts.templateId, id)),
  ];
}

/** Builds the statements that stop offering a template for good and give its covers up. */
export function removeAuthorTemplates(
  of: { templateId: string } | { accountId: string },
  now: number,
): Statement[] {
  const [column, value] =
    'templateId' in of ? ['id', of.templateId] : ['author_account_id', of.accountId];
  const run = (text: string, ...params: unknown[]): Statement => ({
    toSQL: () => ({ sql: text, params: [...params, value] }),
  });
  return [
    run(
      `insert or ignore into doomed_objects (object_key, created_at)
        select v.cover_object, ? from templates t
        join template_versions v on v.template_id = t.id
        where v.cover_object is not null and t.author_account_id is not null and t.${column} = ?`,
      now,
    ),
    run(
      `update templates set state = 'removed', updated_at = ?
        where state not in ('removed', 'taken-down') and author_account_id is not null
          and ${column} = ?`,
      now,
    ),
  ];
}

/** Builds the statements that discard a template that was never offered, with its words and covers. */
export function discardTemplate(id: string, now: number): Statement[] {
  const run = (text: string, ...params: unknown[]): Statement => ({
    toSQL: () => ({ sql: text, params: [...params, id] }),
  });
  return [
    run(
      `insert or ignore into doomed_objects (object_key, created_at)
        select v.cover_object, ? from templates t
        join template_versions v on v.template_id = t.id
        where v.cover_object is not null and t.state = 'draft' and t.id = ?`,
      now,
    ),
    run(
      `delete from template_versions where template_id in
        (select t.id from templates t where t.state = 'draft' and t.id = ?)`,
    ),
    run(
      `update templates set state = 'removed', updated_at = ? where state = 'draft' and id = ?`,
      now,
    ),
  ];
}

/** The cover of a template with the key that opens it. */
export type StoredCover = { objectKey: string; owner: string; wrappedKey: string };

/**
 * Finds the stored cover of a template.
 * @param version null for the current one
 * @returns null where the cover is a file, or is gone
 */
export async function coverAt(
  q: Query,
  id: string,
  version: number | null,
): Promise<StoredCover | null> {
  const [row] = await q
    .select({
      objectKey: templateVersions.coverObject,
      owner: accounts.id,
      wrappedKey: accounts.wrappedKey,
    })
    .from(templates)
    .innerJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, templates.id),
        eq(templateVersions.version, version ?? sql`${templates.version}`),
      ),
    )
    .innerJoin(accounts, eq(accounts.id, templates.authorAccountId))
    .where(eq(templates.id, id))
    .limit(1);
  if (!row?.objectKey || row.wrappedKey === null) return null;
  return { objectKey: row.objectKey, owner: row.owner, wrappedKey: row.wrappedKey };
}
