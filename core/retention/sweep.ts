import type { Statement } from '../../db/database.ts';
import {
  deleteResultRow,
  deleteUploadRow,
  doomedKeys,
  dueResults,
  dueUploads,
  forgetDoomed,
} from '../../db/results.ts';
import type { Context } from '../context.ts';

const PAGE = 100;
const MOST_PAGES = 50;

type Sweeping = Pick<Context, 'db' | 'vault' | 'now'>;

/** Deletes the files that were given up, each before its row, so that a crash only means doing it again. */
export function sweepDoomed(ctx: Sweeping): Promise<void> {
  return inPages(
    () => doomedKeys(ctx.db.query, PAGE),
    (objectKey) => remove(ctx, objectKey, forgetDoomed(ctx.db.query, objectKey)),
  );
}

/** Deletes results and uploads whose time is over: the file first, then the row. */
export async function sweepExpired(ctx: Sweeping): Promise<void> {
  await inPages(
    () => dueResults(ctx.db.query, ctx.now(), PAGE),
    (result) => remove(ctx, result.objectKey, deleteResultRow(ctx.db.query, result.id)),
  );
  await inPages(
    () => dueUploads(ctx.db.query, ctx.now(), PAGE),
    (upload) => remove(ctx, upload.objectKey, deleteUploadRow(ctx.db.query, upload.id)),
  );
}

async function remove(ctx: Sweeping, objectKey: string, row: Statement): Promise<void> {
  await ctx.vault.delete(objectKey);
  await ctx.db.commit([row]);
}

/** Works through what is due page by page; what is left after the last page is for the next sweep. */
async function inPages<T>(
  read: () => Promise<T[]>,
  sweepOne: (row: T) => Promise<void>,
): Promise<void> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const rows = await read();
    for (const row of rows) await sweepOne(row);
    if (rows.length < PAGE) return;
  }
}
