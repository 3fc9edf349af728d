import type { Statement } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { correctCost } from '../../db/provider-days.ts';
import { deleteResultsAt, doomObject, resultsOf } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, RemoteOutput } from '../engines/engine.ts';
import { EngineError, ProviderUnreachable } from '../engines/engine-error.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { keptUntil } from '../retention/expiry.ts';
import { isUnavailable } from '../storage/errors.ts';
import { enqueue } from '../tasks/tasks.ts';
import { putBack } from './area.ts';
import { companyIdOf, estimate } from './budget.ts';
import { forgetSent } from './disclose.ts';
import { judgeLikeness, type Likeness } from './likeness.ts';
import { goOnWithShoot } from './look.ts';
import { forgetMotion } from './motion.ts';
import type { Owner } from './owner.ts';
import { screenOutputs } from './screen-output.ts';
import { openRequest } from './sealed-request.ts';
import {
  deliverFirst,
  giveGift,
  isSecondTry,
  secondEngine,
  succeed,
  tryAgain,
} from './second-try.ts';
import { changeState, hasEndedBadly, hasMovedOn, isInMaking } from './states.ts';
import { everyKey, resultKeys, secondKeys, storeOutputs } from './store.ts';

type Made = {
  owner: Owner;
  /** The run that made them. */
  predictionId: string;
  outputs: readonly (EngineOutput | RemoteOutput)[];
  /** Ends the fetching of what still is at the provider. */
  signal: AbortSignal;
};

/** What becomes of outputs: `handed-on` where another engine makes them once more. */
export type Settled = 'settled' | 'handed-on';

/**
 * Stores, screens and judges an engine's outputs, and moves the generation on in one batch: to its delivery, to a
 * review, or to another engine where they do not look like their owner. A generation that ended meanwhile leaves
 * only files to be swept.
 * @param also statements for the batch that has them delivered
 * @throws {EngineError | ProviderUnreachable} where the provider's outputs could not be fetched
 * @throws {StorageError} while the file store is away
 * @throws {ProductError} `not-stored`, or `screened` where the outputs may not be delivered
 */
export async function settleOutputs(
  ctx: Context,
  generation: GenerationRow,
  made: Made,
  also: readonly Statement[] = [],
): Promise<Settled> {
  const { key } = made.owner;
  const request = await openRequest(ctx, key, generation);
  const outputs = await putBack(ctx, generation, { request, key }, made.outputs);
  const likeness = await judgeLikeness(ctx, generation, { request, key, outputs });
  const run = { id: made.predictionId, engine: generation.engine };
  const real = realCost(ctx, generation, made);
  const isSecond = isSecondTry(generation);
  const isBetter = likeness === 'good' || likeness === 'fair';
  if (isSecond && !isBetter) {
    const second = { run: { id: run.id, likeness }, failure: 'unlike' };
    if (await deliverFirst(ctx, generation, second, real)) return 'settled';
  }
  const keys = isSecond ? secondKeys(generation.id) : resultKeys(generation.id);
  const rows = await storeAll(ctx, generation, { ...made, outputs }, keys);
  const screened = await screenOutputs(ctx, generation, outputs, { key, keys });
  const mayTryAgain = likeness === 'off' && !isSecond && !screened.held;
  const next = mayTryAgain ? await secondEngine(ctx, generation) : null;
  const done = [
    ...succeed(ctx, run, likeness),
    ...forgetSent({ generationId: generation.id }, ctx.now()),
    ...rows,
    ...real,
    ...screened.statements,
  ];
  await commitResults(ctx, generation.id, [
    ...(next === null
      ? [
          ...onwards(ctx, generation, screened.held, likeness),
          ...forgetMotion(generation, ctx.now()),
          deleteSoon(ctx.db.query, ctx.now()),
          ...also,
        ]
      : tryAgain(ctx, generation, next)),
    ...done,
    ...(isSecond ? replaceFirst(ctx, generation.id) : []),
  ]);
  return next === null ? 'settled' : 'handed-on';
}

/** To the delivery, or to a review; what does not look like its owner costs nothing. */
function onwards(
  ctx: Context,
  generation: GenerationRow,
  isHeld: boolean,
  likeness: Likeness | null,
): Statement[] {
  const q = ctx.db.query;
  const { id: subject, accountId, shootId } = generation;
  const isTold = isHeld && shootId === null;
  return [
    changeState(q, subject, isHeld ? 'held' : 'delivering', { likeness }),
    ...(likeness === 'off' ? giveGift(ctx, generation) : []),
    ...(isTold ? [enqueue(q, { kind: 'show-queue', subject, accountId }, ctx.now())] : []),
    ...(shootId === null ? [] : [goOnWithShoot(q, shootId, accountId, ctx.now())]),
  ];
}

/** Gives up what was made first. */
function replaceFirst({ db, now }: Context, generationId: string): Statement[] {
  const keys = resultKeys(generationId);
  const at = now();
  return [
    deleteResultsAt(generationId, keys),
    ...keys.map((key) => doomObject(db.query, key, at)),
    deleteSoon(db.query, at),
  ];
}

/** What is the provider's fault, or passes, keeps its name. */
async function storeAll(
  ctx: Context,
  generation: GenerationRow,
  { owner, outputs, signal }: Made,
  keys: readonly string[],
): Promise<Statement[]> {
  const { key, keepNothing } = owner;
  const expiresAt = keptUntil(ctx.rules, owner, ctx.now(), generation.createdAt);
  const kept = { key, expiresAt, keepNothing, keys };
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
  generationId: string,
  statements: readonly Statement[],
): Promise<void> {
  try {
    await ctx.db.commit([...statements]);
  } catch (cause) {
    if (!hasMovedOn(cause)) throw cause;
    await sweepOutputs(ctx, generationId);
  }
}

/**
 * Gives up what a run has stored of a generation that went on without it. The same keys may be a result by now, of
 * a run that was quicker, or be filled by one that is still at work.
 */
export async function sweepOutputs(ctx: Context, generationId: string): Promise<void> {
  const q = ctx.db.query;
  const generation = await generationOf(q, generationId);
  if (isInMaking(generation)) return;
  const isOver = !generation || hasEndedBadly(generation.state);
  const used = isOver ? [] : (await resultsOf(q, generationId)).map(({ objectKey }) => objectKey);
  const unused = everyKey(generationId).filter((key) => !used.includes(key));
  // A result that is gone by now was deleted with its file.
  if (!isOver && used.length === 0) return;
  const now = ctx.now();
  await ctx.db.commit([...unused.map((key) => doomObject(q, key, now)), deleteSoon(q, now)]);
}
