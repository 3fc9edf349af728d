import { streamOf } from '../../storage/chunks.ts';
import { toBase64 } from './base64.ts';

/** Bytes that are encoded at once; a multiple of 3, so that no group of base64 is split. */
const PIECE_BYTES = 3 * 8 * 1024;

/**
 * Builds a JSON request whose pictures are encoded in base64 piece by piece while they are sent, so
 * that only their own bytes are in memory.
 * @param build makes the JSON; `inline` returns the placeholder of a picture
 * @returns the body and the headers of the request
 */
export function pictureRequest(build: (inline: (bytes: Uint8Array) => string) => object): {
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
  headers: Record<string, string>;
} {
  const mark = `picture ${crypto.randomUUID()} `;
  const pictures: Uint8Array[] = [];
  const json = build((bytes) => `${mark}${pictures.push(bytes) - 1}.`);
  const [first = '', ...others] = JSON.stringify(json).split(mark);
  const parts: (string | Uint8Array)[] = [first];
  for (const other of others) {
    const end = other.indexOf('.');
    const picture = pictures[Number(other.slice(0, end))];
    if (picture) parts.push(picture);
    parts.push(other.slice(end + 1));
  }
  return {
    body: streamOf(sent(parts)) as ReadableStream<Uint8Array<ArrayBuffer>>,
    headers: {
      'content-type': 'application/json',
      'content-length': String(parts.reduce((sum, part) => sum + lengthOf(part), 0)),
    },
  };
}

const encoder = new TextEncoder();

const lengthOf = (part: string | Uint8Array): number =>
  typeof part === 'string' ? encoder.encode(part).length : Math.ceil(part.length / 3) * 4;

async function* sent(
  parts: readonly (string | Uint8Array)[],
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    if (typeof part === 'string') yield encoder.encode(part);
    else
      for (let at = 0; at < part.length; at += PIECE_BYTES)
        yield encoder.encode(toBase64(part.subarray(at, at + PIECE_BYTES)));
  }
}
