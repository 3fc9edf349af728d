/** Runs jobs of one key one after the other, of different keys side by side. A failed job fails alone. */
export type KeyedQueue = {
  run<T>(key: string, job: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is running any more. */
  idle(): Promise<void>;
};

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
