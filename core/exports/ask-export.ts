import { dayOf } from '../../db/allowances.ts';
import {
  endExports,
  exportOf,
  exportsOn,
  insertExport,
  markExportFile,
  newestExport,
} from '../../db/exports.ts';
import { newId } from '../../db/ids.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'rules' | 'operators' | 'now' | 'surfaces' | 'publicUrl'
>;

/**
 * Asks for an archive of all that is held about an account; the one before it ends. A suspended account,
 * and one that is about to be deleted, can ask too.
 * @param input `place` is where it is shown once it is made
 * @throws {ProductError} `export-refused` while one is being made, and after the most of a day; `forbidden`
 *   to a stranger
 */
export async function askExport(
  ctx: Needs,
  actor: Actor,
  { accountId, place }: { accountId: string; place: Place },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const { aDay, keptMs } = ctx.rules.exports;
  const day = dayOf(now);
  const [newest, made] = await Promise.all([
    newestExport(q, accountId),
    exportsOn(q, accountId, day),
  ]);
  if (newest?.state === 'making')
    throw new ProductError({ code: 'export-refused', because: 'running' });
  if (made >= aDay) throw new ProductError({ code: 'export-refused', because: 'day', most: aDay });
  const id = newId(now);
  const fileBytes =
    ctx.publicUrl === null ? (ctx.surfaces.get(place.surface)?.fileBytes ?? null) : null;
  return {
    statements: [
      ...endExports(accountId, 'expired', now),
      deleteSoon(q, now),
      insertExport(q, {
        ...{ id, accountId, day, number: made + 1, state: 'making', fileBytes },
        ...{ surface: place.surface, chatId: place.chatId, address: place.address },
        ...{ createdAt: now, expiresAt: now + keptMs },
      }),
      enqueue(q, { kind: 'make-export', subject: id, accountId }, now),
    ],
    result: undefined,
    decidedBy: ['export-making', 'export-day'],
  };
}

/**
 * Has an archive that is kept shown once more, with a new link where it has one.
 * @throws {ProductError} `not-found` for one that has ended; `forbidden` to a stranger
 */
export async function askExportAgain(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { exportId }: { exportId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const now = ctx.now();
  const archive = await exportOf(q, exportId);
  if (!archive) throw new ProductError({ code: 'not-found' });
  const { accountId } = archive;
  await standingAccount(ctx, actor, accountId);
  if (archive.state !== 'ready' || archive.expiresAt <= now)
    throw new ProductError({ code: 'not-found' });
  return {
    statements: [
      ...archive.files.map(({ id }) => markExportFile(q, id, null)),
      enqueue(q, { kind: 'send-export', subject: exportId, accountId }, now),
    ],
    result: undefined,
  };
}
