import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { accounts, creators, templates, templateVersions } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `templates`. */
export type TemplateRow = typeof templates.$inferSelect;
/** A row of the table `template_versions`. */
export type TemplateVersionRow = typeof templateVersions.$inferSelect;

/** A template in one of its versions, as stored. Texts, slots and recipe are JSON. */
export type StoredTemplate = Pick<
  TemplateRow,
  'id' | 'category' | 'cover' | 'priceCredits' | 'authorAccountId'
> &
  Omit<TemplateVersionRow, 'templateId' | 'digest' | 'createdAt'> & {
    /** The author's public names; null for an official template and an author without. */
    authorHandle: string | null;
    authorName: string | null;
  };

/**
 * Reads a template that is offered by an author who is active: public, by its link, on the shelf of a
 * server, or who asks is the author: of a private one, or of one to try out before it is offered.
 * @param version null for the current version
 * @param viewerId the account that asks; null for anybody
 * @returns null when there is none
 */
export async function templateAt(
  q: Query,
  id: Id,
  version: number | null,
  viewerId: string | null,
): Promise<StoredTemplate | null> {
  const isOpen = sql`${templates.state} = 'offered' and ${templates.visibility} <> 'private'`;
  const isOwn = sql`${templates.authorAccountId} = ${viewerId} and ${templates.state} in ('draft', 'offered')`;
  const [row] = await storedTemplates(q, version ?? sql`${templates.version}`)
    .where(
      and(
        eq(templates.id, id),
        eq(templates.isAuthorActive, true),
        viewerId === null ? isOpen : or(isOpen, isOwn),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** Reads templates that are offered, by their ids. */
export async function templatesNamed(q: Query, ids: readonly string[]): Promise<StoredTemplate[]> {
  return storedTemplates(q, sql`${templates.version}`).where(
    and(
      inArray(templates.id, [...ids]),
      eq(templates.state, 'offered'),
      eq(templates.isAuthorActive, true),
    ),
  );
}

/** Reads a template whatever has become of it, for what was made from it. */
export async function anyTemplate(
  q: Query,
  id: Id,
  version: number | SQL | null,
): Promise<StoredTemplate | null> {
  const [row] = await storedTemplates(q, version ?? sql`${templates.version}`)
    .where(eq(templates.id, id))
    .limit(1);
  return row ?? null;
}

// Named one by one: each further column costs every press.
const COLUMNS = {
  id: templates.id,
  category: templates.category,
  cover: templates.cover,
  priceCredits: templates.priceCredits,
  version: templateVersions.version,
  kind: templateVersions.kind,
  title: templateVersions.title,
  description: templateVersions.description,
  slots: templateVersions.slots,
  prompt: templateVersions.prompt,
  recipe: templateVersions.recipe,
  needs: templateVersions.needs,
  aspect: templateVersions.aspect,
  longEdgePx: templateVersions.longEdgePx,
  durationSeconds: templateVersions.durationSeconds,
  engine: templateVersions.engine,
  licence: templateVersions.licence,
  coverObject: templateVersions.coverObject,
  asksLikeness: templateVersions.asksLikeness,
  authorAccountId: templates.authorAccountId,
  authorHandle: creators.handle,
  authorName: creators.name,
};

/** Builds the query of templates in one of their versions. */
export const storedTemplates = (q: Query, version: number | SQL) =>
  q
    .select(COLUMNS)
    .from(templates)
    .innerJoin(
      templateVersions,
      and(eq(templateVersions.templateId, templates.id), eq(templateVersions.version, version)),
    )
    .leftJoin(creators, eq(creators.accountId, templates.authorAccountId))
    .$dynamic();

/** Reads the templates with unscreened covers, with their current versions, in their order. */
export function waitingTemplates(q: Query, most: number): Promise<StoredTemplate[]> {
  return storedTemplates(q, sql`${templates.version}`)
    .where(sql`${templates.state} = 'waiting'`)
    .orderBy(asc(templates.position), asc(templates.id))
    .limit(most);
}

/**
 * Builds the statement that stores the decision on a template's cover. The statement changes
 * nothing when the template has another cover by now or is not waiting.
 */
export function settleCover(
  q: Query,
  of: { id: string; coverHash: string; state: 'offered' | 'left-out'; now: number },
): Statement {
  return q
    .update(templates)
    .set({ state: of.state, updatedAt: of.now })
    .where(
      and(
        eq(templates.id, of.id),
        eq(templates.state, 'waiting'),
        eq(templates.coverHash, of.coverHash),
      ),
    );
}

/** What became of a template that others could use. */
export type TemplateFate = Pick<TemplateRow, 'state' | 'category'> & {
  /** JSON by language. */
  title: string;
  hasAuthor: boolean;
  authorStatus: string | null;
};

/**
 * Reads what became of a template that was offered, to everybody, by its link or on a server's shelf.
 * @returns null for one that others could never find
 */
export async function templateFate(q: Query, id: string): Promise<TemplateFate | null> {
  const [row] = await q
    .select({
      state: templates.state,
      category: templates.category,
      title: templateVersions.title,
      hasAuthor: sql<boolean>`${templates.authorAccountId} is not null`.mapWith(Boolean),
      authorStatus: accounts.status,
    })
    .from(templates)
    .innerJoin(
      templateVersions,
      and(
        eq(templateVersions.templateId, templates.id),
        eq(templateVersions.version, templates.version),
      ),
    )
    .leftJoin(accounts, eq(accounts.id, templates.authorAccountId))
    .where(
      and(
        eq(templates.id, id),
        sql`${templates.state} in ('offered', 'hidden', 'taken-down', 'removed')`,
        sql`${templates.visibility} in ('public', 'link', 'server')`,
      ),
    );
  return row ?? null;
}
