import { bytesOf, chunksOf, streamOf } from './chunks.ts';
import type { ObjectStore } from './object-store.ts';
import { SealError } from './sealed.ts';
import {
  FRAME_BYTES,
  frameKey,
  HEADER_BYTES,
  openFrame,
  STREAM_VERSION,
  TAG_BYTES,
} from './sealed-stream.ts';

const SEALED_FRAME_BYTES = FRAME_BYTES + TAG_BYTES;

/** The content of a sealed stream, readable from any position. Every frame that is read is verified. */
export type SealedFile = {
  byteLength: number;
  read(from: number, to: number): Promise<Uint8Array>;
  stream(from: number, to: number): ReadableStream<Uint8Array>;
};

/** The frames of one object and the key that opens them. */
type Frames = {
  store: Pick<ObjectStore, 'getStream'>;
  objectKey: string;
  key: CryptoKey;
  sealedBytes: number;
  last: number;
};

/**
 * Opens an object that `sealStream` made, for reading pieces of its content.
 * @param secret 32 bytes
 * @returns null where there is no such object, or the object was not sealed in frames
 */
export async function openSealed(
  store: Pick<ObjectStore, 'getStream'>,
  secret: Uint8Array,
  objectKey: string,
): Promise<SealedFile | null> {
  const found = await store.getStream(objectKey, { from: 0, to: HEADER_BYTES });
  if (!found) return null;
  const head = await bytesOf(found.stream);
  if (head[0] !== STREAM_VERSION || head.length < HEADER_BYTES) return null;
  const key = await frameKey(secret, head.subarray(1), objectKey);
  const sealedBytes = found.byteLength;
  const count = Math.ceil((sealedBytes - HEADER_BYTES) / SEALED_FRAME_BYTES);
  const byteLength = sealedBytes - HEADER_BYTES - count * TAG_BYTES;
  if (count < 1 || byteLength < 0) throw new SealError();
  const frames = { store, objectKey, key, sealedBytes, last: count - 1 };
  let recent: { number: number; bytes: Promise<Uint8Array> } | null = null;
  const frameAt = (number: number): Promise<Uint8Array> => {
    // A consumer of small pieces stays in one frame for long.
    if (recent?.number === number) return recent.bytes;
    const read = { number, bytes: oneFrame(frames, number) };
    recent = read;
    read.bytes.catch(() => {
      if (recent === read) recent = null;
    });
    return read.bytes;
  };
  return {
    byteLength,
    read: async (from, to) => {
      const end = Math.min(to, byteLength);
      const out = new Uint8Array(Math.max(0, end - from));
      for (let at = from; at < end; ) {
        const number = Math.floor(at / FRAME_BYTES);
        const start = number * FRAME_BYTES;
        const piece = (await frameAt(number)).subarray(at - start, end - start);
        out.set(piece, at - from);
        at += piece.length;
      }
      return out;
    },
    stream: (from, to) => streamOf(piecesOf(frames, from, Math.min(to, byteLength))),
  };
}

async function oneFrame(frames: Frames, number: number): Promise<Uint8Array> {
  for await (const bytes of framesOf(frames, number, number)) return bytes;
  throw new SealError();
}

/** Reads the bytes of the frames that lie within a range. */
async function* piecesOf(
  frames: Frames,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (from >= to) return;
  let number = Math.floor(from / FRAME_BYTES);
  for await (const bytes of framesOf(frames, number, Math.floor((to - 1) / FRAME_BYTES))) {
    const start = number * FRAME_BYTES;
    yield bytes.subarray(Math.max(0, from - start), to - start);
    number += 1;
  }
}

async function* framesOf(
  { store, objectKey, key, sealedBytes, last }: Frames,
  first: number,
  final: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const placeOf = (number: number) => HEADER_BYTES + number * SEALED_FRAME_BYTES;
  const range = { from: placeOf(first), to: Math.min(placeOf(final + 1), sealedBytes) };
  const found = await store.getStream(objectKey, range);
  if (!found) throw new SealError();
  let number = first;
  for await (const { bytes } of chunksOf(found.stream, SEALED_FRAME_BYTES)) {
    yield await openFrame(key, bytes, { number, last: number === last });
    number += 1;
  }
  if (number !== final + 1) throw new SealError();
}
