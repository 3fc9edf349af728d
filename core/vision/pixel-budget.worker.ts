import { WorkerError } from '../workers/worker-error.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** Bounds how many pixels the requests of an isolate hold decoded at once. */
export type PixelBudget = {
  /**
   * Runs what holds so many pixels, as soon as there is room.
   * @throws {WorkerError} `queue-full` where there was no room for `waitMs`
   */
  hold<T>(pixels: number, work: () => Promise<T>): Promise<T>;
};

/** The limits of a budget, as in `WORKER_PICTURES`. */
export type PixelBudgetLimits = Readonly<
  Record<'mostPixelsAtOnce' | 'waitMs' | 'pauseMs' | 'leaseMs', number>
>;

/**
 * Opens a budget. A request looks for room again and again instead of being called: in a Worker what one
 * request waits for must not hang on another, which may be cut short at any time.
 */
export function openPixelBudget(limits: PixelBudgetLimits = WORKER_PICTURES): PixelBudget {
  const held = new Map<symbol, { pixels: number; until: number }>();
  const isFree = (pixels: number): boolean => {
    let sum = pixels;
    for (const [key, lease] of held) {
      if (lease.until <= Date.now()) held.delete(key);
      else sum += lease.pixels;
    }
    return held.size === 0 || sum <= limits.mostPixelsAtOnce;
  };
  return {
    hold: async (pixels, work) => {
      const key = Symbol('pixels');
      const until = Date.now() + limits.waitMs;
      while (!isFree(pixels)) {
        if (Date.now() >= until)
          throw new WorkerError('queue-full', 'other pictures take all the memory there is');
        await new Promise((resolve) => setTimeout(resolve, limits.pauseMs));
      }
      held.set(key, { pixels, until: Date.now() + limits.leaseMs });
      try {
        return await work();
      } finally {
        held.delete(key);
      }
    },
  };
}
