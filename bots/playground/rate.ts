/** Says whether one more is within the rate of a key, and counts it. */
export type Rate = (key: string) => boolean;

type Bucket = { tokens: number; at: number };

/**
 * A token bucket a key. The keys longest unused are forgotten first.
 * @param options `count` allowed in each `perMs`; `remembered`: how many keys at most
 */
export function rateLimit(options: {
  count: number;
  perMs: number;
  remembered: number;
  now: () => number;
}): Rate {
  const { count, perMs, remembered, now } = options;
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const at = now();
    const known = buckets.get(key) ?? { tokens: count, at };
    const refilled = known.tokens + (Math.max(0, at - known.at) * count) / perMs;
    const tokens = Math.min(count, refilled);
    const allowed = tokens >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at });
    const oldest = buckets.size > remembered ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return allowed;
  };
}
