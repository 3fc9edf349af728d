import type { Database, Statement } from '../../db/database.ts';
import { type GenerationRow, updatePrediction } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import { changeState, hasMovedOn } from './states.ts';

/** When a new prediction is looked at first, unless its webhook comes earlier, in milliseconds. */
const FIRST_LOOK_MS = 5_000;

type Query = Database['query'];

/** What a task about a provider's prediction is about: `ENGINE/ID`. */
const subjectOf = (engine: string, providerId: string) => `${engine}/${providerId}`;

/** Reads a task's subject; an engine's id has no slash in it. */
export function predictionIn(subject: string): { engine: string; providerId: string } {
  const slash = subject.indexOf('/');
  return { engine: subject.slice(0, slash), providerId: subject.slice(slash + 1) };
}

/**
 * Has a prediction looked at, not before a time.
 * @param heardAt when a webhook told of it
 * @param accountId whose it is, where that is known
 */
export function followLater(
  q: Query,
  engine: string,
  providerId: string,
  now: number,
  options: { runAt?: number; heardAt?: number; accountId?: string } = {},
): Statement {
  const { runAt = now, heardAt, accountId = null } = options;
  const subject = subjectOf(engine, providerId);
  const payload = JSON.stringify(heardAt === undefined ? {} : { heardAt });
  return enqueue(q, { kind: 'follow-prediction', subject, accountId, payload, runAt }, now);
}

/** Wakes whoever follows the prediction of a generation that is being cancelled: it is stopped there. */
export function stopSoon(
  q: Query,
  { engine, providerId, status }: { engine: string; providerId: string | null; status: string },
  now: number,
): Statement[] {
  return status === 'running' && providerId !== null
    ? [followLater(q, engine, providerId, now)]
    : [];
}

/** Asks the provider to stop a prediction that is there and still counts as running. */
export function stopAtProvider(
  q: Query,
  prediction: { engine: string; providerId: string | null; status: string },
  now: number,
): Statement[] {
  const { engine, providerId, status } = prediction;
  if (status !== 'running' || providerId === null) return [];
  const subject = subjectOf(engine, providerId);
  return [enqueue(q, { kind: 'cancel-prediction', subject, accountId: null }, now)];
}

/**
 * Notes under which id a provider runs a prediction; from here on nobody waits, and no lease is held: it
 * is moved on by its webhook, or by being asked after. One that was cancelled meanwhile is stopped there.
 */
export async function handOver(
  ctx: Pick<Context, 'db' | 'now'>,
  generation: GenerationRow,
  prediction: { id: string; providerId: string },
): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { providerId } = prediction;
  const { engine, accountId } = generation;
  try {
    await ctx.db.commit([
      changeState(q, generation.id, 'running'),
      updatePrediction(q, prediction.id, { providerId }),
      followLater(q, engine, providerId, now, { runAt: now + FIRST_LOOK_MS, accountId }),
    ]);
  } catch (cause) {
    if (!hasMovedOn(cause)) throw cause;
    await ctx.db.commit(stopAtProvider(q, { engine, providerId, status: 'running' }, now));
  }
}
