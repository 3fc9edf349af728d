import type { Statement } from '../../db/database.ts';
import { endPredictions, type GenerationRow, predictionsOf } from '../../db/generations.ts';
import { doomObject } from '../../db/results.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import { stopSoon } from './hand-over.ts';
import { refundGeneration } from './refund.ts';
import { type BadEnd, changeState, hasMovedOn } from './states.ts';
import { resultKeys } from './store.ts';

/** An end state of a generation with its cause. */
export type Ending = {
  state: BadEnd;
  /** Why, as a code: an engine's failure class, `storage`, `photos-gone`, `internal` … */
  failure: string | null;
  /** False only where the provider was already paid for refused content. */
  refund: boolean;
};

/**
 * Ends a generation without a result: state, refund and the end of its files in one batch.
 * @param also statements for the same batch
 * @returns false when it had ended or has a result by now; then nothing is changed
 */
export async function endGeneration(
  ctx: Pick<Context, 'db' | 'now' | 'metrics'>,
  generation: GenerationRow,
  ending: Ending,
  also: readonly Statement[] = [],
): Promise<boolean> {
  const q = ctx.db.query;
  const now = ctx.now();
  const cancelled = ending.state === 'cancelled' ? await predictionsOf(q, generation.id) : [];
  try {
    await ctx.db.commit([
      changeState(q, generation.id, ending.state, { failure: ending.failure, endedAt: now }),
      endPredictions(q, generation.id, now, ending.failure ?? ending.state),
      ...cancelled.flatMap((one) => stopSoon(q, one, now)),
      ...(ending.refund ? refundGeneration(q, generation, now) : []),
      ...resultKeys(generation.id).map((key) => doomObject(q, key, now)),
      ...also,
      enqueue(
        q,
        { kind: 'show-queue', subject: generation.id, accountId: generation.accountId },
        now,
      ),
      deleteSoon(q, now),
    ]);
  } catch (cause) {
    if (hasMovedOn(cause)) return false;
    throw cause;
  }
  ctx.metrics.generation(generation.engine, ending.state);
  return true;
}
