/**
 * Does work on each of many items, a bounded number of them at once, in their order.
 * @throws what the first that failed throws, once those that were begun have ended; further ones are not
 *   begun
 */
export async function atOnce<T>(
  items: Iterable<T> | AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // One list for all of them, which hears of the end once.
  const left = each(items);
  let isBroken = false;
  const worker = async () => {
    for (;;) {
      const next = isBroken ? null : await left.next();
      if (!next || next.done || isBroken) return;
      await work(next.value);
    }
  };
  const workers = Array.from({ length: most }, () =>
    worker().catch((cause: unknown) => {
      isBroken = true;
      throw cause;
    }),
  );
  const done = await Promise.allSettled(workers);
  await left.return();
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}
