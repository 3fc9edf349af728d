import { generationOf } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { Lanes } from '../lanes.ts';
import { deliverResult } from './deliver-result.ts';
import { make } from './make.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

export type Advancing = { ctx: Context; lanes: Lanes; progress: Progress; runs: Runs };

/**
 * Moves a generation forward until it has ended or has to wait. However often it is called, and
 * wherever an earlier call was killed, the generation ends once, is paid once and is shown once.
 * @param attempt how often this has been tried, from 1
 * @throws {RetryLater | DeliveryError | DatabaseUnavailable} to be called again later
 */
export async function advance(
  the: Advancing,
  generationId: string,
  attempt: number,
): Promise<void> {
  for (;;) {
    const generation = await generationOf(the.ctx.db.query, generationId);
    if (generation?.state === 'queued' || generation?.state === 'running') {
      if ((await make(the, generation, attempt)) === 'handed-on') return;
    } else if (generation?.state === 'delivering') return deliverResult(the, generation, attempt);
    else return;
  }
}
