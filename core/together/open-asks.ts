import { countOpenJoints, type OpenJoint, openJoints } from '../../db/open-joints.ts';
import { MOST_COUNTED } from '../../db/waiting.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';

const MOST_LINES = 50;

/** Pictures with others that wait for answers: how many, up to 1,000, and the oldest 50. */
export type OpenAsks = { count: number; lines: OpenJoint[] };

/**
 * Tells which pictures with others wait for answers: since when, and how many were asked and agreed. Neither
 * who they are nor what is to be made.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function openAsks(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
): Promise<OpenAsks> {
  requireOperator(ctx, actor, 'service');
  const now = ctx.now();
  const [count, lines] = await Promise.all([
    countOpenJoints(ctx.db.query, { now, most: MOST_COUNTED }),
    openJoints(ctx.db.query, { now, most: MOST_LINES }),
  ]);
  return { count, lines };
}
