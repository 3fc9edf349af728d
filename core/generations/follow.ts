import { z } from 'zod';
import { type GenerationRow, generationOf, predictionAt } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { Engine, PollResult } from '../engines/engine.ts';
import { EngineError, ProviderUnreachable } from '../engines/engine-error.ts';
import { enqueue, RetryLater, type Task } from '../tasks/tasks.ts';
import { cancelAtProvider } from './cancel.ts';
import { endForCause } from './end-for-cause.ts';
import type { GenerationContext } from './generation-context.ts';
import { readRequest } from './generation-request.ts';
import { predictionIn, stopAtProvider } from './hand-over.ts';
import { ownerOf } from './owner.ts';
import { settleOutputs } from './settle-outputs.ts';

/** How often a provider is asked, in milliseconds. */
const FOLLOWING = {
  /** From look to look a quarter of the time it has taken so far, within these bounds. */
  share: 0.25,
  shortestMs: 3_000,
  longestMs: 60_000,
  /** A webhook may be faster than the answer to the submission that it is about. */
  earlyWaitMs: 1_000,
  earlyLimitMs: 120_000,
  /** For engines that do not say how long theirs may take. */
  timeLimitMs: 10 * 60_000,
} as const;

/** What a bar shows at most before the end. */
const ALMOST = 0.95;

type Prediction = NonNullable<Awaited<ReturnType<typeof predictionAt>>>;

/**
 * Looks at a prediction that a provider runs, because its webhook came or because it is time, and moves
 * its generation on. However often and late this is called, a prediction counts once.
 * @throws {RetryLater} while it runs
 */
export async function follow(context: GenerationContext, task: Task): Promise<void> {
  const { ctx } = context;
  const { engine: engineId, providerId } = predictionIn(task.subject);
  const prediction = await predictionAt(ctx.db.query, engineId, providerId);
  if (!prediction) return waitForAnswer(ctx, task);
  const generation = await generationOf(ctx.db.query, prediction.generationId);
  // A webhook about a cancelled one says that it has ended there.
  if (generation?.state === 'cancelled' && heardAtOf(task) === undefined)
    return cancelAtProvider(ctx, task);
  if (prediction.status !== 'running' || generation?.state !== 'running') return;
  const run = context.runs.begin(generation.id);
  try {
    const engine = ctx.engines.find(({ id }) => id === engineId);
    if (!engine) throw new EngineError('unavailable', 'the engine is no longer configured');
    await look(context, { engine, prediction, providerId, generation, signal: run.signal });
  } catch (cause) {
    if (cause instanceof RetryLater) throw cause;
    await endForCause(context, generation, task.attempt, cause);
  } finally {
    run.end();
  }
}

/** A webhook whose prediction nobody knows yet: soon it will be, or it never was ours. */
function waitForAnswer(ctx: Pick<Context, 'now'>, task: Task): void {
  const heardAt = heardAtOf(task);
  if (heardAt === undefined || ctx.now() - heardAt > FOLLOWING.earlyLimitMs) return;
  throw new RetryLater(ctx.now() + FOLLOWING.earlyWaitMs);
}

const followPayload = z.object({ heardAt: z.number().optional() });

const heardAtOf = ({ payload }: Task): number | undefined =>
  followPayload.parse(JSON.parse(payload)).heardAt;

type Looked = {
  engine: Engine;
  prediction: Prediction;
  providerId: string;
  generation: GenerationRow;
  signal: AbortSignal;
};

async function look(context: GenerationContext, of: Looked): Promise<void> {
  const { engine, providerId, signal } = of;
  try {
    const polled = await engine.poll?.(providerId, signal);
    if (!polled) throw new EngineError('invalid', 'nobody can ask how the prediction stands');
    if (polled.status === 'finished') return await take(context, of, polled.outputs);
    await context.progress.showRunning(of.generation.id, polled.fraction ?? guess(context.ctx, of));
  } catch (cause) {
    if (!(cause instanceof ProviderUnreachable)) throw cause;
    context.ctx.log.warn({ err: cause, generation: of.generation.id }, 'provider not reached');
    await later(context.ctx, of, cause.retryAfterMs ?? 0);
  }
  await later(context.ctx, of, 0);
}

/** Copies what came out, and has it delivered. */
async function take(
  context: GenerationContext,
  { engine, prediction, generation, signal }: Looked,
  outputs: Extract<PollResult, { status: 'finished' }>['outputs'],
): Promise<void> {
  const { ctx } = context;
  if (outputs.length === 0) throw new EngineError('unavailable', 'nothing came out');
  const owner = await ownerOf(ctx, generation.accountId);
  const made = { owner, predictionId: prediction.id, outputs, signal };
  const { id: subject, accountId } = generation;
  const deliver = { kind: 'advance-generation', subject, accountId, engine: null } as const;
  await settleOutputs(ctx, generation, made, [enqueue(ctx.db.query, deliver, ctx.now())]);
  ctx.metrics.engineSeconds(engine.id, (ctx.now() - prediction.createdAt) / 1000);
}

/**
 * Has it looked at again, each time after a longer while.
 * @throws {RetryLater} while there is time
 * @throws {EngineError} `timed-out` after that; the provider is asked to stop
 */
async function later(
  ctx: Pick<Context, 'db' | 'now'>,
  { engine, prediction }: Looked,
  leastMs: number,
): Promise<never> {
  const now = ctx.now();
  const age = now - prediction.createdAt;
  const limit = engine.remote?.timeLimitMs ?? FOLLOWING.timeLimitMs;
  if (age >= limit) {
    await ctx.db.commit(stopAtProvider(ctx.db.query, prediction, now));
    throw new EngineError('timed-out', `${engine.id} ran out of time`);
  }
  const { share, shortestMs, longestMs } = FOLLOWING;
  const pause = Math.max(leastMs, Math.min(longestMs, Math.max(shortestMs, age * share)));
  throw new RetryLater(Math.min(now + pause, prediction.createdAt + limit));
}

/** How far it may have come, for providers that do not tell. */
function guess(ctx: Pick<Context, 'now'>, { engine, prediction, generation }: Looked): number {
  const request = readRequest(generation);
  const seconds = engine.typicalSeconds({
    operation: generation.operation as Parameters<Engine['typicalSeconds']>[0]['operation'],
    recipe: request.recipe && { ...request.recipe, params: {} },
    references: 1,
    realFaces: true,
    durationSeconds: request.durationSeconds,
    longEdgePx: request.longEdgePx,
  });
  return Math.min(ALMOST, (ctx.now() - prediction.createdAt) / (seconds * 1000));
}
