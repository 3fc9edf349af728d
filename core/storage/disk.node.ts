import { randomUUID } from 'node:crypto';
import {
  type FileHandle,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '../../db/folders.node.ts';
import { atOnce } from './at-once.ts';
import { cancelUnread, partsOf, streamOf } from './chunks.ts';
import { codeOf, withStorageErrors } from './disk-errors.ts';
import { diskSwaps, SWAP_LOCK } from './disk-swap.node.ts';
import { StorageError } from './errors.ts';
import { checkedKey } from './key.ts';
import type { ObjectStore } from './object-store.ts';

const MAX_TYPE_BYTES = 255;
/** The folder of unfinished writes; no object's key can lead into it. */
const PARTS = '.parts';
/** Age at which an unfinished write counts as crashed. */
const PART_KEPT_MS = 60 * 60 * 1000;
/** As many as Node has threads for files. */
const DELETED_AT_ONCE = 4;
const READ_BYTES = 256 * 1024;

/**
 * Opens an object store that keeps objects as files under a directory. A file holds one byte with the
 * length of the content type, the content type, the bytes. A write goes to a file of its own that is
 * synced and renamed, so that a crash leaves the old object or the new one; what was written is there after
 * a power cut. Leftovers of crashed writes are deleted before the first write.
 * @param directory is created when first needed
 * @param now gives the time in milliseconds
 */
export function diskStore(directory: string, now: () => number = Date.now): ObjectStore {
  const parts = join(directory, PARTS);
  let cleared: Promise<void> | undefined;
  const pathOf = (key: string) => join(directory, ...checkedKey(key).split('/'));
  const write = async (
    key: string,
    contentType: string,
    pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ) => {
    const path = pathOf(key);
    const head = header(contentType);
    cleared ??= clearParts(parts, now() - PART_KEPT_MS).catch(() => undefined);
    await cleared;
    await replaceFile(path, join(parts, randomUUID()), head, pieces);
  };
  /** @returns the folder that has to be synced; null where there was nothing */
  const remove = async (key: string): Promise<string | null> => {
    const path = pathOf(key);
    const gone = await withStorageErrors(() => unlink(path).then(() => path, absentIsNull));
    return gone && dirname(path);
  };
  const put: ObjectStore['put'] = (key, bytes, contentType) =>
    withStorageErrors(() => write(key, contentType, [bytes]));
  const get: ObjectStore['get'] = async (key) => {
    const path = pathOf(key);
    const file = await withStorageErrors(() => readFile(path).catch(absentIsNull));
    return file && parse(file);
  };
  return {
    ...diskSwaps(directory, { get, put }),
    put,
    get,
    putStream: async (key, stream, contentType) => {
      // An error of the source stream is not the disk's fault and is thrown unchanged.
      let broken: { cause: unknown } | null = null;
      async function* pieces() {
        try {
          yield* partsOf(stream);
        } catch (cause) {
          broken = { cause };
          throw cause;
        }
      }
      await withStorageErrors(() => write(key, contentType, pieces())).catch(
        async (cause: unknown) => {
          await cancelUnread(stream);
          throw broken ? broken.cause : cause;
        },
      );
    },
    getStream: async (key, range) => {
      const path = pathOf(key);
      const file = await withStorageErrors(() => open(path).catch(absentIsNull));
      if (!file) return null;
      try {
        const { start, contentType } = await withStorageErrors(() => readHeader(file));
        const byteLength = (await withStorageErrors(() => file.stat())).size - start;
        const { from, to } = range ?? { from: 0, to: byteLength };
        const stream = streamOf(piecesOf(file, start + from, start + to));
        return { stream, contentType, byteLength };
      } catch (cause) {
        await file.close();
        throw cause;
      }
    },
    delete: async (key) => {
      const folder = await remove(key);
      if (folder) await syncFolder(folder);
    },
    deleteAll: async (keys) => {
      const folders = new Set<string>();
      try {
        await atOnce(keys, DELETED_AT_ONCE, async (key) => {
          const folder = await remove(key);
          if (folder) folders.add(folder);
        });
      } finally {
        for (const folder of folders) await syncFolder(folder);
      }
    },
    list: () => keysIn(directory, ''),
  };
}

/** Gives the keys of the files below a folder. */
async function* keysIn(directory: string, prefix: string): AsyncGenerator<string, void, undefined> {
  const entries = await withStorageErrors(() =>
    readdir(join(directory, prefix), { withFileTypes: true }).catch(absentIsNull),
  );
  for (const entry of entries ?? []) {
    const key = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (key === PARTS || key === SWAP_LOCK) continue;
    if (entry.isDirectory()) yield* keysIn(directory, key);
    else yield key;
  }
}

async function replaceFile(
  path: string,
  fresh: string,
  head: Uint8Array,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await makeFolder(dirname(path));
  await makeFolder(dirname(fresh));
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(head);
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw cause;
  }
}

async function clearParts(directory: string, before: number): Promise<void> {
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    if ((await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
}

function header(contentType: string): Uint8Array {
  const type = new TextEncoder().encode(contentType);
  if (type.length > MAX_TYPE_BYTES) throw new StorageError('invalid');
  return Uint8Array.from([type.length, ...type]);
}

async function readHeader(file: FileHandle): Promise<{ start: number; contentType: string }> {
  const head = new Uint8Array(1 + MAX_TYPE_BYTES);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const start = 1 + (head[0] ?? 0);
  if (bytesRead < start) throw new StorageError('invalid');
  return { start, contentType: new TextDecoder().decode(head.subarray(1, start)) };
}

/** Reads a part of a file in pieces and closes the file at the end, or when the consumer stops. */
async function* piecesOf(
  file: FileHandle,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for (let at = start; at < end; ) {
      const size = Math.min(READ_BYTES, end - at);
      const piece = new Uint8Array(size);
      const { bytesRead } = await withStorageErrors(() => file.read(piece, 0, size, at));
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

function parse(file: Uint8Array): { bytes: Uint8Array; contentType: string } {
  const end = 1 + (file[0] ?? 0);
  if (file.length < end) throw new StorageError('invalid');
  return {
    bytes: new Uint8Array(file.subarray(end)),
    contentType: new TextDecoder().decode(file.subarray(1, end)),
  };
}

function absentIsNull(cause: unknown): null {
  if (codeOf(cause) === 'ENOENT') return null;
  throw cause;
}
