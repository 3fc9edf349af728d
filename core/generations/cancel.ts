import { generationOf } from '../../db/generations.ts';
import type { Advancing } from './advance.ts';
import { endGeneration } from './end.ts';

/**
 * Ends a generation for its owner, with everything back, and stops the engine. Too late once there is
 * a result: then nothing changes and the result arrives.
 */
export async function cancel(the: Advancing, generationId: string): Promise<void> {
  const { ctx, runs } = the;
  const generation = await generationOf(ctx.db.query, generationId);
  if (generation?.state !== 'queued' && generation?.state !== 'running') return;
  const ended = await endGeneration(ctx, generation, {
    state: 'cancelled',
    failure: null,
    refund: true,
  });
  if (!ended) return;
  runs.abort(generationId, 'cancelled');
  ctx.nudge('show-queue');
}
