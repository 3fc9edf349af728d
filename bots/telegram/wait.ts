/**
 * Waits for a time unless a signal ends the wait.
 * @returns false when the signal ended the wait
 */
export function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/** Creates a function of waits that double with each attempt, from `firstMs` up to `longestMs`. */
export function growing(firstMs: number, longestMs: number): (attempt: number) => number {
  return (attempt) => Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 20));
}
