import { generationOf } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { Task } from '../tasks/tasks.ts';
import { endGeneration } from './end.ts';
import type { GenerationContext } from './generation-context.ts';
import { predictionIn } from './hand-over.ts';
import { isInMaking } from './states.ts';

const CANCEL_TRIES = 4;

/**
 * Ends a generation for its owner, with everything back, and stops the engine; where it was cancelled
 * already, stops the engine alone. Too late once there is a result: then nothing changes and the result arrives.
 */
export async function cancel(context: GenerationContext, generationId: string): Promise<void> {
  const { ctx, runs } = context;
  const generation = await generationOf(ctx.db.query, generationId);
  if (generation?.state === 'cancelled') runs.abort(generationId, 'cancelled');
  if (!isInMaking(generation)) return;
  const ended = await endGeneration(ctx, generation, {
    state: 'cancelled',
    failure: null,
    refund: true,
  });
  if (!ended) return;
  runs.abort(generationId, 'cancelled');
}

/** Tells the provider to stop a prediction that nobody waits for any more. */
export async function cancelAtProvider(
  ctx: Pick<Context, 'engines' | 'log'>,
  { subject, attempt }: Pick<Task, 'subject' | 'attempt'>,
): Promise<void> {
  const { engine: engineId, providerId } = predictionIn(subject);
  const engine = ctx.engines.find(({ id }) => id === engineId);
  try {
    await engine?.cancel?.(providerId);
  } catch (cause) {
    if (attempt < CANCEL_TRIES) throw cause;
    ctx.log.warn({ err: cause, engine: engineId, prediction: providerId }, 'not cancelled');
  }
}
