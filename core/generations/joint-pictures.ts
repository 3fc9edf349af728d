/** What a generation has to do with the others in its picture. */
import type { Database, Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { ownJoints } from '../../db/joint-lists.ts';
import type { Context } from '../context.ts';
import { settleJointSoon } from '../tasks/settle-soon.ts';
import { readRequest } from './generation-request.ts';

/** Tells whether a generation shows several people. */
export const isJoint = (generation: Pick<GenerationRow, 'request'>): boolean =>
  (readRequest(generation).others?.length ?? 0) > 0;

/**
 * Builds the statement that has the people of a generation's picture shown it, or told what became of it;
 * none for one of one person. Its draft is the picture's id.
 */
export const settleOthersSoon = (
  q: Database['query'],
  generation: Pick<GenerationRow, 'request' | 'draftId'>,
  now: number,
): Statement[] => (isJoint(generation) ? [settleJointSoon(q, generation.draftId, now)] : []);

/** Builds the statements that have the people of an account's pictures told that these were deleted. */
export async function settleOwnSoon(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
): Promise<Statement[]> {
  const own = await ownJoints(ctx.db.query, accountId);
  return own.map(({ id }) => settleJointSoon(ctx.db.query, id, ctx.now()));
}
