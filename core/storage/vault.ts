import type { LargeFile } from '../large-file.ts';
import { type AccountKey, joinedKeys, keysIn } from './account-key.ts';
import { bytesOf, cancelUnread, partsOf, prepend, streamOf } from './chunks.ts';
import { type KeyRing, keyIdOf } from './key-ring.ts';
import type { ObjectStore } from './object-store.ts';
import { type RecentTexts, recentTexts } from './recent-texts.ts';
import { importKey, SealError, seal, unseal } from './sealed.ts';
import { openSealed, type SealedFile } from './sealed-file.ts';
import { FRAME_BYTES, STREAM_VERSION, sealStream, splitAt, unsealStream } from './sealed-stream.ts';

export type { AccountKey } from './account-key.ts';

/**
 * A store of sealed objects: every user's files are encrypted under the account's own key, which is
 * stored wrapped under a data key.
 */
export type Vault = {
  /**
   * Creates a key and wraps it for an account, or whatever else has files: its id is authenticated with
   * the key, so that a wrapped key cannot be put into another row.
   */
  newKey(owner: string): Promise<AccountKey>;
  /**
   * Wraps a key anew, under the data key that wraps now and bound to its account.
   * @returns null where it is wrapped so already
   * @throws {SealError} when no data key opens it
   */
  rewrap(key: AccountKey): Promise<AccountKey | null>;
  /**
   * Encrypts and stores a file. The object's key is authenticated with it, so that a file cannot be put
   * in another one's place.
   */
  put(key: AccountKey, objectKey: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Encrypts and stores a stream in bounded memory; where the stream fails, nothing is stored. */
  putStream(
    key: AccountKey,
    objectKey: string,
    stream: ReadableStream<Uint8Array>,
    contentType: string,
  ): Promise<void>;
  /**
   * Reads and decrypts a file; null when there is no such object.
   * @throws {SealError} when the object was tampered with or sealed under another key
   */
  get(
    key: AccountKey,
    objectKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  /**
   * Reads and decrypts a file as a stream; null when there is no such object. The stream fails where
   * the object was tampered with.
   */
  getStream(
    key: AccountKey,
    objectKey: string,
  ): Promise<{ stream: ReadableStream<Uint8Array>; contentType: string } | null>;
  /**
   * Opens a file for reading pieces of it; null when there is no such object. An object that was not
   * stored as a stream is held in memory.
   * @throws {SealError} when the object was tampered with or sealed under another key
   */
  open(key: AccountKey, objectKey: string): Promise<LargeFile | null>;
  delete(objectKey: string): Promise<void>;
  /** Deletes several files; where it fails, some of them may be gone. */
  deleteAll(objectKeys: readonly string[]): Promise<void>;
  /**
   * Gives the key that seals an account's words (see `sealText`). Keys that were just unwrapped are
   * remembered for a few minutes.
   * @throws {SealError} when no data key opens it
   */
  textKey(key: AccountKey): Promise<CryptoKey>;
  /** Words that were sealed or opened a moment ago. */
  recent: Pick<RecentTexts, 'get' | 'set'>;
  /** Forgets the unwrapped key and the words of an account that was erased. */
  forget(owner: string): void;
};

/** What a wrapped key is bound to. Keys of earlier versions are bound to no account. */
const contextOf = (owner: string) => `account-key/${owner}`;
const UNBOUND_CONTEXT = 'account-key';
/** Ends a wrapped key that is bound to its account. */
const BOUND = '#';
const ACCOUNT_KEY_BYTES = 32;
const MAX_TYPE_BYTES = 255;

/**
 * Opens the vault over a store. AES-256-GCM throughout; a stored object carries a version byte, and its
 * content type inside the seal, so that the store learns nothing but sizes.
 * @param options `keys` wraps every account's key; `now` is a clock in milliseconds
 */
export function openVault({
  store,
  keys,
  now = Date.now,
}: {
  store: ObjectStore;
  keys: KeyRing;
  now?: () => number;
}): Vault {
  const recent = recentTexts((key) => unwrap(keys, key), now);
  const accountSecret = (key: AccountKey) => unwrap(keys, keysIn(key)[0]);
  const accountKey = async (key: AccountKey) => importKey(await accountSecret(key));
  const wrap = async (owner: string, secret: Uint8Array): Promise<AccountKey> => ({
    owner,
    wrappedKey: `${await keys.wrap(secret, contextOf(owner))}${BOUND}`,
  });
  const vault: Vault = {
    newKey: (owner) => wrap(owner, crypto.getRandomValues(new Uint8Array(ACCOUNT_KEY_BYTES))),
    rewrap: async (key) => {
      const currentId = await keys.currentId();
      const isNew = ({ wrappedKey }: AccountKey) =>
        isBound(wrappedKey) && keyIdOf(wrappedKey) === currentId;
      const [own, ...further] = keysIn(key);
      if ([own, ...further].every(isNew)) return null;
      const anew = async (one: AccountKey) =>
        isNew(one) ? one : wrap(one.owner, await unwrap(keys, one));
      const wrappedKey = joinedKeys([await anew(own), ...(await Promise.all(further.map(anew)))]);
      return { owner: key.owner, wrappedKey };
    },
    put: async (key, objectKey, bytes, contentType) => {
      // Sealing as a whole takes several copies.
      if (bytes.byteLength > FRAME_BYTES)
        return vault.putStream(key, objectKey, streamOf(once(bytes)), contentType);
      const framed = frame(bytes, contentType);
      const sealed = await seal(await accountKey(key), framed, objectKey);
      await store.put(objectKey, sealed, 'application/octet-stream');
    },
    putStream: async (key, objectKey, stream, contentType) => {
      const secret = await accountSecret(key).catch(async (cause) => {
        await cancelUnread(stream);
        throw cause;
      });
      const framed = streamOf(prepend(typeHead(contentType), partsOf(stream)));
      const sealed = sealStream(secret, framed, objectKey);
      await store.putStream(objectKey, sealed, 'application/octet-stream');
    },
    get: async (key, objectKey) => {
      const kept = await store.get(objectKey);
      if (!kept) return null;
      const isStream = kept.bytes[0] === STREAM_VERSION;
      return underOneOf(key, async (one) => {
        const secret = await unwrap(keys, one);
        if (!isStream) return unframe(await unseal(await importKey(secret), kept.bytes, objectKey));
        const opened = unsealStream(secret, streamOf(once(kept.bytes)), objectKey);
        return unframe(await bytesOf(opened));
      });
    },
    getStream: async (key, objectKey) => {
      // Which of several keys opens it shows in its first bytes.
      if (keysIn(key).length > 1) {
        const file = await vault.open(key, objectKey);
        return file && { stream: file.stream(), contentType: file.contentType };
      }
      const secret = await accountSecret(key);
      const kept = await store.getStream(objectKey);
      if (!kept) return null;
      const { head, rest } = await splitAt(kept.stream, 1);
      const sealed = streamOf(prepend(head, partsOf(rest)));
      if (head[0] !== STREAM_VERSION) {
        const whole = await unseal(await importKey(secret), await bytesOf(sealed), objectKey);
        const { bytes, contentType } = unframe(whole);
        return { stream: streamOf(once(bytes)), contentType };
      }
      return unframedStream(unsealStream(secret, sealed, objectKey));
    },
    open: async (key, objectKey) => {
      const framed = await underOneOf(key, async (one) => {
        const found = await openSealed(store, await unwrap(keys, one), objectKey);
        return found && withoutType(found);
      });
      if (framed) return framed;
      const whole = await vault.get(key, objectKey);
      return whole && heldFile(whole);
    },
    delete: (objectKey) => store.delete(objectKey),
    deleteAll: (objectKeys) => store.deleteAll(objectKeys),
    recent,
    textKey: (key) => recent.keyOf(keysIn(key)[0]),
    forget: (owner) => recent.forget(owner),
  };
  return vault;
}

/** Tells whether a wrapped key is bound to its account. */
export const isBound = (wrappedKey: string): boolean => wrappedKey.endsWith(BOUND);

/** Opens a wrapped key. @throws {SealError} also where it is bound to another account */
const unwrap = (keys: KeyRing, { owner, wrappedKey }: AccountKey): Promise<Uint8Array> =>
  isBound(wrappedKey)
    ? keys.unwrap(wrappedKey.slice(0, -BOUND.length), contextOf(owner))
    : keys.unwrap(wrappedKey, UNBOUND_CONTEXT);

/**
 * Opens something under the one of an account's keys that it was sealed under.
 * @throws {SealError} when none of them opens it
 */
export async function underOneOf<Opened>(
  key: AccountKey,
  open: (one: AccountKey) => Promise<Opened>,
): Promise<Opened> {
  const [own, ...further] = keysIn(key);
  let next = own;
  for (const other of further) {
    try {
      return await open(next);
    } catch (cause) {
      if (!(cause instanceof SealError)) throw cause;
      next = other;
    }
  }
  return open(next);
}

/** Tells whether a key ring opens all of an account's wrapped keys. */
export async function canUnwrapAccountKey(keys: KeyRing, key: AccountKey): Promise<boolean> {
  try {
    await Promise.all(keysIn(key).map((one) => unwrap(keys, one)));
    return true;
  } catch (cause) {
    if (cause instanceof SealError) return false;
    throw cause;
  }
}

/** Opens the content behind the content type of a sealed stream. */
async function withoutType(framed: SealedFile): Promise<LargeFile> {
  const [length = 0] = await framed.read(0, 1);
  const start = 1 + length;
  const byteLength = framed.byteLength - start;
  return {
    contentType: new TextDecoder().decode(await framed.read(1, start)),
    byteLength,
    read: (from, to) => framed.read(start + from, start + Math.min(to, byteLength)),
    stream: (from = 0, to = byteLength) =>
      framed.stream(start + from, start + Math.min(to, byteLength)),
  };
}

function heldFile({ bytes, contentType }: { bytes: Uint8Array; contentType: string }): LargeFile {
  return {
    contentType,
    byteLength: bytes.byteLength,
    read: async (from, to) => bytes.subarray(from, to),
    stream: (from = 0, to = bytes.byteLength) => streamOf(once(bytes.subarray(from, to))),
  };
}

function frame(bytes: Uint8Array, contentType: string): Uint8Array {
  const head = typeHead(contentType);
  const out = new Uint8Array(head.length + bytes.byteLength);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}

/** Writes one byte with the length of the content type, then the content type. */
function typeHead(contentType: string): Uint8Array {
  const type = new TextEncoder().encode(contentType);
  if (type.length > MAX_TYPE_BYTES) throw new RangeError('content type too long');
  return Uint8Array.from([type.length, ...type]);
}

async function unframedStream(framed: ReadableStream<Uint8Array>) {
  const { head: length, rest } = await splitAt(framed, 1);
  const { head: type, rest: stream } = await splitAt(rest, length[0] ?? 0);
  return { stream, contentType: new TextDecoder().decode(type) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

function unframe(framed: Uint8Array): { bytes: Uint8Array; contentType: string } {
  const end = 1 + (framed[0] ?? 0);
  return {
    bytes: framed.subarray(end),
    contentType: new TextDecoder().decode(framed.subarray(1, end)),
  };
}
