import { partsOf, streamOf } from '../storage/chunks.ts';

/** The size and length of a video, from its header. */
export type VideoMeasure = {
  widthPx: number;
  heightPx: number;
  /** 0 where the header names no length. */
  durationSeconds: number;
  byteLength: number;
};

/** An error for a stream that is no MP4, or ends too early. */
export class NotAVideo extends Error {
  constructor(reason: string) {
    super(`not a whole MP4: ${reason}`);
    this.name = 'NotAVideo';
  }
}

/** The longest index that is read, in bytes; that of a long video takes about 1 MiB. */
export const MOST_INDEX_BYTES = 16 * 1024 * 1024;
const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;

/**
 * Measures an MP4 while it passes, holding nothing but its index. Spec: ISO 14496-12.
 * @param mostBytes longer streams fail
 * @returns `stream`, with the same bytes, which fails with {@link NotAVideo} at its end at the latest
 * where the bytes are no MP4; and `measure`, which gives the measures once the stream has ended
 */
export function measureVideoStream(
  source: ReadableStream<Uint8Array>,
  mostBytes: number,
): { stream: ReadableStream<Uint8Array>; measure: () => VideoMeasure } {
  const boxes = new Boxes();
  let byteLength = 0;
  let measure: VideoMeasure | null = null;
  async function* passing(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const part of partsOf(source)) {
      byteLength += part.length;
      if (byteLength > mostBytes) throw new NotAVideo('too long');
      boxes.read(part);
      yield part;
    }
    measure = { ...readIndex(boxes.index()), byteLength };
  }
  return {
    stream: streamOf(passing()),
    measure: () => {
      if (!measure) throw new NotAVideo('not read to its end');
      return measure;
    },
  };
}

/** Walks over the outermost boxes of a file and keeps the box with the index. */
class Boxes {
  #header = new Uint8Array();
  /** Bytes that the box still has; infinite for one that goes on to the end of the file. */
  #left = 0;
  #first = true;
  #moov: Uint8Array | null = null;
  #filled = 0;
  #inMoov = false;

  read(part: Uint8Array): void {
    let rest = part;
    while (rest.length > 0) {
      if (this.#left === 0) rest = this.#begin(rest);
      const taken = rest.subarray(0, Math.min(rest.length, this.#left));
      if (this.#inMoov && this.#moov) {
        this.#moov.set(taken, this.#filled);
        this.#filled += taken.length;
      }
      this.#left -= taken.length;
      rest = rest.subarray(taken.length);
    }
  }

  /** @throws {NotAVideo} where the file ended inside a box, or had no index */
  index(): Uint8Array {
    const whole = this.#header.length === 0 && (this.#left === 0 || this.#left === Infinity);
    if (!whole) throw new NotAVideo('cut off');
    if (!this.#moov) throw new NotAVideo('no index');
    return this.#moov;
  }

  /** Takes the header of the next box, or as much of it as there is. */
  #begin(part: Uint8Array): Uint8Array {
    const known = this.#header.length;
    const joined = new Uint8Array(known + Math.min(part.length, LONG_HEADER_BYTES));
    joined.set(this.#header);
    joined.set(part.subarray(0, LONG_HEADER_BYTES), known);
    const view = new DataView(joined.buffer);
    const long = joined.length >= HEADER_BYTES && view.getUint32(0) === 1;
    const needed = long ? LONG_HEADER_BYTES : HEADER_BYTES;
    if (joined.length < needed) {
      this.#header = joined;
      return part.subarray(part.length);
    }
    const size = long ? Number(view.getBigUint64(HEADER_BYTES)) : view.getUint32(0);
    this.#open(typeOf(joined, 4), size === 0 ? Infinity : size - needed);
    this.#header = new Uint8Array();
    return part.subarray(needed - known);
  }

  #open(type: string, left: number): void {
    if (this.#first && type !== 'ftyp') throw new NotAVideo('another format');
    if (left < 0) throw new NotAVideo('a box without a length');
    this.#first = false;
    this.#left = left;
    this.#inMoov = type === 'moov';
    if (!this.#inMoov) return;
    if (left > MOST_INDEX_BYTES) throw new NotAVideo('an index without an end');
    this.#moov = new Uint8Array(left);
    this.#filled = 0;
  }
}

const typeOf = (bytes: Uint8Array, at: number) =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

type Box = { type: string; body: DataView };

function* boxesIn(bytes: Uint8Array): Generator<Box> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + HEADER_BYTES <= bytes.length; ) {
    const size = view.getUint32(at);
    if (size < HEADER_BYTES || at + size > bytes.length) return;
    const start = bytes.byteOffset + at + HEADER_BYTES;
    const body = new DataView(bytes.buffer, start, size - HEADER_BYTES);
    yield { type: typeOf(bytes, at + 4), body };
    at += size;
  }
}

const bytesIn = ({ buffer, byteOffset, byteLength }: DataView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Reads the length from the movie's header and the size from its largest track.
 * @param moov the body of the box with the index
 * @throws {NotAVideo} where no track has a size
 */
export function readIndex(moov: Uint8Array): Omit<VideoMeasure, 'byteLength'> {
  const size = { widthPx: 0, heightPx: 0, durationSeconds: 0 };
  for (const { type, body } of boxesIn(moov)) {
    if (type === 'mvhd') size.durationSeconds = secondsOf(body);
    if (type !== 'trak') continue;
    for (const inner of boxesIn(bytesIn(body)))
      if (inner.type === 'tkhd' && inner.body.byteLength >= HEADER_BYTES) {
        // Width and height come last, as fixed-point numbers of 16.16 bits.
        const end = inner.body.byteLength;
        size.widthPx = Math.max(size.widthPx, inner.body.getUint16(end - 8));
        size.heightPx = Math.max(size.heightPx, inner.body.getUint16(end - 4));
      }
  }
  if (size.widthPx === 0 || size.heightPx === 0) throw new NotAVideo('no picture in it');
  return size;
}

function secondsOf(mvhd: DataView): number {
  const long = mvhd.byteLength >= 32 && mvhd.getUint8(0) === 1;
  if (!long && mvhd.byteLength < 20) return 0;
  const scale = mvhd.getUint32(long ? 20 : 12);
  const length = long ? Number(mvhd.getBigUint64(24)) : mvhd.getUint32(16);
  return scale === 0 ? 0 : length / scale;
}
