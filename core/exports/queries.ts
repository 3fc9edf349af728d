import { dayOf } from '../../db/allowances.ts';
import { type ArchiveRow, exportsOn, newestExport } from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';

/** An archive as its owner sees it. */
export type Archive = Pick<
  ArchiveRow,
  'id' | 'state' | 'ending' | 'createdAt' | 'expiresAt' | 'leftOut'
> & {
  /** Its size in bytes; 0 while it is being made. */
  byteLength: number;
  files: number;
};

/** Reads the newest archive of an account; null where there is none. @throws {ProductError} `forbidden` */
export async function archive(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  accountId: string,
): Promise<Archive | null> {
  requireOwner(ctx, actor, accountId);
  const row = await newestExport(ctx.db.query, accountId);
  return row && row.expiresAt > ctx.now() ? seen(row) : null;
}

const seen = ({ files, ...row }: ArchiveRow): Archive => ({
  ...row,
  byteLength: files.reduce((sum, { byteLength }) => sum + (byteLength ?? 0), 0),
  files: files.length,
});

/** Counts the archives that an account has asked for today (UTC). @throws {ProductError} `forbidden` */
export async function exportsToday(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  accountId: string,
): Promise<number> {
  requireOwner(ctx, actor, accountId);
  return exportsOn(ctx.db.query, accountId, dayOf(ctx.now()));
}
