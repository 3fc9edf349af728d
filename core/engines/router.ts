import { type Operation, operationRow, worksOnArea } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import type { Engine, EngineHealth, EngineNeed, Trait } from './engine.ts';
import { requestedTraits } from './traits.ts';

/** Limits of the routing. */
export const ROUTING = {
  /** Maximum of engines that are tried one after the other when the chosen one fails. */
  fallbacks: 2,
  /**
   * Share of failed runs, of at least `failingRuns` recent ones, from which an engine is ranked
   * lower.
   */
  failing: 0.3,
  failingRuns: 3,
  /** Multiple of its usual time from which an engine is ranked lower. */
  slow: 3,
  /** Share of pictures of people that look like them below which an engine is ranked lower. */
  keepsLikeness: 0.7,
} as const;

/** Preferences of the operator and the user that influence the ranking. */
export type RoutingPreferences = {
  /**
   * Engine ids in the order of the settings, which ranks before price. Engines that are not named come
   * last. An order that operators have set since goes before it (see `Engine.place`).
   */
  order: readonly string[];
  /**
   * The id of the engine that the user or the template chose; it applies wherever that engine
   * supports the need.
   */
  prefer?: string | null;
};

/** An engine that supports a need, with the facts that decide its rank. */
export type Candidate = {
  engine: Engine;
  health: EngineHealth;
  /** Traits that the prompt asks for and that this engine is not known for. */
  missing: Trait[];
  failing: boolean;
  slow: boolean;
  /** It has a face to keep, and too few of its pictures look like their owners. */
  losesLikeness: boolean;
  priceCredits: number;
};

const WELL: EngineHealth = { circuit: 'closed', reopensAt: 0, failing: 0, runs: 0, seconds: null };

/**
 * Ranks the engines that support a need, best first. Criteria in order: the preferred engine,
 * wanted traits, health, likeness, the operator's order, price, order of configuration. Engines with an open
 * circuit come last, so that they are tried only where no other engine supports the need.
 */
export function rankEngines(
  engines: readonly Engine[],
  need: EngineNeed,
  wishes: RoutingPreferences,
): Candidate[] {
  const asked = requestedTraits(need);
  const keepsFaces = need.realFaces && !asked.includes('drawn');
  return engines
    .filter((engine) => engine.supports(need))
    .map((engine) => candidate(engine, need, { asked, keepsFaces }))
    .map((one, position) => ({ one, rank: rankOf(one, wishes, position) }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ one }) => one);
}

function candidate(
  engine: Engine,
  need: EngineNeed,
  { asked, keepsFaces }: { asked: readonly Trait[]; keepsFaces: boolean },
): Candidate {
  const health = engine.health?.() ?? WELL;
  const typical = engine.typicalSeconds(need);
  return {
    engine,
    health,
    missing: asked.filter((trait) => !engine.goodAt?.includes(trait)),
    failing: health.runs >= ROUTING.failingRuns && health.failing >= ROUTING.failing,
    slow: health.seconds !== null && health.seconds > typical * ROUTING.slow,
    losesLikeness: keepsFaces && isUnlike(engine),
    priceCredits: engine.priceCredits(need),
  };
}

function isUnlike(engine: Engine): boolean {
  const known = engine.likeness?.();
  return known ? known.kept / known.judged < ROUTING.keepsLikeness : false;
}

/** Returns the sort key of a candidate: numbers to compare in order, lower is better. */
function rankOf(one: Candidate, { order, prefer }: RoutingPreferences, position: number): number[] {
  const { engine, health, missing, failing, slow, losesLikeness, priceCredits } = one;
  const named = order.indexOf(engine.id);
  const place = engine.place?.() ?? (named === -1 ? order.length : named);
  return [
    health.circuit === 'open' ? health.reopensAt : 0,
    engine.id === prefer ? 0 : 1,
    missing.length,
    failing ? 1 : 0,
    slow ? 1 : 0,
    losesLikeness ? 1 : 0,
    place,
    priceCredits,
    position,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  // A loop, since a catalogue has hundreds of models, each compared with many.
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Selects the engines that may replace the first of a ranking. A company's engine never replaces a
 * local one, because the user was told that no photo leaves this machine.
 * @param ranked best first, as `rankEngines` returns them
 */
export function selectFallbacks(ranked: readonly Candidate[]): Engine[] {
  const [first, ...others] = ranked.map(({ engine }) => engine);
  return others
    .filter(({ company }) => company === null || first?.company !== null)
    .slice(0, ROUTING.fallbacks);
}

/**
 * Filters operations without a template to those that at least one engine supports with any prompt.
 */
export function supportedOperations<T extends Operation>(
  engines: readonly Engine[],
  among: readonly T[],
): T[] {
  return among.filter((operation) =>
    engines.some((engine) => engine.supports(bareNeed(operation))),
  );
}

/** Tells whether any engine makes videos. */
export const makeVideos = (engines: readonly Engine[]): boolean =>
  supportedOperations(engines, ['animate', 'video', 'template-video']).length > 0;

/** Builds the least need of an operation, before its words and photos are known. */
function bareNeed(operation: Operation): EngineNeed {
  const { startsFrom, secondNeeded, face, faceless, durationSeconds } = operationRow(operation);
  const pictures = (startsFrom === 'words' ? 0 : 1) + (secondNeeded ? 1 : 0);
  return {
    operation,
    recipe: null,
    references: pictures + (face === 'always' ? FACE_SLOTS.length : 0),
    realFaces: !faceless,
    durationSeconds,
    longEdgePx: 1024,
    ...(worksOnArea(operation) && { mask: true }),
  };
}
