/** A function that counts uses of a key, one by default, and tells whether they are within the rate. */
export type Rate = (key: string, uses?: number) => boolean;

type Bucket = { tokens: number; at: number };

/**
 * Creates a rate limit with a token bucket for each key. The least recently used keys are forgotten
 * first.
 * @param options `count` uses in each `perMs` milliseconds; `remembered` keys
 */
export function rateLimit(options: {
  count: number;
  perMs: number;
  remembered: number;
  now: () => number;
}): Rate {
  const { count, perMs, remembered, now } = options;
  const buckets = new Map<string, Bucket>();
  return (key, uses = 1) => {
    const at = now();
    const known = buckets.get(key) ?? { tokens: count, at };
    const refilled = known.tokens + (Math.max(0, at - known.at) * count) / perMs;
    const tokens = Math.min(count, refilled);
    const allowed = tokens >= uses;
    buckets.delete(key);
    buckets.set(key, { tokens: allowed ? tokens - uses : tokens, at });
    const oldest = buckets.size > remembered ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return allowed;
  };
}
