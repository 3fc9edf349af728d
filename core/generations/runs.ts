/** The generations that this process is working on right now, so that a cancel reaches the engine. */
export type Runs = {
  /** Registers a run. @returns a signal that is aborted by `abort`, and a function that ends the registration */
  begin(generationId: string): { signal: AbortSignal; end: () => void };
  /** Stops one run; nothing happens where it is not running here. */
  abort(generationId: string, reason: 'cancelled' | 'stopping'): void;
  /** Stops all runs, when the process goes down. */
  abortAll(): void;
};

export function createRuns(): Runs {
  const controllers = new Map<string, AbortController>();
  const abort = (generationId: string, reason: string) =>
    controllers.get(generationId)?.abort(new Error(reason));
  return {
    begin(generationId) {
      const controller = new AbortController();
      controllers.set(generationId, controller);
      const end = () => {
        if (controllers.get(generationId) === controller) controllers.delete(generationId);
      };
      return { signal: controller.signal, end };
    },
    abort,
    abortAll() {
      for (const generationId of controllers.keys()) abort(generationId, 'stopping');
    },
  };
}
