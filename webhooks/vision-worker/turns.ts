/** Runs jobs one at a time, in the order in which they came. */
export type Turns = {
  /**
   * Runs a job once those before it have ended. A job that fails does not affect the next one.
   * @returns what the job returns, or rejects with what it throws
   * @throws {BusyError} when too many wait already, or the wait was too long
   */
  run<T>(job: () => Promise<T>): Promise<T>;
};

/** An error for a job that does not get its turn; it may be tried again. */
export class BusyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BusyError';
  }
}

type Options = {
  /** The number of jobs that may wait. */
  waiting: number;
  /** Resolves when somebody has waited long enough; no job takes as long. */
  patience(): Promise<void>;
};

type Waiter = { start(): void };

/**
 * Opens an empty queue. A request that ends early takes its promises along: a job may then never come to its
 * end. So a waiter that has seen nothing move for the whole of its patience goes on without the job before it.
 */
export function openTurns({ waiting, patience }: Options): Turns {
  let running: symbol | null = null;
  const queue: Waiter[] = [];
  const next = () => {
    running = null;
    queue.shift()?.start();
  };

  /** Waits for a turn, which has begun when the promise resolves. */
  async function turn(id: symbol): Promise<void> {
    if (running === null) {
      running = id;
      return;
    }
    if (queue.length >= waiting) throw new BusyError('too many pictures wait');
    const before = running;
    const come = Promise.withResolvers<void>();
    const waiter = {
      start: () => {
        running = id;
        come.resolve();
      },
    };
    queue.push(waiter);
    const started = come.promise.then(() => true);
    if (await Promise.race([started, patience().then(() => false)])) return;
    if (running === id) return;
    queue.splice(queue.indexOf(waiter), 1);
    if (running !== before) throw new BusyError('the pictures before took too long');
    running = id;
  }

  return {
    async run(job) {
      const id = Symbol('job');
      await turn(id);
      try {
        return await job();
      } finally {
        if (running === id) next();
      }
    },
  };
}
