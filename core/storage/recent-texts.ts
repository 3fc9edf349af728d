import { importKey } from './sealed.ts';

const MOST = 1000;
const KEPT_MS = 5 * 60_000;

type Owned = { owner: string; wrappedKey: string };

/**
 * Account keys that were unwrapped, and words that were opened or sealed, a moment ago: the events of one
 * chat that follow each other open the same things. Who asks needs the wrapped key from the account's row:
 * once the row is gone, nothing here opens.
 */
export type RecentTexts = {
  /** Gives the key of a wrapped key, unwrapped where it is not here. */
  keyOf(key: Owned): Promise<CryptoKey>;
  /** Gives the words of a sealed text at its place; undefined where they are not here. */
  get(key: Owned, place: string, sealed: string): string | undefined;
  set(key: Owned, place: string, sealed: string, text: string): void;
  /** Forgets everything of an account. */
  forget(owner: string): void;
};

/**
 * Opens a bounded memory: at most 1,000 keys and 1,000 texts, five minutes each.
 * @param unwrap gives the 32 bytes of a key; what it throws is thrown by `keyOf` and not remembered
 * @param now a clock in milliseconds
 */
export function recentTexts(
  unwrap: (key: Owned) => Promise<Uint8Array>,
  now: () => number,
): RecentTexts {
  const keys = memory<Promise<CryptoKey>>(now);
  const texts = memory<string>(now);
  const idOf = ({ owner, wrappedKey }: Owned, place: string, sealed: string) =>
    `${owner}\n${wrappedKey}\n${place}\n${sealed}`;
  return {
    keyOf: (key) => {
      const id = `${key.owner}\n${key.wrappedKey}`;
      const known = keys.get(id);
      if (known) return known;
      const unwrapped = unwrap(key).then(importKey);
      keys.set(id, key.owner, unwrapped);
      unwrapped.catch(() => keys.drop(id));
      return unwrapped;
    },
    get: (key, place, sealed) => texts.get(idOf(key, place, sealed)),
    set: (key, place, sealed, text) => texts.set(idOf(key, place, sealed), key.owner, text),
    forget: (owner) => {
      keys.forget(owner);
      texts.forget(owner);
    },
  };
}

function memory<Value>(now: () => number) {
  const kept = new Map<string, { owner: string; value: Value; until: number }>();
  return {
    get: (id: string): Value | undefined => {
      const found = kept.get(id);
      return found && found.until > now() ? found.value : undefined;
    },
    set: (id: string, owner: string, value: Value): void => {
      // The oldest come first.
      for (const [old, { until }] of kept) {
        if (until > now() && kept.size < MOST) break;
        kept.delete(old);
      }
      kept.delete(id);
      kept.set(id, { owner, value, until: now() + KEPT_MS });
    },
    drop: (id: string): void => {
      kept.delete(id);
    },
    forget: (owner: string): void => {
      for (const [id, of] of kept) if (of.owner === owner) kept.delete(id);
    },
  };
}
