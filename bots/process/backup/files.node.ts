import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { partsOf, streamOf } from '../../../core/storage/chunks.ts';

/** Reads a file as a stream. */
export const streamFile = (path: string): ReadableStream<Uint8Array> => streamOf(piecesOf(path));

async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of createReadStream(path)) yield new Uint8Array(piece as Buffer);
}

/** Writes a stream into a file of its owner's alone, and syncs it. @throws where the file is there */
export async function writeStream(path: string, stream: ReadableStream<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of partsOf(stream)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies a file; nothing where it is not there. */
export async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
  });
}

/** Removes a database's file with what stands beside it; nothing where it is not there. */
export async function removeDatabase(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
}

/** Measures a file: its length, and its SHA-256 in hexadecimal. */
export async function measureFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).byteLength;
  }
  return { bytes, sha256: hash.digest('hex') };
}
