import { and, isNull, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { templates, templateVersions } from './schema/schema.ts';
import type { TemplateRow, TemplateVersionRow } from './templates.ts';

type Query = Database['query'];

/** A template of the official file, as rows. */
export type OfficialTemplate = {
  template: Omit<
    TemplateRow,
    | 'authorAccountId'
    | 'visibility'
    | 'state'
    | 'version'
    | 'language'
    | 'publishedAt'
    | 'uses'
    | 'trend'
    | 'number'
    | 'popularity'
    | 'isAuthorActive'
    | 'createdAt'
    | 'updatedAt'
  >;
  version: Omit<TemplateVersionRow, 'templateId' | 'version' | 'createdAt'>;
  /** Whether the cover is known to be fit to show. */
  isScreened: boolean;
};

/**
 * The new state of a template. What operators decided about it stays, and a decision on a cover while
 * the cover's file stays the same.
 */
const STATE = sql`case
  when ${templates.state} in ('hidden', 'taken-down', 'withheld') then ${templates.state}
  when excluded.state = 'offered' then 'offered'
  when ${templates.coverHash} is excluded.cover_hash and ${templates.state} in ('offered', 'left-out') then ${templates.state}
  else 'waiting' end`;

const CHANGED = sql`(${templates.kind}, ${templates.category}, ${templates.position}, ${templates.cover},
    ${templates.coverHash}, ${templates.priceCredits}, ${templates.version}, ${templates.needs},
    ${templates.engineNeed}, ${templates.search}, ${templates.state})
  is not (excluded.kind, excluded.category, excluded.position, excluded.cover,
    excluded.cover_hash, excluded.price_credits, excluded.version, excluded.needs,
    excluded.engine_need, excluded.search, ${STATE})`;

/**
 * Builds the statements that store an official template. The content becomes a new version unless
 * an earlier version has the same content. A template with an unscreened cover waits, unless the
 * same cover was decided before. Unchanged templates and users' templates with the same id are not
 * written.
 */
export function putOfficial(
  q: Query,
  { template, version, isScreened }: OfficialTemplate,
  now: number,
): Statement[] {
  const mine = sql`from ${templateVersions} where ${templateVersions.templateId} = ${template.id}`;
  const next = sql`(select coalesce(max(${templateVersions.version}), 0) + 1 ${mine})`;
  const current = sql`(select ${templateVersions.version} ${mine} and ${templateVersions.digest} = ${version.digest})`;
  return [
    q
      .insert(templateVersions)
      .values({ ...version, templateId: template.id, version: next, createdAt: now })
      .onConflictDoNothing({ target: [templateVersions.templateId, templateVersions.digest] }),
    q
      .insert(templates)
      .values({
        ...template,
        visibility: 'public',
        state: isScreened ? 'offered' : 'waiting',
        version: current,
        publishedAt: now,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoUpdate({
        target: templates.id,
        set: {
          kind: sql`excluded.kind`,
          category: sql`excluded.category`,
          position: sql`excluded.position`,
          cover: sql`excluded.cover`,
          coverHash: sql`excluded.cover_hash`,
          priceCredits: sql`excluded.price_credits`,
          version: sql`excluded.version`,
          needs: sql`excluded.needs`,
          engineNeed: sql`excluded.engine_need`,
          search: sql`excluded.search`,
          state: STATE,
          updatedAt: sql`excluded.updated_at`,
        },
        setWhere: and(isNull(templates.authorAccountId), CHANGED),
      }),
  ];
}

/**
 * Builds the statement that stops offering the official templates that are not among `ids`. Rows
 * and versions stay.
 */
export function removeOfficialBut(q: Query, ids: readonly string[], now: number): Statement {
  return q
    .update(templates)
    .set({ state: 'removed', updatedAt: now })
    .where(
      and(
        isNull(templates.authorAccountId),
        sql`${templates.state} not in ('removed', 'taken-down', 'withheld')`,
        sql`${templates.id} not in (select value from json_each(${JSON.stringify(ids)}))`,
      ),
    );
}
