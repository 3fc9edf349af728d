import type { Statement } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { type GenerationRow, generationOf, updatePrediction } from '../../db/generations.ts';
import { correctCost } from '../../db/provider-days.ts';
import { doomObject } from '../../db/results.ts';
import type { Context } from '../context.ts';
import {
  EngineError,
  type EngineOutput,
  ProviderUnreachable,
  type RemoteOutput,
} from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { keptUntil } from '../retention/expiry.ts';
import { isUnavailable } from '../storage/errors.ts';
import { enqueue } from '../tasks/tasks.ts';
import { putBack } from './area.ts';
import { companyIdOf, estimate } from './budget.ts';
import { forgetSent } from './disclose.ts';
import type { Owner } from './owner.ts';
import { type Screened, screenOutputs } from './screen-output.ts';
import { openRequest } from './sealed-request.ts';
import { changeState, hasEndedBadly, hasMovedOn } from './states.ts';
import { resultKeys, storeOutputs } from './store.ts';

type Made = {
  owner: Owner;
  /** The run that made them. */
  predictionId: string;
  outputs: readonly (EngineOutput | RemoteOutput)[];
  /** Ends the fetching of what still is at the provider. */
  signal: AbortSignal;
};

/**
 * Stores and screens an engine's outputs, and moves the generation on in one batch: to its
 * delivery, or to a review. A generation that ended meanwhile leaves only files to be swept.
 * @param also statements for the same batch
 * @throws {EngineError | ProviderUnreachable} where the provider's outputs could not be fetched
 * @throws {StorageError} while the file store is away
 * @throws {ProductError} `not-stored`, or `screened` where the outputs may not be delivered
 */
export async function settleOutputs(
  ctx: Context,
  generation: GenerationRow,
  made: Made,
  also: readonly Statement[] = [],
): Promise<void> {
  const { owner } = made;
  const { key } = owner;
  const request = await openRequest(ctx, key, generation);
  const outputs = await putBack(ctx, generation, { request, key }, made.outputs);
  const rows = await storeAll(ctx, generation, { ...made, outputs });
  const stored = { key, keys: resultKeys(generation.id) };
  const screened = await screenOutputs(ctx, generation, outputs, stored);
  const real = realCost(ctx, generation, made);
  await commitResults(ctx, generation, made.predictionId, screened, [...rows, ...real, ...also]);
}

/** What is the provider's fault, or passes, keeps its name. */
async function storeAll(
  ctx: Context,
  generation: GenerationRow,
  { owner, outputs, signal }: Made,
): Promise<Statement[]> {
  const { key, keepNothing } = owner;
  const expiresAt = keptUntil(ctx.rules, owner, ctx.now(), generation.createdAt);
  const kept = { key, expiresAt, keepNothing };
  try {
    return await storeOutputs(ctx, generation, kept, outputs, signal);
  } catch (cause) {
    const passes = cause instanceof EngineError || cause instanceof ProviderUnreachable;
    if (passes || isDatabaseAway(cause) || isUnavailable(cause)) throw cause;
    throw new ProductError({ code: 'not-stored' }, { cause });
  }
}

/** What was really made costs what it costs, and not what was asked for. */
function realCost(
  { db, engines, rules }: Context,
  { engine: id }: GenerationRow,
  { predictionId, outputs }: Made,
): Statement[] {
  const engine = engines.find((one) => one.id === id);
  if (!engine || companyIdOf(engine) === null) return [];
  const micros = outputs.map((output) =>
    'bytes' in output
      ? estimate(rules.budget, engine, {
          durationSeconds: output.durationSeconds,
          longEdgePx: Math.max(output.widthPx, output.heightPx),
          count: 1,
        })
      : null,
  );
  // A video that still is at its company tells nothing of itself: its estimate stays.
  const sum = micros.reduce<number>((all, one) => all + (one ?? 0), 0);
  return micros.includes(null) ? [] : correctCost(db.query, predictionId, sum);
}

async function commitResults(
  ctx: Context,
  generation: GenerationRow,
  predictionId: string,
  { held, statements }: Screened,
  rows: readonly Statement[],
): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  try {
    await ctx.db.commit([
      changeState(q, generation.id, held ? 'held' : 'delivering'),
      updatePrediction(q, predictionId, { status: 'succeeded', endedAt: now }),
      ...forgetSent({ generationId: generation.id }, now),
      ...rows,
      ...statements,
      ...(held
        ? [
            enqueue(
              q,
              { kind: 'show-queue', subject: generation.id, accountId: generation.accountId },
              now,
            ),
          ]
        : []),
    ]);
  } catch (cause) {
    if (!hasMovedOn(cause)) throw cause;
    await sweepOutputs(ctx, generation.id);
  }
}

/**
 * Gives up what a run has stored of a generation that ended without it. The same keys may be a result by now,
 * of a run that was quicker: only a bad end has no use for them.
 */
export async function sweepOutputs(ctx: Context, generationId: string): Promise<void> {
  const q = ctx.db.query;
  const generation = await generationOf(q, generationId);
  if (generation && !hasEndedBadly(generation.state)) return;
  const now = ctx.now();
  await ctx.db.commit([
    ...resultKeys(generationId).map((key) => doomObject(q, key, now)),
    deleteSoon(q, now),
  ]);
}
