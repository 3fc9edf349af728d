import type { ServiceMetrics, StoreVerb } from '../../core/metrics.ts';
import { StorageError } from '../../core/storage/errors.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';

/** Wraps a file store so that the metrics are told how long it takes and what it does not do. */
export function watchStore(
  store: ObjectStore,
  metrics: Pick<ServiceMetrics, 'store'>,
): ObjectStore {
  const watched = async <T>(verb: StoreVerb, work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const told = (isDone: boolean) =>
      metrics.store(verb, (performance.now() - startedAt) / 1000, isDone);
    try {
      const done = await work();
      told(true);
      return done;
    } catch (cause) {
      // What breaks off while it is written is its sender's trouble.
      told(!(cause instanceof StorageError));
      throw cause;
    }
  };
  return {
    put: (...given) => watched('put', () => store.put(...given)),
    putStream: (...given) => watched('put', () => store.putStream(...given)),
    get: (...given) => watched('get', () => store.get(...given)),
    getStream: (...given) => watched('get', () => store.getStream(...given)),
    delete: (...given) => watched('delete', () => store.delete(...given)),
    deleteAll: (...given) => watched('delete', () => store.deleteAll(...given)),
    list: () => store.list(),
    getVersion: (key) => watched('get', () => store.getVersion(key)),
    swap: (...given) => watched('put', () => store.swap(...given)),
    keepsSwaps: () => store.keepsSwaps(),
  };
}
