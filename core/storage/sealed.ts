const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;
const HEADER_BYTES = 1 + NONCE_BYTES;

/** An error for sealed bytes that were changed, were moved or belong to another key. */
export class SealError extends Error {
  constructor(options?: { cause?: unknown }) {
    super('seal is broken', options);
    this.name = 'SealError';
  }
}

/** Encrypts with AES-256-GCM. @returns the ciphertext with the tag behind it */
export type Encrypt = (
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  extra: { nonce: Uint8Array<ArrayBuffer>; additional: Uint8Array<ArrayBuffer> },
) => Uint8Array | Promise<Uint8Array>;

export const byWebCrypto: Encrypt = async (key, bytes, { nonce, additional }) =>
  new Uint8Array(
    await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: additional },
      key,
      bytes,
    ),
  );
let encrypt = byWebCrypto;

/**
 * Lets something encrypt that is faster here than Web Crypto, which goes through a thread for each text.
 * Keys that are imported from then on may be read by it.
 */
export function encryptBy(other: Encrypt): void {
  encrypt = other;
}

/** Imports an AES-256-GCM key from 32 raw bytes. @throws {RangeError} for another length */
export function importKey(raw: Uint8Array): Promise<CryptoKey> {
  if (raw.byteLength !== 32) throw new RangeError('a key has 32 bytes');
  const isExtractable = encrypt !== byWebCrypto;
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', isExtractable, [
    'encrypt',
    'decrypt',
  ]);
}

/**
 * Encrypts bytes with AES-256-GCM (NIST SP 800-38D) under a fresh random nonce.
 * @param context authenticated with the bytes and needed to open them
 * @param nonce 12 bytes that no other bytes are sealed with under this key; random ones where absent
 * @returns version byte, nonce, ciphertext with tag
 */
export async function seal(
  key: CryptoKey,
  bytes: Uint8Array,
  context: string,
  nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Promise<Uint8Array> {
  const sealed = await encrypt(key, new Uint8Array(bytes), {
    nonce,
    additional: additional(context),
  });
  const out = new Uint8Array(HEADER_BYTES + sealed.byteLength);
  out[0] = VERSION;
  out.set(nonce, 1);
  out.set(sealed, HEADER_BYTES);
  return out;
}

/**
 * Decrypts bytes that {@link seal} made. @throws {SealError} when they were changed or belong to
 * another key or context
 */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  if (sealed[0] !== VERSION || sealed.byteLength < HEADER_BYTES + TAG_BYTES) throw new SealError();
  try {
    const opened = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: new Uint8Array(sealed.subarray(1, HEADER_BYTES)),
        additionalData: additional(context),
      },
      key,
      new Uint8Array(sealed.subarray(HEADER_BYTES)),
    );
    return new Uint8Array(opened);
  } catch (cause) {
    throw new SealError({ cause });
  }
}

const text = new TextEncoder();
const additional = (context: string) => text.encode(`alme/${VERSION}/${context}`);
