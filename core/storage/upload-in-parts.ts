import { type Chunk, chunksOf } from './chunks.ts';
import { StorageError } from './errors.ts';

/** Bytes of a part: S3 and R2 take parts from 5 MiB on, all but the last of one length, and 10 000 at most. */
export const PART_BYTES = 5 * 1024 * 1024;

/** An upload in parts that has been begun at a store. */
export type PartsUpload<Part> = {
  /** Sends a part; `bytes` are valid until the promise is settled. @param number counts from 1 */
  part(bytes: Uint8Array<ArrayBuffer>, number: number): Promise<Part>;
  /** Makes the object of its parts. */
  complete(parts: readonly Part[]): Promise<void>;
  /** Drops what was sent, so that it costs nothing. */
  abort(): Promise<void>;
};

/** How a store takes a stream whose length is not known. */
export type Uploads<Part> = {
  /** Stores an object that fits into one part. */
  whole(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  begin(): Promise<PartsUpload<Part>>;
};

/**
 * Writes an object of unknown length, one part in memory at a time; an object that fits into one part is
 * written at once. An upload that breaks off is aborted, and the stream is cancelled.
 * @throws the error of the stream or of the store that ended it
 */
export async function uploadInParts<Part>(
  stream: ReadableStream<Uint8Array>,
  uploads: Uploads<Part>,
): Promise<void> {
  const chunks = chunksOf(stream, PART_BYTES);
  try {
    const first = await chunks.next();
    if (first.done) throw new StorageError('invalid');
    if (first.value.last) await uploads.whole(first.value.bytes);
    else await sendParts(await uploads.begin(), first.value, chunks);
  } finally {
    await chunks.return();
  }
}

async function sendParts<Part>(
  upload: PartsUpload<Part>,
  first: Chunk,
  others: AsyncGenerator<Chunk, void, undefined>,
): Promise<void> {
  try {
    const parts = [await upload.part(first.bytes, 1)];
    for await (const { bytes } of others) parts.push(await upload.part(bytes, parts.length + 1));
    await upload.complete(parts);
  } catch (cause) {
    await upload.abort().catch(() => undefined);
    throw cause;
  }
}
