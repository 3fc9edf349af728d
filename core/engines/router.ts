import { type Operation, operationRow } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import type { Engine, EngineHealth, EngineNeed, Trait } from './engine.ts';
import { traitsOf } from './traits.ts';

/** Bounds of choosing. */
export const ROUTING = {
  /** Engines that may step in, one after the other, when the chosen one cannot. */
  fallbacks: 2,
  /** An engine that fails this share of at least so many recent runs comes after those that do not. */
  failing: 0.3,
  failingRuns: 3,
  /** One that takes this many times its usual time comes after those that do not. */
  slow: 3,
} as const;

/** Who has a say besides the need. */
export type Wishes = {
  /** Engine ids in the operator's order; it goes before price. Engines not named come after. */
  order: readonly string[];
  /** The user's or the template's choice, by id; it holds wherever that engine can do it. */
  prefer?: string | null;
};

/** An engine that can do it, with what decided about its place. */
export type Candidate = {
  engine: Engine;
  health: EngineHealth;
  /** What the prompt asks and this engine is not known for. */
  missing: Trait[];
  failing: boolean;
  slow: boolean;
  priceCredits: number;
};

const WELL: EngineHealth = { circuit: 'closed', reopensAt: 0, failing: 0, runs: 0, seconds: null };

/**
 * The engines that can do what is needed, best first: by what the prompt asks, health, the operator's
 * order, price, and the order they are configured in. An open circuit comes last, so that it is tried
 * only where nothing else can do it; a wish goes before everything else.
 */
export function rankEngines(
  engines: readonly Engine[],
  need: EngineNeed,
  wishes: Wishes,
): Candidate[] {
  const asked = traitsOf(need);
  return engines
    .filter((engine) => engine.supports(need))
    .map((engine) => candidate(engine, need, asked))
    .map((one, position) => ({ one, rank: rankOf(one, wishes, position) }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ one }) => one);
}

function candidate(engine: Engine, need: EngineNeed, asked: readonly Trait[]): Candidate {
  const health = engine.health?.() ?? WELL;
  const typical = engine.typicalSeconds(need);
  return {
    engine,
    health,
    missing: asked.filter((trait) => !engine.goodAt?.includes(trait)),
    failing: health.runs >= ROUTING.failingRuns && health.failing >= ROUTING.failing,
    slow: health.seconds !== null && health.seconds > typical * ROUTING.slow,
    priceCredits: engine.priceCredits(need),
  };
}

/** Numbers to compare one after the other; the lower the better. */
function rankOf(one: Candidate, { order, prefer }: Wishes, position: number): number[] {
  const { engine, health, missing, failing, slow, priceCredits } = one;
  const place = order.indexOf(engine.id);
  return [
    health.circuit === 'open' ? health.reopensAt : 0,
    engine.id === prefer ? 0 : 1,
    missing.length,
    failing ? 1 : 0,
    slow ? 1 : 0,
    place === -1 ? order.length : place,
    priceCredits,
    position,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/**
 * The engines that may step in for the first of a ranking. What stays on this machine never goes to a
 * company in its place: a user who was told that nothing leaves it was told the truth.
 * @param ranked best first, as `rankEngines` gives it
 */
export function fallbacksOf(ranked: readonly Candidate[]): Engine[] {
  const [first, ...others] = ranked.map(({ engine }) => engine);
  return others
    .filter(({ company }) => company === null || first?.company !== null)
    .slice(0, ROUTING.fallbacks);
}

/** Of some operations without a template those that at least one engine does, whatever the words. */
export function operationsOf<T extends Operation>(
  engines: readonly Engine[],
  among: readonly T[],
): T[] {
  return among.filter((operation) =>
    engines.some((engine) => engine.supports(bareNeed(operation))),
  );
}

/** What an operation needs of an engine before anything is known of its words and photos. */
function bareNeed(operation: Operation): EngineNeed {
  const { startsFrom, face, faceless, durationSeconds } = operationRow(operation);
  const pictures = startsFrom === 'words' ? 0 : 1;
  return {
    operation,
    recipe: null,
    references: pictures + (face === 'always' ? FACE_SLOTS.length : 0),
    realFaces: !faceless,
    durationSeconds,
    longEdgePx: 1024,
  };
}
