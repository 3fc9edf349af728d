import { BrokenFile, concat, fromLatin1, latin1, viewOf } from './bytes.ts';
import { isMarkBox } from './mp4.ts';

const HEAD_BYTES = 8;
const LONG_BYTES = 8;
const UUID_BYTES = 16;

/** A range of an MP4 that is passing; `box` where a box of the outermost level begins with it. */
export type Stretch = { bytes: Uint8Array; box: { type: string; start: number } | null };

/**
 * Walks over the outermost boxes of an MP4 as its bytes come, holding back no more than a header. Boxes
 * with XMP or a C2PA manifest become free space of the same length. Spec: ISO 14496-12, 4.2.
 */
export class Mp4Walk {
  #held: Uint8Array = new Uint8Array();
  /** Bytes that the current box still has. */
  #left = 0;
  #isErased = false;
  #position = 0;

  /** The number of bytes that have passed. */
  get position(): number {
    return this.#position;
  }

  /**
   * Takes the next bytes and yields the ranges that are complete. @throws {BrokenFile}; `rest` then
   * still gives the bytes of `part`
   */
  *push(part: Uint8Array): Generator<Stretch> {
    this.#held = this.#held.length === 0 ? part : concat([this.#held, part]);
    while (this.#held.length > 0) {
      if (this.#left === 0) {
        const header = this.#header();
        if (header === null) return;
        yield header;
      } else {
        const bytes = this.#take(Math.min(this.#left, this.#held.length));
        this.#left -= bytes.length;
        yield { bytes: this.#isErased ? new Uint8Array(bytes.length) : bytes, box: null };
      }
    }
  }

  /** Gives the bytes that are held back, when the walk is given up. */
  rest(): Uint8Array {
    return this.#take(this.#held.length);
  }

  /** Tells whether the file may end here. */
  get isWhole(): boolean {
    return this.#left === 0 && this.#held.length === 0 && this.#position > 0;
  }

  /** Takes the next box's header; null while it is incomplete. */
  #header(): Stretch | null {
    const held = this.#held;
    if (held.length < HEAD_BYTES) return null;
    const view = viewOf(held);
    const short = view.getUint32(0);
    const type = latin1(held, 4, 8);
    if (this.#position === 0 && type !== 'ftyp') throw new BrokenFile('no MP4');
    if (short === 0) throw new BrokenFile('MP4 box without a length');
    const plain = HEAD_BYTES + (short === 1 ? LONG_BYTES : 0);
    const length = plain + (type === 'uuid' ? UUID_BYTES : 0);
    if (held.length < length) return null;
    const size = short === 1 ? Number(view.getBigUint64(HEAD_BYTES)) : short;
    if (size < length || !Number.isSafeInteger(size)) throw new BrokenFile('MP4 box length');
    const start = this.#position;
    this.#isErased = isMarkBox(held, { type, start: 0, end: size, payload: plain });
    this.#left = size - length;
    const bytes = this.#take(length);
    if (!this.#isErased) return { bytes, box: { type, start } };
    const free = concat([bytes.subarray(0, plain), new Uint8Array(length - plain)]);
    free.set(fromLatin1('free'), 4);
    return { bytes: free, box: { type: 'free', start } };
  }

  #take(length: number): Uint8Array {
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#position += length;
    return bytes;
  }
}
