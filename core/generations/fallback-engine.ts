import { endPredictions, type GenerationRow, predictionsOf } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { EngineError } from '../engines/engine-error.ts';
import { enqueue, RetryLater } from '../tasks/tasks.ts';
import { costsNothing } from './costs-nothing.ts';
import { forgetSent } from './disclose.ts';
import { readRequest } from './generation-request.ts';
import { changeState, hasMovedOn } from './states.ts';

/** The bounds of trying on. */
export const STEPPING_IN = {
  /** Runs of one generation, whoever makes them. */
  runs: 4,
  /** Longer than this nobody waits for an engine that said when it will be back. */
  longestWaitMs: 60_000,
} as const;

/**
 * Goes on after an engine could not: with the next engine that the user was told of, or, where there is
 * none and the provider said when to come back, with the same one then. Nothing is paid again: the price
 * stays what it was, whoever makes it.
 * @returns true when another engine's lane goes on with it, false when this is the end of it
 * @throws {RetryLater} when the same engine is to be asked once more
 */
export async function tryFallbackEngine(
  ctx: Pick<Context, 'db' | 'engines' | 'now' | 'log' | 'budget' | 'engineControls'>,
  generation: GenerationRow,
  cause: EngineError,
): Promise<boolean> {
  if (cause.failure !== 'unavailable' && cause.failure !== 'timed-out') return false;
  const q = ctx.db.query;
  const runs = await predictionsOf(q, generation.id);
  if (runs.length >= STEPPING_IN.runs) return false;
  const next = nextEngine(ctx, generation, new Set(runs.map(({ engine }) => engine)));
  const waitMs = next ? 0 : cause.retryAfterMs;
  if (waitMs === null || waitMs > STEPPING_IN.longestWaitMs) return false;
  const engine = next ?? generation.engine;
  const now = ctx.now();
  const { id: subject, accountId } = generation;
  const task = { kind: 'advance-generation', subject, accountId, engine } as const;
  try {
    await ctx.db.commit([
      changeState(q, generation.id, 'queued', { engine, startedAt: null }),
      endPredictions(q, generation.id, now, cause.failure),
      ...forgetSent({ generationId: generation.id }, now),
      ...costsNothing(q, generation.id, cause),
      ...(next ? [enqueue(q, task, now)] : []),
    ]);
  } catch (failed) {
    // Cancelled meanwhile: there is nothing to go on with.
    if (hasMovedOn(failed)) return true;
    throw failed;
  }
  ctx.log.warn(
    { err: cause, generation: generation.id, from: generation.engine, engine, waitMs },
    'another try at a generation',
  );
  if (!next) throw new RetryLater(now + waitMs, { cause });
  return true;
}

/**
 * Chooses the next engine that the user was told of and that may make it now.
 * @param tried engines that were tried before
 */
export function nextEngine(
  ctx: Pick<Context, 'engines' | 'budget' | 'engineControls'>,
  generation: GenerationRow,
  tried: ReadonlySet<string>,
): string | null {
  const { fallbacks = [], ...request } = readRequest(generation);
  const configured = new Set(
    ctx.engines
      .filter(({ id }) => ctx.engineControls.offSince(id) === null)
      .filter((engine) => ctx.budget.fits(engine, request))
      .map(({ id }) => id),
  );
  const free = (id: string) => id !== generation.engine && !tried.has(id) && configured.has(id);
  return fallbacks.find(free) ?? null;
}
