import { generationOf, predictionsOf } from '../../db/generations.ts';
import { dropTask } from '../../db/task-desk.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { endingStatements } from './end.ts';
import { isInMaking } from './states.ts';

/**
 * Gives up a generation that is stuck: it ends with everything back, its owner is told, and what runs at a
 * provider is stopped there. One that ended meanwhile refuses the batch.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`; `done-before` for one that
 *   has a result, or has ended
 */
export async function giveUpGeneration(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { generationId }: { generationId: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  const q = ctx.db.query;
  const generation = await generationOf(q, generationId);
  if (!generation) throw new ProductError({ code: 'not-found' });
  if (!isInMaking(generation)) throw new ProductError({ code: 'done-before' });
  const { accountId, engine, state } = generation;
  const runs = await predictionsOf(q, generationId);
  const ending = { state: 'failed', failure: 'internal', refund: true } as const;
  const act = { verb: 'give-up-generation', subject: generationId, accountId };
  return {
    statements: [
      ...endingStatements(ctx, generation, ending, runs),
      dropTask(q, 'advance-generation', generationId),
      recordAct(q, actor, { ...act, details: { engine, state } }, ctx.now()),
    ],
    result: undefined,
    decidedBy: ['generation-ended', 'generation-transition'],
  };
}
