import { generationOf } from '../../db/generations.ts';
import { deliverResult, offerAgain } from './deliver-result.ts';
import type { GenerationContext } from './generation-context.ts';
import { make } from './make.ts';

/**
 * Moves a generation forward until it has ended or has to wait. However often it is called, and
 * wherever an earlier call was killed, the generation ends once, is paid once and is shown once.
 * @param attempt how often this has been tried, from 1
 * @throws {RetryLater | DeliveryError | DatabaseUnavailable} to be called again later
 */
export async function advance(
  the: GenerationContext,
  generationId: string,
  attempt: number,
): Promise<void> {
  for (;;) {
    const generation = await generationOf(the.ctx.db.query, generationId);
    if (generation?.state === 'queued' || generation?.state === 'running') {
      if ((await make(the, generation, attempt)) === 'handed-on') return;
    } else if (generation?.state === 'delivering') return deliverResult(the, generation, attempt);
    else if (generation?.state === 'delivered' && generation.deliveredAt === null)
      return offerAgain(the, generation, attempt);
    else return;
  }
}
