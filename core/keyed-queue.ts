/**
 * A queue that runs the jobs of one key one after the other and the jobs of different keys side by
 * side. A job that fails does not affect the next one.
 */
export type KeyedQueue = {
  /**
   * Runs a job once the earlier jobs of its key have ended. @returns what the job returns, or rejects
   * with what it throws
   */
  run<T>(key: string, job: () => Promise<T>): Promise<T>;
  /** Resolves when no job runs or waits any more. */
  idle(): Promise<void>;
};

/** Opens an empty queue, kept in this process's memory. */
export function openKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, job) {
      const before = last.get(key);
      const run = before ? before.then(job, job) : job();
      last.set(key, run);
      const leave = () => {
        if (last.get(key) === run) last.delete(key);
      };
      run.then(leave, leave);
      return run;
    },
    async idle() {
      while (last.size > 0) await Promise.allSettled(last.values());
    },
  };
}
