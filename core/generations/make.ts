import { ulid } from 'ulidx';
import { accountOf } from '../../db/accounts.ts';
import { ConstraintError, DatabaseUnavailable, type Statement } from '../../db/database.ts';
import {
  endPredictions,
  type GenerationRow,
  generationOf,
  insertPrediction,
  updateGeneration,
  updatePrediction,
} from '../../db/generations.ts';
import { doomObject } from '../../db/results.ts';
import type { Context } from '../context.ts';
import {
  type Engine,
  EngineError,
  type EngineOutput,
  type EngineRequest,
} from '../engines/engine.ts';
import { keptUntil } from '../retention/keep.ts';
import { RetryLater } from '../tasks.ts';
import type { Advancing } from './advance.ts';
import { type Ending, endGeneration } from './end.ts';
import { PhotosGone, readReferences } from './references.ts';
import type { GenerationRequest } from './request.ts';
import { stepIn } from './step-in.ts';
import { resultKeys, storeOutputs } from './store.ts';

const ENGINE_TIME_LIMIT_MS = 10 * 60_000;
const INTERNAL_TRIES = 3;
const RETRY_MS = 1_000;

/** What a try came to: `handed-on` where another engine's lane goes on with it. */
export type Made = 'settled' | 'handed-on';

/**
 * Runs the engine and stores what came out. Where it failed, another engine steps in if one may, else the
 * generation ends for that reason.
 */
export async function make(
  the: Advancing,
  generation: GenerationRow,
  attempt: number,
): Promise<Made> {
  const { ctx, runs, progress } = the;
  const run = runs.begin(generation.id);
  const bar = progress.reporter(generation);
  try {
    const owner = await accountOf(ctx.db.query, generation.accountId);
    if (!owner?.wrappedKey) throw new PhotosGone();
    const request = JSON.parse(generation.request) as GenerationRequest;
    const references = await readReferences(ctx, generation, request, owner.wrappedKey);
    const engine = engineOf(ctx, generation);
    const predictionId = await begin(ctx, generation);
    const { trace, id } = generation;
    ctx.log.info({ trace, generation: id, engine: engine.id }, 'generation started');
    void progress.showQueue().catch(() => undefined);
    bar.report(0);
    const startedAt = ctx.now();
    const outputs = await submit(engine, generation, request, references, run.signal, bar.report);
    ctx.metrics.engineSeconds(engine.id, (ctx.now() - startedAt) / 1000);
    const expiresAt = keptUntil(ctx.rules, owner, ctx.now());
    const rows = await storing(
      storeOutputs(ctx, generation, { wrappedKey: owner.wrappedKey, expiresAt }, outputs),
    );
    await bar.close();
    await commitResults(ctx, generation, predictionId, rows);
    return 'settled';
  } catch (cause) {
    await bar.close();
    return await endForCause(the, generation, attempt, cause);
  } finally {
    run.end();
  }
}

function engineOf(ctx: Context, generation: GenerationRow): Engine {
  const engine = ctx.engines.find(({ id }) => id === generation.engine);
  if (!engine) throw new EngineError('unavailable', 'the engine is no longer configured');
  return engine;
}

/** Marks the start; a prediction that a dead process left behind is ended first. */
async function begin(ctx: Context, generation: GenerationRow): Promise<string> {
  const q = ctx.db.query;
  const now = ctx.now();
  const id = ulid(now);
  await ctx.db.commit([
    updateGeneration(q, generation.id, {
      state: 'running',
      startedAt: generation.startedAt ?? now,
    }),
    endPredictions(q, generation.id, now),
    insertPrediction(q, {
      id,
      generationId: generation.id,
      engine: generation.engine,
      status: 'running',
      createdAt: now,
    }),
  ]);
  return id;
}

async function submit(
  engine: Engine,
  generation: GenerationRow,
  request: GenerationRequest,
  references: EngineRequest['references'],
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<EngineOutput[]> {
  const limit = AbortSignal.timeout(ENGINE_TIME_LIMIT_MS);
  const interrupted = AbortSignal.any([signal, limit]);
  const { prompt, recipe, aspect, longEdgePx, durationSeconds, seed } = request;
  const asked: EngineRequest = {
    generationId: generation.id,
    operation: generation.operation as EngineRequest['operation'],
    prompt,
    recipe,
    references,
    aspect,
    longEdgePx,
    durationSeconds,
    seed,
  };
  const submitted = await engine
    .submit(asked, { signal: interrupted, onProgress })
    .catch((cause: unknown) => {
      if (cause !== limit.reason) throw cause;
      throw new EngineError('timed-out', `${engine.id} ran out of time`, { cause });
    });
  if (submitted.status === 'running')
    throw new EngineError('invalid', 'the engine answered with a prediction nobody waits for');
  if (submitted.outputs.length === 0) throw new EngineError('unavailable', 'nothing came out');
  return submitted.outputs;
}

class StorageFailure extends Error {}

async function storing(write: Promise<Statement[]>): Promise<Statement[]> {
  try {
    return await write;
  } catch (cause) {
    throw new StorageFailure('result could not be stored', { cause });
  }
}

/** Rows and state in one batch. One that was cancelled meanwhile leaves only files to be swept. */
async function commitResults(
  ctx: Context,
  generation: GenerationRow,
  predictionId: string,
  rows: Statement[],
): Promise<void> {
  const q = ctx.db.query;
  try {
    await ctx.db.commit([
      updateGeneration(q, generation.id, { state: 'delivering' }),
      updatePrediction(q, predictionId, { status: 'succeeded', endedAt: ctx.now() }),
      ...rows,
    ]);
  } catch (cause) {
    if (!hasEnded(cause)) throw cause;
    await ctx.db.commit(resultKeys(generation.id).map((key) => doomObject(q, key, ctx.now())));
  }
}

const hasEnded = (cause: unknown): boolean =>
  cause instanceof ConstraintError && cause.constraint === 'generation has ended';

/** One failure, one ending or another engine. Passing troubles of our own are thrown for another try. */
async function endForCause(
  the: Advancing,
  generation: GenerationRow,
  attempt: number,
  cause: unknown,
): Promise<Made> {
  const { ctx, progress } = the;
  if (hasEnded(cause)) return 'settled';
  if (isStopping(cause) || cause instanceof DatabaseUnavailable)
    throw new RetryLater(ctx.now() + RETRY_MS, { cause });
  const fresh = await generationOf(ctx.db.query, generation.id);
  if (fresh?.state !== 'queued' && fresh?.state !== 'running') return 'settled';
  if (cause instanceof EngineError && (await stepIn(ctx, fresh, cause))) return 'handed-on';
  const known = endingOf(cause);
  if (!known && attempt < INTERNAL_TRIES) throw cause;
  const ending = known ?? { state: 'failed', failure: 'internal', refund: true };
  ctx.log.warn(
    { trace: generation.trace, generation: generation.id, ...ending, err: cause },
    'generation ended badly',
  );
  if (await endGeneration(ctx, generation, ending)) ctx.nudge('show-queue');
  void progress.showQueue().catch(() => undefined);
  return 'settled';
}

const isStopping = (cause: unknown): boolean =>
  cause instanceof Error && (cause.message === 'stopping' || isStopping(cause.cause));

function endingOf(cause: unknown): Ending | null {
  if (cause instanceof PhotosGone) return { state: 'failed', failure: 'photos-gone', refund: true };
  if (cause instanceof StorageFailure) return { state: 'failed', failure: 'storage', refund: true };
  if (cause instanceof EngineError)
    return {
      state: cause.failure === 'rejected' ? 'rejected' : 'failed',
      failure: cause.failure,
      refund: !(cause.failure === 'rejected' && cause.charged),
    };
  return null;
}
