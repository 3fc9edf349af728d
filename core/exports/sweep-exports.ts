import { dueExports, type ExportRow, endExport, forgetExport } from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { deleteSoon } from '../retention/delete-soon.ts';

const PAGE = 100;

/** Gives up archives whose time is over: their files with the next sweep, their rows at once. */
export async function sweepExports({ db, now: clock }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const now = clock();
  const q = db.query;
  for (const row of await dueExports(q, now, PAGE))
    await db.commit([
      ...endExport(row.id, row.state === 'making' ? 'failed' : 'expired', now),
      ...(row.state === 'making' ? [tellFailed(q, row, now)] : []),
      forgetExport(q, row.id),
      deleteSoon(q, now),
    ]);
}

const tellFailed = (
  q: Context['db']['query'],
  { id, accountId, surface, chatId }: ExportRow,
  now: number,
) =>
  tell(q, {
    ...{ accountId, kind: 'export-ended', data: { because: 'failed' } },
    ...{ about: `export:${id}`, place: { surface: surface as 'telegram', chatId }, now },
  });
