/** The shortest and the longest time between two tries, in milliseconds. */
const SHORTEST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;

/** Why a value was not fetched: the last try was a short while ago, or nobody needs the value. */
export type NotFetched = 'too-early' | 'not-wanted';

/** A value of a provider, fetched seldom however often it is asked for. */
export type Seldom<Value> = {
  /** The value as it was fetched last; null before the first time. */
  known(): Value | null;
  /**
   * Fetches the value again, once for all callers who ask meanwhile. The first tries are a minute
   * apart, and each try that brings nothing new doubles the time to the next, up to an hour.
   * @throws the error of a try that failed
   */
  renew(): Promise<{ value: Value } | NotFetched>;
};

/**
 * Wraps the loading of a value that strangers can give a reason to load: whatever they send, the
 * provider is asked a few times an hour at most, and only while the value is wanted.
 * @param of `load` fetches the value, which must be plain JSON; `isWanted` tells whether anything
 *   waits for it; `now` is the clock in milliseconds
 */
export function seldom<Value>(of: {
  load: () => Promise<Value>;
  isWanted: () => Promise<boolean>;
  now: () => number;
}): Seldom<Value> {
  let value: Value | null = null;
  let next = Number.NEGATIVE_INFINITY;
  let pause = SHORTEST_MS;
  let running: Promise<Value> | null = null;
  const fetched = async (): Promise<Value> => {
    next = of.now() + pause;
    pause = Math.min(pause * 2, LONGEST_MS);
    try {
      const loaded = await of.load();
      if (JSON.stringify(loaded) !== JSON.stringify(value)) pause = SHORTEST_MS;
      value = loaded;
      return loaded;
    } finally {
      running = null;
    }
  };
  return {
    known: () => value,
    renew: async () => {
      if (!running && of.now() < next) return 'too-early';
      if (!(await of.isWanted())) return 'not-wanted';
      // Another caller may have begun meanwhile.
      if (!running && of.now() < next) return 'too-early';
      running ??= fetched();
      return { value: await running };
    },
  };
}
