/** A reason to interrupt a run: its owner cancelled it, or the process stops. */
export type Interruption = 'cancelled' | 'stopping';

/** The reason of a run's signal once it is aborted. */
export class RunInterrupted extends Error {
  readonly interruption: Interruption;
  constructor(interruption: Interruption) {
    super(`the run was interrupted: ${interruption}`);
    this.name = 'RunInterrupted';
    this.interruption = interruption;
  }
}

/** Tells whether something failed because the process goes down, however deep that is among its causes. */
export const isStopping = (cause: unknown): boolean =>
  cause instanceof RunInterrupted
    ? cause.interruption === 'stopping'
    : cause instanceof Error && isStopping(cause.cause);

/** The generations that this process is working on right now, so that a cancel reaches the engine. */
export type Runs = {
  /**
   * Registers a run.
   * @returns a signal that `abort` aborts with a `RunInterrupted`, and a function that ends the registration
   */
  begin(generationId: string): { signal: AbortSignal; end: () => void };
  /** Stops one run. @returns whether it was running here */
  abort(generationId: string, interruption: Interruption): boolean;
  /** Stops all runs, when the process goes down. */
  abortAll(): void;
};

/** Opens the list of the runs of a process. */
export function createRuns(): Runs {
  const controllers = new Map<string, AbortController>();
  const abort = (generationId: string, interruption: Interruption) => {
    const controller = controllers.get(generationId);
    controller?.abort(new RunInterrupted(interruption));
    return controller !== undefined;
  };
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
