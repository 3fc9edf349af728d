import { recentSeconds } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { Engine, EngineNeed, MediaKind } from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import type { Rules } from '../rules.ts';

/**
 * The engine for a need: the first of the operator's order that can do it.
 * @throws {ProductError} `unavailable` when none can
 */
export function chooseEngine(engines: readonly Engine[], need: EngineNeed): Engine {
  const engine = engines.find((candidate) => candidate.supports(need));
  if (!engine) throw new ProductError('unavailable');
  return engine;
}

/**
 * What a generation costs once the free pictures are used up, in credits.
 * @param override a template's own price; a video never costs less than the minimum
 */
export function priceOf(
  rules: Rules,
  of: { kind: MediaKind; engine: Engine; need: EngineNeed; override: number | null },
): number {
  if (of.kind === 'image') return of.override ?? rules.imageCredits;
  const byLength = Math.ceil(of.need.durationSeconds * rules.videoCreditsASecond);
  const price = of.override ?? Math.max(byLength, of.engine.priceCredits(of.need));
  return Math.max(rules.videoMinimumCredits, price);
}

const ENOUGH_RUNS = 3;

/**
 * How long it usually takes, in seconds: the median of recent real runs, or what the engine says
 * while there are too few.
 */
export async function usualSeconds(
  ctx: Pick<Context, 'db'>,
  of: { engine: Engine; need: EngineNeed; templateId: string | null },
): Promise<number> {
  const runs = await recentSeconds(ctx.db.query, {
    engine: of.engine.id,
    operation: of.need.operation,
    templateId: of.templateId,
  });
  const middle = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  const typical = of.engine.typicalSeconds(of.need);
  return Math.max(1, Math.round(runs.length < ENOUGH_RUNS ? typical : (middle ?? typical)));
}
