import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { atOnce } from '../../../core/storage/at-once.ts';
import { partsOf, streamOf } from '../../../core/storage/chunks.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import { measure } from '../backup/copy-objects.node.ts';
import type { Ledger } from './ledger.node.ts';
import { NotMoved } from './not-moved.ts';

const AT_ONCE = 8;

/** Where objects go from and to, and what was copied. */
export type ObjectMove = {
  /** The folder of the objects. */
  folder: string;
  target: ObjectStore;
  ledger: Ledger;
};

/** Key of the object that says whose move a bucket was taken for. */
const claimOf = (id: string): string => `moving/${id}`;

/** Takes a bucket for a move, where it is empty or was taken for the same one. @throws {NotMoved} */
export async function claimBucket(target: ObjectStore, id: string): Promise<void> {
  if ((await target.get(claimOf(id))) !== null) return;
  for await (const key of target.list())
    throw new NotMoved(`the bucket is not empty, it holds ${key}: make a new one`);
  await target.put(claimOf(id), new Uint8Array(), 'text/plain');
}

/** Takes the mark out of a bucket. */
export const releaseBucket = (target: ObjectStore, id: string): Promise<void> =>
  target.delete(claimOf(id));

/**
 * Compares the ledger with what the bucket lists: what is not there is copied again, what nobody knows is
 * deleted.
 */
export async function listBucket({ target, ledger }: ObjectMove, id: string): Promise<void> {
  const missing = new Set(ledger.keys());
  const unknown: string[] = [];
  for await (const key of target.list())
    if (!missing.delete(key) && key !== claimOf(id)) unknown.push(key);
  for (const key of missing) ledger.forget(key);
  await target.deleteAll(unknown);
}

/**
 * Copies the objects that are not in the ledger as they are now, reads each back, and deletes those that are
 * gone here.
 * @returns how many were copied or deleted
 */
export async function copyObjects(move: ObjectMove): Promise<number> {
  const { folder, target, ledger } = move;
  const source = diskStore(folder);
  const gone = new Set(ledger.keys());
  let changed = 0;
  await atOnce(source.list(), AT_ONCE, async (key) => {
    const stamp = await stampOf(join(folder, key));
    if (stamp === null) return;
    gone.delete(key);
    if (ledger.of(key)?.stamp === stamp) return;
    changed += 1;
    await copyOne(source, move, { key, stamp });
  });
  await target.deleteAll([...gone]);
  for (const key of gone) ledger.forget(key);
  return changed + gone.size;
}

/** Copies an object and reads it back. One that is replaced meanwhile has another stamp the next time. */
async function copyOne(
  source: ObjectStore,
  { target, ledger }: ObjectMove,
  { key, stamp }: { key: string; stamp: string },
): Promise<void> {
  ledger.forget(key);
  const found = await source.getStream(key);
  if (!found) return;
  const hash = createHash('sha256');
  let bytes = 0;
  async function* hashed() {
    for await (const part of partsOf(found?.stream ?? new Blob([]).stream())) {
      hash.update(part);
      bytes += part.byteLength;
      yield part;
    }
  }
  await target.putStream(key, streamOf(hashed()), found.contentType);
  const sha256 = hash.digest('hex');
  const kept = await measure(target, key);
  if (kept?.sha256 !== sha256 || bytes !== kept.bytes || bytes !== found.byteLength)
    throw new NotMoved(`${key} reads otherwise in the bucket: run it again`);
  ledger.note({ key, stamp, bytes, sha256 });
}

/** Names the state of a file; a file is replaced by another one, never written over. Null where it is gone. */
async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  return found && `${found.ino}-${found.size}-${found.mtimeNs}-${found.ctimeNs}`;
}
