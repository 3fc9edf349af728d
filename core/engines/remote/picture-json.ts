import { AnswerTooLarge } from '../../http/bounded-fetch.ts';
import { partsOf } from '../../storage/chunks.ts';
import { fromBase64 } from './base64.ts';
import { bytesOfDataAddress, DATA_HEAD } from './data-address.ts';

/** Shorter strings stay in the text. */
const SHORT_BYTES = 16 * 1024;
/** Maximum of an answer without its pictures. */
const TEXT_BYTES = 1024 * 1024;

/**
 * The size that is assumed of a picture in an answer without a length; its buffer grows when
 * needed.
 */
const ASSUMED_BYTES = 2 * 1024 * 1024;
/** A picture that fills less than this share of its buffer is moved to a smaller one. */
const LEAST_USE = 0.75;

/** Characters among which the head of a `data:` address ends. */
const MOST_HEAD_BYTES = 256;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** A JSON answer whose pictures are replaced by placeholders, with the pictures' bytes. */
export type PictureJson = {
  text: string;
  /**
   * Returns the bytes of a string that is a placeholder, short base64 or a `data:` address; null for
   * any other string.
   */
  bytesOf(text: string): Uint8Array | null;
};

/**
 * Reads JSON with pictures in base64 and decodes them while they arrive. Only the decoded bytes of
 * long strings are kept in memory, and no step blocks for long, however large the answer is.
 * @param mostBytes maximum size of the answer in bytes
 * @throws {AnswerTooLarge} when the answer is larger than `mostBytes`
 */
export async function readPictureJson(
  { body, headers }: { body: ReadableStream<Uint8Array> | null; headers: Headers },
  mostBytes: number,
): Promise<PictureJson> {
  const told = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  const reader = new PictureJsonReader();
  let read = 0;
  for await (const part of body ? partsOf(body) : []) {
    read += part.byteLength;
    if (read > mostBytes) throw new AnswerTooLarge();
    // What is left, with the beginning of a string that has just shown itself as a picture.
    reader.room = Math.min(mostBytes, told > 0 ? told - read : ASSUMED_BYTES) + part.byteLength;
    reader.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  }
  return reader.end();
}

class PictureJsonReader {
  /** Characters that a picture which begins now may have. */
  room = 0;
  readonly #mark = `picture ${crypto.randomUUID()} `;
  readonly #text: Buffer[] = [];
  #textBytes = 0;
  readonly #pictures = new Map<string, Uint8Array | null>();
  #inString = false;
  #escaped = false;
  /** The string so far, as long as it is short. */
  #string: Buffer[] = [];
  #stringBytes = 0;
  #picture: PictureDecoder | null = null;

  push(part: Buffer): void {
    for (let at = 0; at < part.length; ) {
      if (!this.#inString) {
        const end = endOf(part.indexOf(QUOTE, at), part);
        this.#write(part.subarray(at, end));
        this.#inString = part[end - 1] === QUOTE;
        at = end;
      } else at = this.#readString(part, at);
    }
  }

  end(): PictureJson {
    this.#write(Buffer.concat(this.#string));
    const pictures = this.#pictures;
    return {
      text: Buffer.concat(this.#text).toString('utf8'),
      bytesOf: (text) =>
        pictures.has(text)
          ? (pictures.get(text) ?? null)
          : (bytesOfDataAddress(text) ?? fromBase64(text)),
    };
  }

  #readString(part: Buffer, from: number): number {
    if (this.#escaped) {
      this.#escaped = false;
      this.#take(Buffer.from([BACKSLASH, part[from] ?? 0]));
      return from + 1;
    }
    const end = endOf(part.indexOf(QUOTE, from), part);
    const escaped = part.subarray(from, end).indexOf(BACKSLASH);
    if (escaped !== -1) {
      this.#take(part.subarray(from, from + escaped));
      this.#escaped = true;
      return from + escaped + 1;
    }
    const closes = part[end - 1] === QUOTE;
    this.#take(part.subarray(from, closes ? end - 1 : end));
    if (closes) this.#closeString();
    return end;
  }

  /** Adds a part of a string; escapes are never split. */
  #take(bytes: Buffer): void {
    if (this.#picture) {
      this.#picture.push(unescaped(bytes));
      return;
    }
    // What comes in may be one large buffer: a copy lets go of it.
    this.#string.push(Buffer.from(bytes));
    this.#stringBytes += bytes.length;
    if (this.#stringBytes < SHORT_BYTES) return;
    const begun = Buffer.concat(this.#string);
    this.#forget();
    const picture = withoutHead(unescaped(begun));
    if (!isBase64(picture)) this.#write(begun);
    else {
      this.#picture = new PictureDecoder(Math.max(0, this.room) + begun.length);
      this.#picture.push(picture);
    }
  }

  #closeString(): void {
    if (this.#picture) {
      const name = `${this.#mark}${this.#pictures.size}`;
      this.#pictures.set(name, this.#picture.end());
      this.#picture = null;
      this.#write(Buffer.from(name));
    } else this.#write(Buffer.concat(this.#string));
    this.#forget();
    this.#write(Buffer.from('"'));
    this.#inString = false;
  }

  #forget(): void {
    this.#string = [];
    this.#stringBytes = 0;
  }

  #write(bytes: Buffer): void {
    this.#textBytes += bytes.length;
    if (this.#textBytes > TEXT_BYTES) throw new AnswerTooLarge();
    this.#text.push(Buffer.from(bytes));
  }
}

const endOf = (quote: number, part: Buffer) => (quote === -1 ? part.length : quote + 1);

/** Removes the head of a `data:` address. */
const withoutHead = (bytes: Buffer): Buffer =>
  bytes.subarray(DATA_HEAD.exec(bytes.toString('latin1', 0, MOST_HEAD_BYTES))?.[0].length ?? 0);

const isBase64 = (bytes: Buffer): boolean => /^[\w+/=\\-]+$/.test(bytes.toString('latin1'));

/**
 * Resolves escaped slashes, the only escape that base64 may have; other escapes stay and make the
 * string invalid base64.
 */
const unescaped = (bytes: Buffer): Buffer =>
  bytes.includes(BACKSLASH)
    ? Buffer.from(bytes.toString('latin1').replaceAll('\\/', '/'), 'latin1')
    : bytes;

/** A decoder of one picture's base64, which arrives in parts. */
class PictureDecoder {
  #bytes: Uint8Array<ArrayBuffer>;
  #filled = 0;
  /** The last characters: only at the end there may be padding. */
  #rest = '';
  #isBroken = false;

  /** @param characters how many may come; more are taken too */
  constructor(characters: number) {
    this.#bytes = new Uint8Array(Math.ceil(characters / 4) * 3);
  }

  push(bytes: Buffer): void {
    if (this.#isBroken) return;
    const text = this.#rest + bytes.toString('latin1');
    const whole = text.length - (text.length % 4 || 4);
    if (whole <= 0) {
      this.#rest = text;
      return;
    }
    this.#rest = text.slice(whole);
    this.#write(text.slice(0, whole), (whole / 4) * 3);
  }

  end(): Uint8Array | null {
    const last = fromBase64(this.#rest);
    if (this.#isBroken || !last) return null;
    this.#write(this.#rest, last.length);
    if (this.#isBroken) return null;
    const bytes = this.#bytes.subarray(0, this.#filled);
    return bytes.length < this.#bytes.length * LEAST_USE ? bytes.slice() : bytes;
  }

  #write(text: string, length: number): void {
    if (this.#filled + length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#filled + length));
      larger.set(this.#bytes.subarray(0, this.#filled));
      this.#bytes = larger;
    }
    const place = Buffer.from(this.#bytes.buffer, this.#filled);
    // Characters that do not belong there are left out by the reader, so that bytes are missing.
    this.#isBroken = place.write(text, 'base64') !== length;
    if (this.#isBroken) this.#bytes = new Uint8Array();
    else this.#filled += length;
  }
}
