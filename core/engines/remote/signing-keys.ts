import { z } from 'zod';
import { boundedFetch, TEXT_ANSWER_BYTES } from '../../http/bounded-fetch.ts';

/** How long fetched keys count, and how soon an unknown one may lead to another look, in milliseconds. */
const KEPT_MS = 60 * 60_000;
const NOT_SOONER_MS = 60_000;
const LIMIT_MS = 10_000;
const MOST_KEYS = 20;

/** RFC 8037: an Ed25519 key as a JWK. */
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })).max(MOST_KEYS),
});
const edKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

/** A provider's public keys for webhook signatures. */
export type SigningKeys = {
  /**
   * Finds the key with an id; null when there is none. Unknown ids cause at most one fetch a
   * minute.
   * @throws {Error} when the keys could not be fetched
   */
  find(id: string): Promise<CryptoKey | null>;
};

/**
 * Creates a key store for a JWK set (RFC 7517), which is fetched when first needed and kept for an
 * hour.
 * @param options.url address of the JWK set
 * @param options.now the clock, milliseconds since the epoch
 */
export function jwksKeys(options: {
  url: string;
  now: () => number;
  fetch?: typeof fetch;
}): SigningKeys {
  const { url, now } = options;
  const fetch = boundedFetch(options.fetch ?? globalThis.fetch, TEXT_ANSWER_BYTES);
  let keys = new Map<string, CryptoKey>();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  async function load(): Promise<void> {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) throw new Error(`signing keys: status ${response.status}`);
    const set = keySet.parse(await response.json());
    const found = new Map<string, CryptoKey>();
    for (const jwk of set.keys) {
      const known = edKey.safeParse(jwk);
      if (!known.success || jwk.kid === undefined) continue;
      found.set(
        jwk.kid,
        await crypto.subtle.importKey('jwk', known.data, 'Ed25519', false, ['verify']),
      );
    }
    keys = found;
    fetchedAt = now();
  }

  return {
    async find(id) {
      const age = now() - fetchedAt;
      if (age > KEPT_MS || (!keys.has(id) && age > NOT_SOONER_MS)) {
        fetching ??= load().finally(() => {
          fetching = null;
        });
        await fetching;
      }
      return keys.get(id) ?? null;
    },
  };
}
