/** Maximum of a wait; a longer one may come from a wrong clock. */
const LONGEST_MS = 10 * 60_000;

/**
 * Converts a `Retry-After` header to a wait.
 * @param value seconds or an HTTP date (RFC 9110 §10.2.3)
 * @param now milliseconds since the epoch
 * @returns milliseconds from `now`, at most ten minutes; null for a missing or invalid value
 */
export function retryAfterMs(value: string | null | undefined, now: number): number | null {
  if (!value) return null;
  const seconds = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_MS, Math.max(0, Math.round(ms)));
}
