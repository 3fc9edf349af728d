import { dueExports, endExport, forgetExport } from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { tellEnded } from './end-export.ts';

const PAGE = 100;

/** Gives up archives whose time is over: their files with the next sweep, their rows at once. */
export async function sweepExports({ db, now: clock }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const now = clock();
  const q = db.query;
  for (const row of await dueExports(q, now, PAGE))
    await db.commit([
      ...endExport(row.id, row.state === 'making' ? 'failed' : 'expired', now),
      ...(row.state === 'making' ? [tellEnded(q, row, 'failed', now)] : []),
      forgetExport(q, row.id),
      deleteSoon(q, now),
    ]);
}
