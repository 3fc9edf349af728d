import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import type { deletions } from './schema/schema.ts';

type Query = Database['query'];

/** Something that was deleted or taken back, by its id. */
export type DeletionRow = typeof deletions.$inferSelect;

/**
 * Builds the statements that delete again what is still there of a list of deletions, and note them.
 * Accounts are not among it: closing one is a verb.
 * @param now milliseconds since the epoch
 */
export function deleteAgain(rows: readonly DeletionRow[], now: number): Statement[] {
  const listed = JSON.stringify(rows);
  const run = (text: string): Statement => ({
    toSQL: () => ({ sql: text.replaceAll('?now', String(Math.trunc(now))), params: [listed] }),
  });
  const of = (kind: DeletionRow['kind']) =>
    `(select value ->> 'subject' from json_each(?1) where value ->> 'kind' = '${kind}')`;
  const doom = (column: string, table: string, where: string) =>
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select ${column}, ?now from ${table} where ${where}`);
  return [
    doom('object_key', 'results', `id in ${of('result')}`),
    run(`delete from results where id in ${of('result')}`),
    doom('object_key', 'uploads', `id in ${of('upload')}`),
    run(`delete from uploads where id in ${of('upload')}`),
    doom('object_key', 'face_photos', `object_key in ${of('face')}`),
    doom('descriptor_key', 'face_photos', `object_key in ${of('face')}`),
    run(`delete from face_photos where object_key in ${of('face')}`),
    run(`update shares set state = 'withdrawn', ended_at = ?now
      where id in ${of('share')} and state in ('shown', 'hidden')`),
    doom(
      'v.cover_object',
      'template_versions v join templates t on t.id = v.template_id',
      `v.cover_object is not null and t.author_account_id is not null and t.id in ${of('template')}`,
    ),
    run(`update templates set state = 'removed', updated_at = ?now
      where id in ${of('template')} and state not in ('removed', 'taken-down')`),
    run(`update consents set withdrawn_at = ?now
      where id in ${of('consent')} and withdrawn_at is null`),
    run(`insert or ignore into deletions (kind, subject, at)
      select value ->> 'kind', value ->> 'subject', value ->> 'at' from json_each(?1)`),
  ];
}

/** Reads which of some accounts are still there: not erased, and not gone into another one. */
export async function standingAmong(q: Query, ids: readonly string[]): Promise<string[]> {
  const rows = await q.all<{ id: string }>(sql`select id from accounts
    where status not in ('erased', 'merged') and id in (select value from json_each(${JSON.stringify(ids)}))`);
  return rows.map(({ id }) => id);
}
