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

/** What this process is working on right now, each by an id, so that a stop reaches the engine. */
export type Runs = {
  /**
   * Registers a run.
   * @returns a signal that `abort` aborts with a `RunInterrupted`, and a function that ends the registration
   */
  begin(id: string): { signal: AbortSignal; end: () => void };
  /** Stops one run. @returns whether it was running here */
  abort(id: string, interruption: Interruption): boolean;
  /** Stops all runs, when the process goes down. */
  abortAll(): void;
};

/** Opens the list of the runs of a process. */
export function createRuns(): Runs {
  const controllers = new Map<string, AbortController>();
  const abort = (id: string, interruption: Interruption) => {
    const controller = controllers.get(id);
    controller?.abort(new RunInterrupted(interruption));
    return controller !== undefined;
  };
  return {
    begin(id) {
      const controller = new AbortController();
      controllers.set(id, controller);
      const end = () => {
        if (controllers.get(id) === controller) controllers.delete(id);
      };
      return { signal: controller.signal, end };
    },
    abort,
    abortAll() {
      for (const id of controllers.keys()) abort(id, 'stopping');
    },
  };
}
