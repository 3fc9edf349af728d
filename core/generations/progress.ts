import {
  type GenerationRow,
  generationOf,
  queuePosition,
  waitingGenerations,
} from '../../db/generations.ts';
import { reviewOfGeneration } from '../../db/reviews.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { KeyedQueue } from '../keyed-queue.ts';
import { show } from './deliver.ts';
import { cancelledReply, failedReply, heldReply, queuedReply, runningReply } from './messages.ts';
import { openReporter, type Reporter } from './reporter.ts';

const MOST_SHOWN_WAITING = 50;

/** The display of a generation's progress in its message. */
export type Progress = {
  /**
   * Shows a generation's queue position or its failure, unless its result is about to be delivered.
   */
  showStatus(generationId: string): Promise<void>;
  /** Updates the messages of waiting generations whose position changed. */
  showQueue(): Promise<void>;
  /** Shows the progress of a generation that runs at a provider. */
  showRunning(generationId: string, fraction: number): Promise<void>;
  /** Opens what shows how far a run is. */
  reporter(generation: GenerationRow): Reporter;
};

/**
 * Builds the display of progress. Updates of a generation go through `lanes` one at a time, so that
 * none overtakes another.
 */
export function createProgress(
  ctx: Pick<Context, 'operators' | 'rules'> & Parameters<typeof openReporter>[0],
  lanes: KeyedQueue,
): Progress {
  const shownPlaces = new Map<string, number>();

  async function showStatus(generationId: string): Promise<void> {
    await lanes.run(generationId, async () => {
      const generation = await generationOf(ctx.db.query, generationId);
      if (!generation || (generation.shootId !== null && generation.state === 'queued')) return;
      if (generation.state === 'queued') {
        const ahead = await queuePosition(ctx.db.query, generation);
        shownPlaces.set(generationId, ahead);
        await show(ctx, generation, queuedReply(generation, ahead));
      } else {
        shownPlaces.delete(generationId);
        if (generation.state === 'cancelled')
          await show(ctx, generation, cancelledReply(generation));
        if (generation.state === 'failed' || generation.state === 'rejected')
          await show(ctx, generation, failedReply(generation, await isAppealable(generation)));
        if (generation.state === 'held') await show(ctx, generation, await held(generation));
      }
    });
  }

  async function isAppealable({ id }: GenerationRow): Promise<boolean> {
    return ctx.operators.length > 0 && (await reviewOfGeneration(ctx.db.query, id)) === null;
  }

  async function held(generation: GenerationRow): Promise<Reply> {
    const review = await reviewOfGeneration(ctx.db.query, generation.id);
    const since = review?.createdAt ?? ctx.now();
    return heldReply(generation, since + ctx.rules.moderation.reviewWithinMs);
  }

  async function showRunning(generationId: string, fraction: number): Promise<void> {
    await lanes
      .run(generationId, async () => {
        const generation = await generationOf(ctx.db.query, generationId);
        if (generation?.state !== 'running' || generation.shootId !== null) return;
        await show(ctx, generation, runningReply(generation, fraction));
      })
      .catch((err) => ctx.log.debug({ err, generation: generationId }, 'progress not shown'));
  }

  async function showQueue(): Promise<void> {
    const waiting = await waitingGenerations(ctx.db.query, MOST_SHOWN_WAITING);
    for (const generation of waiting) {
      const ahead = await queuePosition(ctx.db.query, generation);
      if (shownPlaces.get(generation.id) === ahead) continue;
      await showStatus(generation.id).catch((err) =>
        ctx.log.warn({ err, generation: generation.id }, 'place in the queue not shown'),
      );
    }
  }

  const reporter = (generation: GenerationRow) => openReporter(ctx, lanes, generation);

  return { showStatus, showQueue, showRunning, reporter };
}
