import type { Engine } from './engine.ts';
import { ROUTING } from './router.ts';

/**
 * Ranks the engines that can write a recording down now, best first: health, the operator's order, cost, order
 * of configuration. Engines with an open circuit come last.
 * @param wishes.order engine ids in the order of the settings
 */
export function listenersOf(
  engines: readonly Engine[],
  { order, seconds }: { order: readonly string[]; seconds: number },
): Engine[] {
  return engines
    .filter((engine) => (engine.hears?.(seconds) ?? []).length > 0)
    .map((engine, position) => ({ engine, rank: rankOf(engine, { order, seconds, position }) }))
    .toSorted((a, b) => a.rank.map((one, i) => one - (b.rank[i] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ engine }) => engine);
}

/** Tells whether an engine writes speech down, and so makes no pictures. */
export const isListener = (engine: Pick<Engine, 'hears'>): boolean => engine.hears !== undefined;

/** Returns the engines that make pictures, and so get photos: all but those that only write speech down. */
export const makersAmong = <One extends Pick<Engine, 'hears'>>(engines: readonly One[]): One[] =>
  engines.filter((engine) => !isListener(engine));

/** Returns the sort key of an engine: numbers to compare in order, lower is better. */
function rankOf(
  engine: Engine,
  { order, seconds, position }: { order: readonly string[]; seconds: number; position: number },
): number[] {
  const health = engine.health?.();
  const named = order.indexOf(engine.id);
  const isFailing =
    health && health.runs >= ROUTING.failingRuns && health.failing >= ROUTING.failing;
  return [
    health?.circuit === 'open' ? health.reopensAt : 0,
    isFailing ? 1 : 0,
    engine.place?.() ?? (named === -1 ? order.length : named),
    engine.costMicros?.({ durationSeconds: seconds, longEdgePx: 0 }) ?? 0,
    position,
  ];
}
