import { accountOf } from '../../db/accounts.ts';
import { dayOf, freeLeft } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { type GenerationRow, updateGeneration } from '../../db/generations.ts';
import { balanceOf } from '../../db/ledger.ts';
import { endResultAt, type ResultRow, resultsOf } from '../../db/results.ts';
import type { SurfaceName } from '../chat/event.ts';
import { DeliveryError } from '../chat/surface.ts';
import { afterSpending } from '../credits/low-balance.ts';
import { supportedOperations } from '../engines/router.ts';
import { PICTURE_OPERATIONS } from '../operations/lists.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { show } from './deliver.ts';
import type { GenerationContext } from './generation-context.ts';
import { freeImagesFor } from './price.ts';
import { resultReply } from './result-reply.ts';
import { changeState } from './states.ts';

const DELIVERY_TRIES = 6;
/** After that many tries it no longer counts as open, and is offered at longer distances, for so long. */
const OFFER_AGAIN_MS = 10 * 60_000;
const OFFERED_FOR_MS = 6 * 3_600_000;

/**
 * Puts the result in the place of the progress. Doing it twice shows it once.
 * @throws {DeliveryError | RetryLater} to be called again later
 */
export async function deliverResult(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
): Promise<void> {
  const { ctx, lanes, progress } = context;
  const q = ctx.db.query;
  const { reply, results, account, creditsLeft, keepNothing } = await readResult(
    context,
    generation,
  );
  let isAway = false;
  const shown = await lanes.run(generation.id, () =>
    show(ctx, generation, reply).catch((cause) => {
      isAway = cause instanceof DeliveryError && attempt >= DELIVERY_TRIES;
      if (isAway) return false;
      throw cause;
    }),
  );
  const now = ctx.now();
  await ctx.db.commit([
    changeState(q, generation.id, 'delivered', { endedAt: now, deliveredAt: shown ? now : null }),
    ...(generation.priceCredits > 0 ? afterSpending(ctx, account, creditsLeft) : []),
    ...(keepNothing && shown ? letGo(ctx, generation, results) : []),
  ]);
  ctx.metrics.generation(generation.engine, shown ? 'delivered' : 'waiting');
  const { trace, id } = generation;
  ctx.log.info({ trace, generation: id, shown }, 'generation delivered');
  void progress.showQueue().catch(() => undefined);
  if (isAway) throw new RetryLater(now + OFFER_AGAIN_MS);
}

/**
 * Shows a result again that its owner could not be reached with, for as long as it is kept. What cannot be
 * shown now stays in the history.
 * @throws {DeliveryError | RetryLater} when it may work later
 */
export async function offerAgain(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
): Promise<void> {
  const { ctx, lanes } = context;
  const { reply, results, account, keepNothing } = await readResult(context, generation);
  // The sweep may not have come by yet.
  const isOver = results.every(({ expiresAt }) => expiresAt <= ctx.now());
  if (isOver || !account) return;
  const shown = await lanes.run(generation.id, () =>
    show(ctx, generation, reply).catch((cause) => {
      if (!(cause instanceof DeliveryError) || attempt < DELIVERY_TRIES) throw cause;
      if (ctx.now() < (generation.endedAt ?? 0) + OFFERED_FOR_MS)
        throw new RetryLater(ctx.now() + OFFER_AGAIN_MS, { cause });
      return false;
    }),
  );
  if (!shown) return;
  await ctx.db.commit([
    updateGeneration(ctx.db.query, generation.id, { deliveredAt: ctx.now() }),
    ...(keepNothing ? letGo(ctx, generation, results) : []),
  ]);
}

/** The message that a result is shown by, and whom it concerns. */
async function readResult({ ctx }: GenerationContext, generation: GenerationRow) {
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
    limit: freeImagesFor(ctx.rules, account, ctx.now()),
  });
  const keepNothing = account?.keepNothing ?? false;
  const madeBy = ctx.engines.find(({ id }) => id === generation.engine)?.name ?? null;
  const can = supportedOperations(ctx.engines, PICTURE_OPERATIONS);
  const standing = { creditsLeft, freeToday, keepNothing, madeBy, can };
  const reply = resultReply(generation, results, standing);
  return { reply, results, account, creditsLeft, keepNothing };
}

/** Deletes what nobody wants kept: at once, or once it could be seen where the chat has no copy. */
function letGo(
  { db, surfaces, rules, now }: GenerationContext['ctx'],
  generation: GenerationRow,
  results: readonly ResultRow[],
): Statement[] {
  const at = now();
  const surface = surfaces.get(generation.surface as SurfaceName);
  return results.flatMap((result) =>
    surface?.showsFromStore
      ? [endResultAt(db.query, result.id, at + rules.handOverMs, at)]
      : deleteResult(db.query, result, at),
  );
}
