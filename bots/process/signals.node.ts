/** The signals that ask a process to end. */
export const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** npm hands a signal on to what it runs, which a terminal has sent there already: that is the same one. */
const SAME_WITHIN_MS = 1_000;

/**
 * Calls a function at the first signal to end. One more, later, ends the process at once.
 * @param stop is given the signal's name
 */
export function onFirstSignal(stop: (signal: (typeof SIGNALS)[number]) => void): void {
  let firstAt: number | null = null;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      const at = performance.now();
      if (firstAt === null) {
        firstAt = at;
        stop(signal);
      } else if (at - firstAt > SAME_WITHIN_MS) process.exit(1);
    });
}
