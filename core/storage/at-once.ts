/**
 * Does work on each of many items, a bounded number of them at once.
 * @throws what the first that failed throws, once those that were begun have ended; further ones are not
 *   begun
 */
export async function atOnce<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values();
  let isBroken = false;
  const worker = async () => {
    for (const item of left) {
      if (isBroken) return;
      try {
        await work(item);
      } catch (cause) {
        isBroken = true;
        throw cause;
      }
    }
  };
  const done = await Promise.allSettled(
    Array.from({ length: Math.min(most, items.length) }, worker),
  );
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
