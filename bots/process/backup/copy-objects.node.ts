import { createHash } from 'node:crypto';
import { atOnce } from '../../../core/storage/at-once.ts';
import { partsOf } from '../../../core/storage/chunks.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import { sealStream, unsealStream } from '../../../core/storage/sealed-stream.ts';
import type { ListedObject } from './manifest.ts';

/** Objects that are copied at the same time. */
const AT_ONCE = 8;

/**
 * Seals what is written to a store of a backup, and opens what is read from it.
 * @param secret 32 bytes
 * @param id the backup's id, which the seal is bound to
 */
export function sealedStore(store: ObjectStore, secret: Uint8Array, id: string): ObjectStore {
  const context = (key: string) => `backup/${id}/${key}`;
  return {
    ...store,
    putStream: (key, stream, contentType) =>
      store.putStream(key, sealStream(secret, stream, context(key)), contentType),
    getStream: async (key) => {
      const kept = await store.getStream(key);
      return kept && { ...kept, stream: unsealStream(secret, kept.stream, context(key)) };
    },
  };
}

/**
 * Copies objects, several at once. One that is gone when its turn comes is left out.
 * @param done hears of each that was copied
 * @throws what the first that failed throws, once those that were begun have ended: nothing is written after that
 */
export async function copyObjects(
  from: ObjectStore,
  to: ObjectStore,
  keys: AsyncIterable<string>,
  done: (key: string) => Promise<void> | void,
): Promise<void> {
  await atOnce(keys, AT_ONCE, async (key) => {
    if (await copyObject(from, to, key)) await done(key);
  });
}

async function copyObject(from: ObjectStore, to: ObjectStore, key: string): Promise<boolean> {
  const kept = await from.getStream(key);
  if (!kept) return false;
  await to.putStream(key, kept.stream, kept.contentType);
  return true;
}

/** Measures an object as it lies in a store; null where it is not there. */
export async function measure(store: ObjectStore, key: string): Promise<ListedObject | null> {
  const kept = await store.getStream(key);
  if (!kept) return null;
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of partsOf(kept.stream)) {
    hash.update(part);
    bytes += part.byteLength;
  }
  return { key, bytes, sha256: hash.digest('hex') };
}
