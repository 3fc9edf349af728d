import type { Statement } from '../../db/database.ts';
import { type ExportRow, endExport, exportOf } from '../../db/exports.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Builds the statement that tells the owner of an archive that it has ended without being asked to.
 * @param because why
 */
export const tellEnded = (
  q: Context['db']['query'],
  { id, accountId, surface, chatId }: ExportRow,
  because: NonNullable<ExportRow['ending']>,
  now: number,
): Statement =>
  tell(q, {
    accountId,
    kind: 'export-ended',
    data: { because },
    about: `export:${id}`,
    place: { surface: surface as SurfaceName, chatId },
    now,
  });

/**
 * Deletes an archive before its time, made or in the making.
 * @throws {ProductError} `not-found` for one that is gone; `forbidden` to a stranger
 */
export async function dropExport(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { exportId }: { exportId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const archive = await exportOf(q, exportId);
  if (!archive) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, archive.accountId);
  return {
    statements: [...endExport(exportId, 'deleted', ctx.now()), deleteSoon(q, ctx.now())],
    result: undefined,
  };
}
