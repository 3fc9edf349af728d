import { fromBase64, toBase64 } from './base64.ts';
import { deriveSecret } from './derive.ts';
import { importKey, SealError, seal, unseal } from './sealed.ts';

/**
 * The service's data keys. The first key wraps new secrets; every key of the ring opens the secrets
 * that it has wrapped. A wrapped secret names its key: `KEYID:BASE64`.
 */
export type KeyRing = {
  /** Gives the name of the key that wraps: 8 hexadecimal digits, derived from the key. */
  currentId(): Promise<string>;
  /**
   * Encrypts a secret under the first key.
   * @param context the purpose of the secret, which is needed to open it again
   */
  wrap(secret: Uint8Array, context: string): Promise<string>;
  /**
   * Opens a wrapped secret. A secret without a key's name was wrapped before keys had names: every key
   * is tried.
   * @throws {SealError} when no key of the ring opens the secret
   */
  unwrap(wrapped: string, context: string): Promise<Uint8Array>;
  /** Derives a secret as earlier versions derived it from their only data key; 64 hexadecimal digits. */
  inheritedSecret(purpose: string): Promise<string>;
};

/** Reads the data keys anew where they have changed; null where they have not. */
export type ReadKeys = () => Promise<readonly Uint8Array[] | null>;

type NamedKey = { id: string; key: CryptoKey };

const ID_DIGITS = 8;

/** Reads the key's name from a wrapped secret; null where the secret was wrapped before keys had names. */
export function keyIdOf(wrapped: string): string | null {
  const end = wrapped.indexOf(':');
  return end < 0 ? null : wrapped.slice(0, end);
}

/**
 * Opens a ring of data keys.
 * @param keys 32 bytes each; the first one wraps, the last one is the oldest
 * @param changed reads the keys again, before something is wrapped and where something is wrapped by an
 *   unknown key; absent where they cannot change while the process runs
 * @throws {RangeError} when there is no key, or one has another length
 */
export function openKeyRing(keys: readonly Uint8Array[], changed?: ReadKeys): KeyRing {
  const [first] = keys;
  const oldest = keys.at(-1);
  if (!first || !oldest) throw new RangeError('a key ring has at least one key');
  let named = namedKeys(keys);
  const refresh = async (): Promise<void> => {
    const fresh = await changed?.();
    if (fresh) named = namedKeys(fresh);
  };
  const current = async (): Promise<NamedKey> => {
    const [newest] = await named;
    if (!newest) throw new RangeError('a key ring has at least one key');
    return newest;
  };
  return {
    currentId: async () => (await current()).id,
    wrap: async (secret, context) => {
      await refresh();
      const { id, key } = await current();
      return `${id}:${toBase64(await seal(key, secret, context))}`;
    },
    unwrap: async (wrapped, context) => {
      const id = keyIdOf(wrapped);
      const sealed = fromBase64(id === null ? wrapped : wrapped.slice(id.length + 1));
      if (id !== null && !(await named).some((known) => known.id === id)) await refresh();
      const fitting = (await named).filter((candidate) => id === null || candidate.id === id);
      return firstOpened(fitting, sealed, context);
    },
    inheritedSecret: (purpose) => deriveSecret(oldest, purpose),
  };
}

function namedKeys(keys: readonly Uint8Array[]): Promise<NamedKey[]> {
  // At once, so that a key of another length is refused where the ring is opened.
  const imported = keys.map((raw) => importKey(raw));
  return Promise.all(
    keys.map(async (raw, i): Promise<NamedKey> => {
      const [key, id] = await Promise.all([imported[i], keyNameOf(raw)]);
      if (!key) throw new RangeError('a key ring has at least one key');
      return { id, key };
    }),
  );
}

/** Derives the name of a data key: 8 hexadecimal digits. */
export const keyNameOf = async (raw: Uint8Array): Promise<string> =>
  (await deriveSecret(raw, 'key id')).slice(0, ID_DIGITS);

async function firstOpened(
  keys: readonly NamedKey[],
  sealed: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  for (const { key } of keys) {
    try {
      return await unseal(key, sealed, context);
    } catch (cause) {
      if (!(cause instanceof SealError)) throw cause;
    }
  }
  throw new SealError();
}
