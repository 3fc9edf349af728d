import { generationOf } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { askToCancel } from './request.ts';
import { isInMaking } from './states.ts';

/**
 * Asks for a generation to stop. It ends as cancelled, with everything back, unless it is too late by then.
 * @throws {ProductError} `not-found`; `done-before` for one that has ended; `forbidden` to a stranger
 */
export async function stopGeneration(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { generationId }: { generationId: string },
): Promise<Prepared> {
  const q = ctx.db.query;
  const generation = await generationOf(q, generationId);
  if (!generation) throw new ProductError({ code: 'not-found' });
  await standingAccount(ctx, actor, generation.accountId);
  if (!isInMaking(generation)) throw new ProductError({ code: 'done-before' });
  return { statements: askToCancel(q, generationId, ctx.now()), result: undefined };
}
