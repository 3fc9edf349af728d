import { endExports } from '../../db/exports.ts';
import { generationOf } from '../../db/generations.ts';
import { resultsOf } from '../../db/results.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { settleSharesSoon } from '../tasks/settle-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { settleOthersSoon } from './joint-pictures.ts';

/**
 * Deletes the results of a generation for its owner: the rows at once, the files with the sweep, and the
 * message that shows them where the platform lets us. A suspended account can do it too; what waits for a
 * review stays.
 * @throws {ProductError} `not-found` where there are none (any more); `forbidden` to a stranger
 */
export async function deleteResults(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { generationId }: { generationId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const [generation, results] = await Promise.all([
    generationOf(q, generationId),
    resultsOf(q, generationId),
  ]);
  if (!generation) throw new ProductError({ code: 'not-found' });
  const { accountId, chatId, address } = generation;
  await standingAccount(ctx, actor, accountId);
  if (results.length === 0 || generation.state === 'held')
    throw new ProductError({ code: 'not-found' });
  const now = ctx.now();
  const place = { surface: generation.surface as SurfaceName, chatId, address };
  const about = `take-down:${generationId}`;
  return {
    statements: [
      ...results.flatMap((result) => deleteResult(q, result, now)),
      ...endExports(accountId, 'deleted', now),
      settleSharesSoon(q, now),
      ...settleOthersSoon(q, generation, now),
      tell(q, { accountId, kind: 'result-deleted', data: {}, about, place, replaces: true, now }),
    ],
    result: undefined,
  };
}
