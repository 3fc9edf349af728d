import { isRefusedBy } from '../../db/constraints.ts';
import { noteRemoteFile } from '../../db/disclosures.ts';
import {
  endPredictions,
  type GenerationRow,
  insertPrediction,
  predictionsInFlight,
  predictionsOf,
} from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Engine, EngineRequest } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { requireNamed } from '../faces/face-consent.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { framedFor } from './area.ts';
import { aspectLike } from './aspect.ts';
import { BudgetSpent, companyIdOf, estimate, reservation, tellOfBudget } from './budget.ts';
import { checkStore } from './check-store.ts';
import { discloseRun, type SentKind, sentWith } from './disclose.ts';
import { endForCause, type Made } from './end-for-cause.ts';
import { needOfGeneration, takesFace } from './engine-need.ts';
import type { GenerationContext } from './generation-context.ts';
import { type GenerationRequest, readRequest } from './generation-request.ts';
import { followLater, handOver } from './hand-over.ts';
import { claimOutputs } from './held-outputs.ts';
import { readMotion } from './motion.ts';
import { onWhiteFor } from './on-white.ts';
import { ownerOf } from './owner.ts';
import { requireEverybody } from './people-in-picture.ts';
import { readReferences } from './references.ts';
import { openRequest } from './sealed-request.ts';
import { settleOutputs } from './settle-outputs.ts';
import { changeState } from './states.ts';
import { submit } from './submit.ts';

/** How long to wait for a place where a provider has as many as it may have. */
const FULL_WAIT_MS = 3_000;

/**
 * Runs the engine and stores what came out, or hands over to whoever follows it where a provider runs it.
 * Where it failed, another engine steps in if one may, else the generation ends for that reason.
 */
export async function make(
  context: GenerationContext,
  generation: GenerationRow,
  attempt: number,
): Promise<Made> {
  const { ctx, runs, progress, held } = context;
  if (await isFollowed(ctx, generation)) return 'handed-on';
  await Promise.all([ctx.budget.learn(), ctx.engineControls.learn()]);
  await waitForPlace(ctx, generation);
  const giveBack = await claimOutputs(held, generation, ctx.now());
  const run = runs.begin(generation.id);
  const bar = progress.reporter(generation);
  try {
    const owner = await ownerOf(ctx, generation.accountId);
    const request = await openRequest(ctx, owner.key, generation);
    const engine = engineOf(ctx, generation);
    const most = engine.mostReferences;
    const read = await readReferences(ctx, generation, request, owner.key, most);
    if (takesFace(generation.operation, request)) await requireNamed(ctx, owner.id, engine);
    const others = await requireEverybody(ctx, generation.id, request.others ?? [], engine);
    const framed = await framedFor(ctx, generation, request, read);
    const references = await onWhiteFor(ctx, engine, needOfGeneration(generation, request), framed);
    if (generation.startedAt !== null) await checkStore(ctx, generation.id, owner.key);
    const motion = await readMotion(ctx, generation, request, owner.key);
    const asked = { ...requestOf(generation, request, references), ...(motion && { motion }) };
    const predictionId = await begin(ctx, generation, {
      engine,
      sent: sentWith(asked, request),
      others,
    });
    const { trace, id } = generation;
    ctx.log.info({ trace, generation: id, engine: engine.id }, 'generation started');
    void progress.showQueue().catch(() => undefined);
    bar.report(0);
    const startedAt = ctx.now();
    const { count = 1 } = request;
    const onForming = bar.forming(request);
    const submitted = await submit(
      engine,
      { asked, count },
      {
        signal: run.signal,
        onProgress: bar.report,
        ...(onForming && { onForming }),
        onUploaded: async (file) =>
          void (await ctx.db.commit([noteRemoteFile(predictionId, file)])),
      },
    );
    await bar.close();
    if (submitted.status === 'running') {
      await handOver(ctx, generation, { id: predictionId, providerId: submitted.predictionId });
      return 'handed-on';
    }
    ctx.metrics.engineSeconds(engine.id, (ctx.now() - startedAt) / 1000);
    const { outputs } = submitted;
    const { signal } = run;
    return await settleOutputs(ctx, generation, { owner, predictionId, outputs, signal });
  } catch (cause) {
    await bar.close();
    return await endForCause(context, generation, attempt, cause);
  } finally {
    run.end();
    giveBack();
  }
}

function engineOf(ctx: Context, generation: GenerationRow): Engine {
  const engine = ctx.engines.find(({ id }) => id === generation.engine);
  if (!engine) throw new EngineError('unavailable', 'the engine is no longer configured');
  if (isOff(ctx, engine.id)) throw new EngineError('unavailable', 'the engine is switched off');
  return engine;
}

const isOff = ({ engineControls }: Context, engineId: string): boolean =>
  engineControls.offSince(engineId) !== null;

/**
 * Marks the start and records what is about to be sent; a prediction that a dead process left behind is ended
 * first.
 */
async function begin(
  ctx: Context,
  generation: GenerationRow,
  of: { engine: Engine; sent: readonly SentKind[]; others: readonly string[] },
): Promise<string> {
  const { engine, sent, others } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const id = newId(now);
  const company = companyIdOf(engine);
  const request = readRequest(generation);
  const costMicros = estimate(ctx.rules.budget, engine, request);
  if (!ctx.budget.fits(engine, request)) throw new BudgetSpent(engine.id);
  try {
    await ctx.db.commit([
      changeState(q, generation.id, 'running', { startedAt: generation.startedAt ?? now }),
      endPredictions(q, generation.id, now),
      ...reservation(ctx, company, costMicros),
      insertPrediction(q, {
        id,
        generationId: generation.id,
        engine: generation.engine,
        status: 'running',
        company,
        costMicros,
        createdAt: now,
      }),
      ...discloseRun(q, {
        id,
        accountId: generation.accountId,
        generationId: generation.id,
        engine,
        sent,
        now,
      }),
      ...others.flatMap((accountId) =>
        discloseRun(q, {
          id: newId(now),
          accountId,
          generationId: generation.id,
          engine,
          sent: ['face'],
          now,
        }),
      ),
    ]);
  } catch (cause) {
    if (!isRefusedBy(cause, 'provider-budget')) throw cause;
    ctx.budget.refused(engine, request);
    await tellOfBudget(ctx, engine, true);
    throw new BudgetSpent(engine.id);
  }
  await tellOfBudget(ctx, engine, false);
  return id;
}

/** True where a provider has it already; whoever follows it is woken, in case that was lost. */
async function isFollowed(ctx: Context, { id, accountId }: GenerationRow): Promise<boolean> {
  const q = ctx.db.query;
  const runs = await predictionsOf(q, id);
  const there = runs.find(({ status, providerId }) => status === 'running' && providerId !== null);
  if (!there?.providerId) return false;
  const { engine, providerId } = there;
  await ctx.db.commit([followLater(q, engine, providerId, ctx.now(), { accountId })]);
  return true;
}

/** @throws {RetryLater} while the provider has as many as it may have */
async function waitForPlace(ctx: Context, { engine: id }: GenerationRow): Promise<void> {
  if (isOff(ctx, id)) return;
  const { remote } = ctx.engines.find((engine) => engine.id === id) ?? {};
  if (!remote) return;
  if ((await predictionsInFlight(ctx.db.query, id)) >= remote.inFlight)
    throw new RetryLater(ctx.now() + FULL_WAIT_MS);
}

function requestOf(
  { id, operation }: GenerationRow,
  request: GenerationRequest,
  references: EngineRequest['references'],
): EngineRequest {
  const { prompt, recipe, aspect, longEdgePx, durationSeconds, seed, garment, transparent } =
    request;
  const { video } = request;
  return {
    generationId: id,
    operation: operation as EngineRequest['operation'],
    prompt,
    recipe,
    references,
    aspect: video?.aspect ?? aspectLike(references, aspect),
    longEdgePx,
    durationSeconds,
    seed,
    ...(garment && { garment }),
    ...(transparent && { transparent }),
    ...(video?.sound && { sound: true }),
    ...(video?.aspect && { shaped: true }),
  };
}
