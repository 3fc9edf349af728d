import { isRefusedBy } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { insertDisclosure, noteRemoteFile } from '../../db/disclosures.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { listenersOf } from '../engines/listeners.ts';
import { ROUTING } from '../engines/router.ts';
import { type Recording, RecordingError, type RecordingType } from '../media/recording.ts';
import { BudgetSpent, companyIdOf, estimate, reservation, tellOfBudget } from './budget.ts';

type Needs = Pick<
  Context,
  'db' | 'engines' | 'rules' | 'budget' | 'operators' | 'log' | 'now' | 'engineControls'
>;

/** Puts the sound of what was sent into one of the types. @throws {RecordingError} */
export type ReadSound = (as: readonly RecordingType[]) => Promise<Recording>;

/**
 * Has a recording written down by the best engine that may hear it, and by up to two others where one cannot.
 * What is sent to a company is recorded before, and reserved from the day's budget.
 * @returns the words; empty where nothing is said
 * @throws {RecordingError} for what is no recording, or too long
 * @throws {EngineError} of the last engine that was asked
 */
export async function transcribe(
  ctx: Needs,
  read: ReadSound,
  of: { accountId: string; engineIds: readonly string[]; language: string; signal: AbortSignal },
): Promise<string> {
  await Promise.all([ctx.budget.learn(), ctx.engineControls.learn()]);
  const { voice, engineOrder: order } = ctx.rules;
  const able = listenersOf(ctx.engines, { order, seconds: voice.seconds })
    .filter(({ id }) => of.engineIds.includes(id))
    .slice(0, 1 + ROUTING.fallbacks);
  let failed: unknown = new EngineError('unavailable', 'nobody writes speech down now');
  for (const engine of able)
    try {
      return await by(ctx, engine, await read(engine.hears?.(voice.seconds) ?? []), of);
    } catch (cause) {
      if (!isForAnother(cause) || of.signal.aborted) throw cause;
      ctx.log.warn({ err: cause, engine: engine.id }, 'a recording was not written down');
      failed = cause;
    }
  throw failed;
}

/** Whether another engine may do what one could not: it may take other types, and read what that one cannot. */
const isForAnother = (cause: unknown): boolean =>
  cause instanceof RecordingError
    ? cause.problem === 'unknown-kind'
    : cause instanceof EngineError && cause.failure !== 'rejected';

async function by(
  ctx: Needs,
  engine: Engine,
  recording: Recording,
  of: { accountId: string; language: string; signal: AbortSignal },
): Promise<string> {
  const id = newId(ctx.now());
  const costing = { durationSeconds: recording.seconds, longEdgePx: 0 };
  const micros = estimate(ctx.rules.budget, engine, costing);
  try {
    await ctx.db.commit([
      ...reservation(ctx, companyIdOf(engine), micros),
      ...disclosure(ctx, id, of.accountId, engine),
    ]);
  } catch (cause) {
    if (!isRefusedBy(cause, 'provider-budget')) throw cause;
    ctx.budget.refused(engine, costing);
    await tellOfBudget(ctx, engine, true);
    throw new BudgetSpent(engine.id);
  }
  const onUploaded = async (file: string) => {
    await ctx.db.commit([noteRemoteFile(id, file)]);
  };
  const { language, signal } = of;
  const words = await engine.transcribe?.(recording, { language, signal, onUploaded });
  await tellOfBudget(ctx, engine, false);
  return words ?? '';
}

function disclosure(ctx: Needs, id: string, accountId: string, engine: Engine): Statement[] {
  const { company, id: engineId, name } = engine;
  if (company === null) return [];
  const row = { id, accountId, company, engine: engineId, model: name ?? engineId } as const;
  const what = { purpose: 'transcription', sent: 'voice', sentAt: ctx.now() } as const;
  return [insertDisclosure(ctx.db.query, { ...row, ...what })];
}
