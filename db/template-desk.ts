/** Templates as operators list them. */

import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { TemplateRow } from './templates.ts';

/** A template in a list; `title` is JSON by language, null for what is not public. */
export type TemplateLine = Pick<
  TemplateRow,
  'id' | 'kind' | 'state' | 'visibility' | 'version' | 'category' | 'authorAccountId' | 'uses'
> & { handle: string | null; title: string | null; createdAt: number };

/** Greater than every id. */
const END = '~';

/**
 * Reads templates before one of them in the order of their ids, the last first.
 * @param of `isOfficial`: those of the official file, else those of people; `state`: null for every state
 */
export function templatesBefore(
  q: Database['query'],
  of: { isOfficial: boolean; state: string | null; before: string | null; most: number },
): Promise<TemplateLine[]> {
  const author = of.isOfficial
    ? sql`author_account_id is null`
    : sql`author_account_id is not null`;
  return q.all<TemplateLine>(sql`
    select t.id as id, t.kind as kind, t.state as state, t.visibility as visibility,
      t.version as version, t.category as category, t.author_account_id as authorAccountId,
      t.uses as uses, c.handle as handle, t.created_at as createdAt,
      case when t.visibility = 'public' and t.state <> 'draft' then v.title end as title
    from (select * from templates where ${author}
      and ${of.state === null ? sql`1` : sql`state = ${of.state}`}
      and id < ${of.before ?? END} order by id desc limit ${of.most}) t
    left join template_versions v on v.template_id = t.id and v.version = t.version
    left join creators c on c.account_id = t.author_account_id
    order by t.id desc`);
}
