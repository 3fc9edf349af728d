import { StorageError } from './errors.ts';
import type { ObjectStore } from './object-store.ts';

type Swapping = Pick<ObjectStore, 'getVersion' | 'swap' | 'delete'>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Finds out whether a store refuses the second of two writes on the same version, by an object of its own,
 * which is deleted. What was answered holds as long as the store is open; what failed is asked again.
 * @throws {StorageError} where the store is away
 */
export function refusedSwaps(store: Swapping): () => Promise<boolean> {
  // The promise would tie one request of a Worker to another's.
  let known: boolean | null = null;
  return async () => {
    known ??= await refuses(store);
    return known;
  };
}

async function refuses(store: Swapping): Promise<boolean> {
  const key = `swaps/${crypto.randomUUID()}`;
  try {
    await store.swap(key, bytesOf('first'), null);
    const first = await store.getVersion(key);
    if (!first || (await store.swap(key, bytesOf('second'), null))) return false;
    if (!(await store.swap(key, bytesOf('third'), first.version))) return false;
    return !(await store.swap(key, bytesOf('fourth'), first.version));
  } catch (cause) {
    if (cause instanceof StorageError && cause.problem === 'invalid') return false;
    throw cause;
  } finally {
    // What is left over of a probe harms nothing.
    await store.delete(key).catch(() => undefined);
  }
}
