/** Runs jobs of one key strictly one after the other; jobs of different keys run side by side. */
export type Order = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** Makes an order. A failed job fails alone; a key without jobs takes no memory. */
export function createOrder(): Order {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, job: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    const run = before.then(job);
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return run;
  };
}
