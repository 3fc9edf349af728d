import { seenResults } from '../../db/joint-lists.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

/** A result that somebody sees as one of the people in it. */
export type SeenResult = { id: string; expiresAt: number };

/** Reads what was made of a picture that somebody is in; nothing once they took that back, or it is gone. */
export function resultsOfPlace(
  ctx: Needs,
  actor: Actor,
  { accountId, placeId }: { accountId: string; placeId: string },
): Promise<SeenResult[]> {
  requireOwner(ctx, actor, accountId);
  return seenResults(ctx.db.query, { accountId, placeId, now: ctx.now() });
}

/** Tells whether somebody sees a result as one of the people in it. */
export async function seesResult(
  ctx: Needs,
  actor: Actor,
  { accountId, resultId }: { accountId: string; resultId: string },
): Promise<boolean> {
  requireOwner(ctx, actor, accountId);
  const seen = await seenResults(ctx.db.query, { accountId, resultId, now: ctx.now() });
  return seen.length > 0;
}
