import { accountOf } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import { type GenerationRow, updateGeneration } from '../../db/generations.ts';
import { balanceOf } from '../../db/ledger.ts';
import { resultsOf } from '../../db/results.ts';
import { DeliveryError } from '../conversation/surface.ts';
import { deleteResult } from '../retention/delete-result.ts';
import type { Advancing } from './advance.ts';
import { show } from './deliver.ts';
import { resultReply } from './messages.ts';

const DELIVERY_TRIES = 6;

/** Puts the result in the place of the progress. Doing it twice shows it once. */
export async function deliverResult(
  the: Advancing,
  generation: GenerationRow,
  attempt: number,
): Promise<void> {
  const { ctx, lanes, progress } = the;
  const q = ctx.db.query;
  const [results, account, creditsLeft] = await Promise.all([
    resultsOf(q, generation.id),
    accountOf(q, generation.accountId),
    balanceOf(q, generation.accountId),
  ]);
  const day = dayOf(ctx.now());
  const freeToday = await freeLeft(q, {
    accountId: generation.accountId,
    day,
    limit: ctx.rules.freeImagesADay,
  });
  const keepNothing = account?.keepNothing ?? false;
  const reply = resultReply(generation, results, { creditsLeft, freeToday, keepNothing });
  const shown = await lanes.run(generation.id, () =>
    show(ctx, generation, reply).catch((cause) => {
      if (cause instanceof DeliveryError && attempt >= DELIVERY_TRIES) return false;
      throw cause;
    }),
  );
  const now = ctx.now();
  await ctx.db.commit([
    updateGeneration(q, generation.id, {
      state: 'delivered',
      endedAt: now,
      deliveredAt: shown ? now : null,
    }),
    ...(keepNothing && shown ? results.flatMap((result) => deleteResult(q, result, now)) : []),
  ]);
  ctx.metrics.generation(generation.engine, shown ? 'delivered' : 'waiting');
  const { trace, id } = generation;
  ctx.log.info({ trace, generation: id, shown }, 'generation delivered');
  void progress.showQueue().catch(() => undefined);
}
