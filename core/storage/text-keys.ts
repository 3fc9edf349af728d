import { importKey } from './sealed.ts';

const MOST_KEYS = 1000;
const KEPT_MS = 5 * 60_000;

type Kept = { owner: string; key: Promise<CryptoKey>; until: number };

/**
 * Account keys that were unwrapped a moment ago, so that the words of one event are opened by one
 * unwrapping. Who asks needs the wrapped key from the account's row: once the row is gone, nothing here
 * opens.
 */
export type UnwrappedKeys = {
  /** Gives the key of a wrapped key, unwrapped where it is not here. */
  keyOf(wrapped: { owner: string; wrappedKey: string }): Promise<CryptoKey>;
  /** Forgets the key of an account. */
  forget(owner: string): void;
};

/**
 * Opens a bounded memory of unwrapped keys: at most 1,000, five minutes each.
 * @param unwrap gives the 32 bytes of a key; what it throws is thrown by `keyOf` and not remembered
 * @param now a clock in milliseconds
 */
export function unwrappedKeys(
  unwrap: (wrapped: { owner: string; wrappedKey: string }) => Promise<Uint8Array>,
  now: () => number,
): UnwrappedKeys {
  const kept = new Map<string, Kept>();
  const dropOld = () => {
    for (const [wrappedKey, { until }] of kept) {
      if (until > now() && kept.size < MOST_KEYS) return;
      kept.delete(wrappedKey);
    }
  };
  return {
    keyOf: (wrapped) => {
      const known = kept.get(wrapped.wrappedKey);
      if (known && known.owner === wrapped.owner && known.until > now()) return known.key;
      const key = unwrap(wrapped).then(importKey);
      dropOld();
      kept.set(wrapped.wrappedKey, { owner: wrapped.owner, key, until: now() + KEPT_MS });
      key.catch(() => kept.delete(wrapped.wrappedKey));
      return key;
    },
    forget: (owner) => {
      for (const [wrappedKey, of] of kept) if (of.owner === owner) kept.delete(wrappedKey);
    },
  };
}
