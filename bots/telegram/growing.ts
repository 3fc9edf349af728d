/** Creates a function of waits that double with each attempt, from `firstMs` up to `longestMs`. */
export function growing(firstMs: number, longestMs: number): (attempt: number) => number {
  return (attempt) => Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 20));
}
