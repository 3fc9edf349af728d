import { cancelUnread, chunksOf, headOf, partsOf, prepend, streamOf } from './chunks.ts';
import { SealError } from './sealed.ts';

/** The first byte of a stream that `sealStream` made; `seal` writes another. */
export const STREAM_VERSION = 2;

/** Plain bytes in a frame. */
export const FRAME_BYTES = 64 * 1024;
/** Bytes of the authentication tag at the end of a frame. */
export const TAG_BYTES = 16;
const SALT_BYTES = 32;
/** Bytes before the first frame: the version and the salt. */
export const HEADER_BYTES = 1 + SALT_BYTES;
const NONCE_BYTES = 12;

/**
 * Encrypts a stream of any length with bounded memory: AES-256-GCM in frames of 64 KiB under a key of its
 * own, derived with HKDF-SHA-256 from a random salt. A frame's nonce is its number and whether it is the
 * last, so that frames can neither be moved, left out nor cut off (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár, 2015).
 * @param secret 32 bytes
 * @param context authenticated with it and needed to open it
 * @returns version byte, salt, frames with their tags
 */
export function sealStream(
  secret: Uint8Array,
  plain: ReadableStream<Uint8Array>,
  context: string,
): ReadableStream<Uint8Array> {
  return streamOf(sealedParts(secret, plain, context));
}

async function* sealedParts(
  secret: Uint8Array,
  plain: ReadableStream<Uint8Array>,
  context: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const header = new Uint8Array(HEADER_BYTES);
  header[0] = STREAM_VERSION;
  header.set(salt, 1);
  try {
    const key = await frameKey(secret, salt, context);
    yield header;
    let number = 0;
    for await (const { bytes, last } of chunksOf(plain, FRAME_BYTES)) {
      const algorithm = { name: 'AES-GCM', iv: nonceOf(number, last) };
      yield new Uint8Array(await crypto.subtle.encrypt(algorithm, key, bytes));
      number += 1;
    }
  } finally {
    await cancelUnread(plain);
  }
}

/**
 * Decrypts a stream that `sealStream` made, frame by frame: every byte that comes out was verified. The
 * stream fails with {@link SealError} where the content was changed, moved or cut off.
 */
export function unsealStream(
  secret: Uint8Array,
  sealed: ReadableStream<Uint8Array>,
  context: string,
): ReadableStream<Uint8Array> {
  return streamOf(openedParts(secret, sealed, context));
}

async function* openedParts(
  secret: Uint8Array,
  sealed: ReadableStream<Uint8Array>,
  context: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { head, rest } = await splitAt(sealed, HEADER_BYTES);
  try {
    if (head.length < HEADER_BYTES || head[0] !== STREAM_VERSION) throw new SealError();
    const key = await frameKey(secret, head.subarray(1), context);
    let number = 0;
    for await (const chunk of chunksOf(rest, FRAME_BYTES + TAG_BYTES)) {
      yield await openFrame(key, chunk.bytes, { number, last: chunk.last });
      number += 1;
    }
  } finally {
    await cancelUnread(rest);
  }
}

/** Decrypts the frame with a number. @throws {SealError} where the frame is another one, or was changed */
export async function openFrame(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  { number, last }: { number: number; last: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const algorithm = { name: 'AES-GCM', iv: nonceOf(number, last) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes));
  } catch (cause) {
    throw new SealError({ cause });
  }
}

/** Splits a stream into its first `size` bytes and a stream of the rest. */
export async function splitAt(
  source: ReadableStream<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; rest: ReadableStream<Uint8Array> }> {
  const parts = partsOf(source);
  const head = await headOf(parts, size);
  const over = head.subarray(size);
  return { head: head.subarray(0, size), rest: streamOf(prepend(over, parts)) };
}

/** Builds a frame's nonce: its number in 11 bytes, big-endian, then 1 for the last frame. */
function nonceOf(number: number, last: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(NONCE_BYTES);
  new DataView(nonce.buffer).setUint32(NONCE_BYTES - 5, number);
  nonce[NONCE_BYTES - 1] = last ? 1 : 0;
  return nonce;
}

/** Derives the key of a sealed stream's frames. */
export async function frameKey(
  secret: Uint8Array,
  salt: Uint8Array,
  context: string,
): Promise<CryptoKey> {
  const source = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
    'deriveKey',
  ]);
  const info = new TextEncoder().encode(`alme/${STREAM_VERSION}/${context}`);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info },
    source,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
