import { and, asc, desc, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { exportFiles, exports } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `exports`. */
export type ExportRow = typeof exports.$inferSelect;
/** A row of the table `export_files`. */
export type ExportFileRow = typeof exportFiles.$inferSelect;
/** An archive with its files, in their order. */
export type ArchiveRow = ExportRow & { files: ExportFileRow[] };

/**
 * Builds the statement that stores a new archive.
 * @throws (in the commit) `export-making` while another of the account is being made; `export-day` where
 *   another took its number
 */
export const insertExport = (q: Query, row: typeof exports.$inferInsert): Statement =>
  q.insert(exports).values(row);

/** Reads an archive; null when there is none. */
export async function exportOf(q: Query, id: Id): Promise<ArchiveRow | null> {
  const [[row], files] = await Promise.all([
    q.select().from(exports).where(eq(exports.id, id)).limit(1),
    filesOf(q, id),
  ]);
  return row ? { ...row, files } : null;
}

const filesOf = (q: Query, exportId: Id): Promise<ExportFileRow[]> =>
  q
    .select()
    .from(exportFiles)
    .where(eq(exportFiles.exportId, exportId))
    .orderBy(asc(exportFiles.position));

/** Finds the newest archive of an account, as a subselect. */
const newestOf = (accountId: Id): SQL =>
  sql`(select id from exports where account_id = ${accountId} order by id desc limit 1)`;

/** Reads the newest archive of an account; null when there is none. */
export const newestExport = (q: Query, accountId: Id): Promise<ArchiveRow | null> =>
  exportOf(q, newestOf(accountId));

/** Counts the archives that an account has asked for on a day (UTC, `YYYY-MM-DD`). */
export async function exportsOn(q: Query, accountId: Id, day: string): Promise<number> {
  const [row] = await q
    .select({ number: exports.number })
    .from(exports)
    .where(and(eq(exports.accountId, accountId), eq(exports.day, day)))
    .orderBy(desc(exports.number))
    .limit(1);
  return row?.number ?? 0;
}

/** Reads a file of an archive with its archive; null where either is gone. */
export async function exportFileOf(
  q: Query,
  id: string,
): Promise<{ file: ExportFileRow; archive: ExportRow } | null> {
  const [row] = await q
    .select({ file: exportFiles, archive: exports })
    .from(exportFiles)
    .innerJoin(exports, eq(exports.id, exportFiles.exportId))
    .where(eq(exportFiles.id, id))
    .limit(1);
  return row ?? null;
}

/**
 * Builds the statement that announces a file before it is stored, so that whoever ends the archive knows
 * it. Changes no row where the archive is not being made any more.
 */
export const announceExportFile = (
  row: Pick<
    ExportFileRow,
    'id' | 'exportId' | 'accountId' | 'position' | 'objectKey' | 'createdAt'
  >,
): Statement => ({
  toSQL: () => ({
    sql: `insert into export_files (id, export_id, account_id, position, object_key, created_at)
      select ?, ?, ?, ?, ?, ? where exists (select 1 from exports where id = ? and state = 'making')
      on conflict (id) do update set byte_length = null`,
    params: [
      row.id,
      row.exportId,
      row.accountId,
      row.position,
      row.objectKey,
      row.createdAt,
      row.exportId,
    ],
  }),
});

/** Builds the statement that notes that a file is stored; changes no row where the archive has ended. */
export const storeExportFile = (q: Query, id: string, byteLength: number): Statement =>
  q.update(exportFiles).set({ byteLength }).where(eq(exportFiles.id, id));

/** Builds the statement that notes that the chat has a file. @param at null to show it once more */
export const markExportFile = (q: Query, id: string, at: number | null): Statement =>
  q.update(exportFiles).set({ sentAt: at }).where(eq(exportFiles.id, id));

/** Builds the statement that makes an archive ready; changes no row where it has ended. */
export const finishExport = (
  q: Query,
  id: string,
  of: { leftOut: number; readyAt: number; expiresAt: number },
): Statement =>
  q
    .update(exports)
    .set({ ...of, state: 'ready' })
    .where(and(eq(exports.id, id), eq(exports.state, 'making')));

/** Builds the statements that end an account's archives and give their files up. */
export function endExports(
  accountId: string,
  ending: NonNullable<ExportRow['ending']>,
  now: number,
): Statement[] {
  return endWhere('account_id', accountId, ending, now);
}

/** Builds the statements that end one archive and give its files up. */
export function endExport(
  id: string,
  ending: NonNullable<ExportRow['ending']>,
  now: number,
): Statement[] {
  return endWhere('id', id, ending, now);
}

function endWhere(column: 'account_id' | 'id', value: string, ending: string, now: number) {
  const files = column === 'id' ? 'export_id' : column;
  const run = (text: string, ...params: (string | number)[]): Statement => ({
    toSQL: () => ({ sql: text, params }),
  });
  return [
    run(
      `insert or ignore into doomed_objects (object_key, created_at)
        select object_key, ? from export_files where ${files} = ?`,
      now,
      value,
    ),
    run(`delete from export_files where ${files} = ?`, value),
    run(
      `update exports set state = 'ended', ending = ? where ${column} = ? and state <> 'ended'`,
      ending,
      value,
    ),
  ];
}

/** Builds the statement that gives out a new link to an archive; links before it end. */
export const giveExportLink = (q: Query, id: string, now: number): Statement =>
  q
    .update(exports)
    .set({ linkNumber: sql`${exports.linkNumber} + 1`, linkedAt: now, linkUsedAt: null })
    .where(and(eq(exports.id, id), eq(exports.state, 'ready')));

/**
 * Builds the statement that uses a link up. Changes no row where it was used, is not the newest, or was
 * given out before `since` (milliseconds).
 */
export const useExportLink = ({
  id,
  number,
  since,
  now,
}: {
  id: string;
  number: number;
  since: number;
  now: number;
}): Statement => ({
  toSQL: () => ({
    sql: `update exports set link_used_at = ? where id = ? and link_number = ? and state = 'ready'
      and link_used_at is null and linked_at > ? and expires_at > ?`,
    params: [now, id, number, since, now],
  }),
});

/** Reads the archives whose time is over, oldest first. */
export const dueExports = (q: Query, now: number, most: number): Promise<ExportRow[]> =>
  q
    .select()
    .from(exports)
    .where(lte(exports.expiresAt, now))
    .orderBy(asc(exports.expiresAt))
    .limit(most);

/** Builds the statement that forgets an archive. */
export const forgetExport = (q: Query, id: string): Statement =>
  q.delete(exports).where(eq(exports.id, id));

/** Tells whether an archive of an account is being written at this moment, in any process. */
export async function isExportWritten(q: Query, accountId: string, now: number): Promise<boolean> {
  const rows = await q.all<{ id: string }>(sql`select id from tasks where kind = 'make-export'
    and account_id = ${accountId} and lease_id is not null and run_at > ${now} limit 1`);
  return rows.length > 0;
}
