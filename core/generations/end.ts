import type { Statement } from '../../db/database.ts';
import {
  endPredictions,
  type GenerationRow,
  type PredictionRow,
  predictionsOf,
} from '../../db/generations.ts';
import { deleteResultsAt, doomObject } from '../../db/results.ts';
import { forgetFailedWords } from '../../db/retention.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import { forgetSent } from './disclose.ts';
import { stopSoon } from './hand-over.ts';
import { settleOthersSoon } from './joint-pictures.ts';
import { goOnWithShoot } from './look.ts';
import { forgetMotion } from './motion.ts';
import { refundGeneration } from './refund.ts';
import { type BadEnd, changeState, hasMovedOn } from './states.ts';
import { everyKey } from './store.ts';

/** An end state of a generation with its cause. */
export type Ending = {
  state: BadEnd;
  /** Why, as a code: an engine's failure class, `storage`, `photos-gone`, `internal` … */
  failure: string | null;
  /** False only where the provider was already paid for refused content. */
  refund: boolean;
};

/**
 * Builds the statements that end a generation without a result: state, refund, the end of its files, and the
 * message that says so.
 * @param runs its runs at providers, where they are to be stopped there
 * @throws (in the commit) `generation-ended` or `generation-transition` where it had ended or has a result
 */
export function endingStatements(
  ctx: Pick<Context, 'db' | 'now'>,
  generation: GenerationRow,
  ending: Ending,
  runs: readonly PredictionRow[],
): Statement[] {
  const q = ctx.db.query;
  const now = ctx.now();
  const { id: subject, accountId } = generation;
  return [
    changeState(q, subject, ending.state, { failure: ending.failure, endedAt: now }),
    endPredictions(q, subject, now, ending.failure ?? ending.state),
    ...runs.flatMap((one) => stopSoon(q, one, now)),
    ...(ending.refund ? refundGeneration(q, generation, now) : []),
    ...everyKey(subject).map((key) => doomObject(q, key, now)),
    deleteResultsAt(subject, everyKey(subject)),
    ...forgetMotion(generation, now),
    ...forgetSent({ generationId: subject }, now),
    forgetFailedWords(subject),
    ...settleOthersSoon(q, generation, now),
    generation.shootId === null
      ? enqueue(q, { kind: 'show-queue', subject, accountId }, now)
      : goOnWithShoot(q, generation.shootId, accountId, now),
    deleteSoon(q, now),
  ];
}

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
  const isCancelled = ending.state === 'cancelled';
  const runs = isCancelled ? await predictionsOf(ctx.db.query, generation.id) : [];
  try {
    await ctx.db.commit([...endingStatements(ctx, generation, ending, runs), ...also]);
  } catch (cause) {
    if (hasMovedOn(cause)) return false;
    throw cause;
  }
  ctx.metrics.generation(generation, ending.state);
  return true;
}
