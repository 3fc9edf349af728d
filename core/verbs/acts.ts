import { z } from 'zod';
import { type ActRow, actsPage } from '../../db/acts.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator } from './actor.ts';

/** An act as it is shown; its details are ids, numbers and codes by name. */
export type ShownAct = Omit<ActRow, 'details'> & { details: [name: string, value: unknown][] };

/** Acts on a page. */
const PAGE = 50;

const stored = z.record(z.string(), z.unknown());

/**
 * Reads the record of acts, newest first.
 * @param of `before` only acts older than this act's id, from outside; `accountId` only those on an account
 * @returns the rows, and the id that the next page begins after; null at the end
 * @throws {ProductError} `forbidden`
 */
export async function actsOf(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  { before, accountId }: { before: string | null; accountId?: string },
): Promise<{ rows: ShownAct[]; before: string | null }> {
  requireOperator(ctx, actor, 'people');
  const rows = await actsPage(ctx.db.query, {
    ...(before !== null && { before }),
    ...(accountId !== undefined && { accountId }),
    most: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE).map((row) => ({
    ...row,
    details: Object.entries(stored.parse(JSON.parse(row.details))),
  }));
  return { rows: shown, before: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}
