import { type AccountRow, accountOf } from '../../db/accounts.ts';
import {
  announceExportFile,
  type ExportRow,
  endExport,
  exportOf,
  finishExport,
  storeExportFile,
} from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { isOutage } from '../storage/outage.ts';
import { enqueue, type TaskHandler } from '../tasks/tasks.ts';
import { type Archives, archivesOf } from './archive.ts';
import { tellEnded } from './end-export.ts';
import { entriesOf } from './entries.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'secrets' | 'rules' | 'log' | 'now'>;

/**
 * Builds the handler of `make-export` tasks. An archive that a crash cut off is made again from its
 * beginning, under the same keys. Where its owner has deleted meanwhile what is in it, or the account, it
 * ends, and nothing of it stays.
 */
export function exportMaker(ctx: Needs): TaskHandler {
  return async ({ subject, attempt }) => {
    const archive = await exportOf(ctx.db.query, subject);
    if (!archive) return;
    if (archive.state !== 'making') return tellEnd(ctx, archive);
    const account = await accountOf(ctx.db.query, archive.accountId);
    if (!account || account.status === 'erased') return;
    try {
      if (!(await make(ctx, archive, account))) await tellEnd(ctx, archive);
    } catch (cause) {
      if (isOutage(cause) || attempt < ctx.rules.exports.tries) throw cause;
      ctx.log.error({ err: cause, export: archive.id }, 'an archive could not be made');
      await ctx.db.commit([
        ...endExport(archive.id, 'failed', ctx.now()),
        deleteSoon(ctx.db.query, ctx.now()),
      ]);
      await tellEnd(ctx, archive);
    }
  };
}

/** @returns false where the archive has ended meanwhile */
async function make(ctx: Needs, archive: ExportRow, account: AccountRow): Promise<boolean> {
  const archives = archivesOf(entriesOf(ctx, account), archive.fileBytes);
  try {
    for (let position = 1; position === 1 || (await archives.hasMore()); position += 1)
      if (!(await writeFile(ctx, archive, account, archives, position))) return false;
    const q = ctx.db.query;
    const now = ctx.now();
    const [finished] = await ctx.db.commit([
      finishExport(q, archive.id, {
        leftOut: archives.leftOut(),
        readyAt: now,
        expiresAt: now + ctx.rules.exports.keptMs,
      }),
      enqueue(q, { kind: 'send-export', subject: archive.id, accountId: account.id }, now),
    ]);
    return finished === 1;
  } finally {
    await archives.close();
  }
}

/** @returns false where the archive has ended meanwhile, whose file is then deleted again */
async function writeFile(
  ctx: Needs,
  { id: exportId, accountId }: ExportRow,
  { wrappedKey }: AccountRow,
  archives: Archives,
  position: number,
): Promise<boolean> {
  if (wrappedKey === null) throw new Error('an account without a key has no archive');
  const q = ctx.db.query;
  const objectKey = `exports/${exportId}/${position}`;
  const id = `${exportId}-${position}`;
  const [announced] = await ctx.db.commit([
    announceExportFile({ id, exportId, accountId, position, objectKey, createdAt: ctx.now() }),
  ]);
  if (!announced) return false;
  let byteLength = 0;
  const counted = archives.next().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        byteLength += part.byteLength;
        controller.enqueue(part);
      },
    }),
  );
  const key = { owner: accountId, wrappedKey };
  await ctx.vault.putStream(key, objectKey, counted, 'application/zip');
  const [stored] = await ctx.db.commit([storeExportFile(q, id, byteLength)]);
  if (!stored) await ctx.vault.delete(objectKey);
  return stored === 1;
}

/** Tells the owner that there will be no archive, and why; nobody where the account is gone. */
async function tellEnd(ctx: Needs, { id }: ExportRow): Promise<void> {
  const row = await exportOf(ctx.db.query, id);
  if (row?.state !== 'ended' || row.ending === null) return;
  await ctx.db.commit([tellEnded(ctx.db.query, row, row.ending, ctx.now())]);
}
