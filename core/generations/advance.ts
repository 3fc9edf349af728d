import { generationOf } from '../../db/generations.ts';
import { deliverResult, offerAgain } from './deliver-result.ts';
import type { GenerationContext } from './generation-context.ts';
import { make } from './make.ts';
import { isInMaking } from './states.ts';

/**
 * Moves a generation forward until it has ended or has to wait. However often it is called, and
 * wherever an earlier call was killed, the generation ends once, is paid once and is shown once.
 * @param attempt how often this has been tried, from 1
 * @throws {RetryLater | DeliveryError | DatabaseUnavailable} to be called again later
 */
export async function advance(
  context: GenerationContext,
  generationId: string,
  attempt: number,
): Promise<void> {
  for (;;) {
    const generation = await generationOf(context.ctx.db.query, generationId);
    if (isInMaking(generation)) {
      if ((await make(context, generation, attempt)) === 'handed-on') return;
    } else if (generation?.state === 'delivering')
      return deliverResult(context, generation, attempt);
    else if (generation?.state === 'delivered' && generation.deliveredAt === null)
      return offerAgain(context, generation, attempt);
    else return;
  }
}
