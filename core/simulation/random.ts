/** A reproducible random source: the same seed gives the same numbers. */
export type Random = {
  /** 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to `most` - 1. */
  below(most: number): number;
  /** True with this probability, 0..1. */
  chance(probability: number): boolean;
  /** One of a list. @throws {RangeError} when it is empty */
  pick<T>(of: readonly T[]): T;
  /** One key, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
};

/**
 * Builds a Mulberry32 generator with 32 bits of state.
 * @param seed any whole number
 */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (of) => {
      const found = of[below(of.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    weighted: (weights) => {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      throw new RangeError('nothing to pick from');
    },
  };
}
