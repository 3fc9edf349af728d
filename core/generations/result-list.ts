import { type ResultLine, resultLines } from '../../db/result-lines.ts';
import type { Context } from '../context.ts';
import type { MediaKind } from '../operations/row.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';

/** Results on a page. */
const A_PAGE = 24;
const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/**
 * Reads a page of what an account has made and still has, newest first, which takes as long however deep it
 * lies.
 * @param of `kind` null for pictures and videos; `before` the id of the result that the page follows, from
 *   outside
 * @returns the results, and the id that the next page follows; null at the end
 * @throws {ProductError} `forbidden`
 */
export async function resultList(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  of: { accountId: string; kind: MediaKind | null; before: string | null },
): Promise<{ rows: ResultLine[]; before: string | null }> {
  requireOwner(ctx, actor, of.accountId);
  const rows = await resultLines(ctx.db.query, {
    ...of,
    before: of.before !== null && ID.test(of.before) ? of.before : null,
    now: ctx.now(),
    most: A_PAGE + 1,
  });
  const shown = rows.slice(0, A_PAGE);
  return { rows: shown, before: rows.length > A_PAGE ? (shown.at(-1)?.id ?? null) : null };
}
