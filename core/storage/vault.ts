import type { ObjectStore } from './object-store.ts';
import { importKey, SealError, seal, unseal } from './sealed.ts';

/** Sealed objects: every user's files are encrypted under the account's own key, kept wrapped under DATA_KEY. */
export type Vault = {
  /** A fresh account key, wrapped, for `accounts.wrappedKey`. */
  newWrappedKey(): Promise<string>;
  /** Encrypts and stores. The object key is bound in, so that a file cannot be put in another's place. */
  put(wrappedKey: string, objectKey: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Reads and decrypts; null when there is no such object.
   * @throws {Error} when it was tampered with or sealed under another key
   */
  get(
    wrappedKey: string,
    objectKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  delete(objectKey: string): Promise<void>;
};

const WRAP_CONTEXT = 'account-key';
const ACCOUNT_KEY_BYTES = 32;
const MAX_TYPE_BYTES = 255;

/**
 * Opens the vault over a store. AES-256-GCM throughout; what is stored carries a version byte and its
 * content type inside the seal, so that the store learns nothing but sizes.
 * @param options `dataKey`: 32 bytes that wrap every account's key
 * @throws {RangeError} when the key has another length
 */
export function openVault(options: { store: ObjectStore; dataKey: Uint8Array }): Vault {
  const { store } = options;
  const master = importKey(options.dataKey);
  const accountKey = async (wrapped: string) =>
    importKey(await unseal(await master, fromBase64(wrapped), WRAP_CONTEXT));
  return {
    newWrappedKey: async () => {
      const raw = crypto.getRandomValues(new Uint8Array(ACCOUNT_KEY_BYTES));
      return toBase64(await seal(await master, raw, WRAP_CONTEXT));
    },
    put: async (wrappedKey, objectKey, bytes, contentType) => {
      const framed = frame(bytes, contentType);
      const sealed = await seal(await accountKey(wrappedKey), framed, objectKey);
      await store.put(objectKey, sealed, 'application/octet-stream');
    },
    get: async (wrappedKey, objectKey) => {
      const kept = await store.get(objectKey);
      if (!kept) return null;
      return unframe(await unseal(await accountKey(wrappedKey), kept.bytes, objectKey));
    },
    delete: (objectKey) => store.delete(objectKey),
  };
}

function frame(bytes: Uint8Array, contentType: string): Uint8Array {
  const type = new TextEncoder().encode(contentType);
  if (type.length > MAX_TYPE_BYTES) throw new RangeError('content type too long');
  const out = new Uint8Array(1 + type.length + bytes.byteLength);
  out[0] = type.length;
  out.set(type, 1);
  out.set(bytes, 1 + type.length);
  return out;
}

function unframe(framed: Uint8Array): { bytes: Uint8Array; contentType: string } {
  const end = 1 + (framed[0] ?? 0);
  return {
    bytes: framed.subarray(end),
    contentType: new TextDecoder().decode(framed.subarray(1, end)),
  };
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new SealError({ cause });
  }
}
