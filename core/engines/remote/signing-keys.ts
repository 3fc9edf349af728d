import { z } from 'zod';
import { boundedFetch, TEXT_ANSWER_BYTES } from '../../http/bounded-fetch.ts';
import { seldom } from '../../http/seldom.ts';

/** How long fetched keys count, in milliseconds. */
const KEPT_MS = 60 * 60_000;
const LIMIT_MS = 10_000;
const MOST_KEYS = 20;

/** RFC 8037: an Ed25519 key as a JWK. */
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })).max(MOST_KEYS),
});
const edKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
});
type EdKey = z.infer<typeof edKey>;

/** A provider's public keys for webhook signatures. */
export type SigningKeys = {
  /**
   * Finds the key with an id; null when there is none. Unknown ids cause few fetches, and none while
   * nothing is waited for.
   * @throws {Error} when the keys could not be fetched
   */
  find(id: string): Promise<CryptoKey | null>;
};

/**
 * Creates a key store for a JWK set (RFC 7517), which is fetched when first needed and kept for an
 * hour.
 * @param options `url` is the address of the JWK set; `isWanted` tells whether any webhook is waited
 *   for; `now` is the clock, milliseconds since the epoch
 */
export function jwksKeys(options: {
  url: string;
  now: () => number;
  isWanted: () => Promise<boolean>;
  fetch?: typeof fetch;
}): SigningKeys {
  const { url, now, isWanted } = options;
  const fetch = boundedFetch(options.fetch ?? globalThis.fetch, TEXT_ANSWER_BYTES);
  let fetchedAt = Number.NEGATIVE_INFINITY;

  async function load(): Promise<EdKey[]> {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) throw new Error(`signing keys: status ${response.status}`);
    const { keys } = keySet.parse(await response.json());
    fetchedAt = now();
    return keys.flatMap((key) => edKey.safeParse(key).data ?? []);
  }

  const keys = seldom({ load, isWanted, now });
  return {
    async find(id) {
      const current = now() - fetchedAt <= KEPT_MS ? keys.known() : null;
      const known = current?.find(({ kid }) => kid === id);
      if (known) return imported(known);
      const renewed = await keys.renew();
      if (renewed === 'too-early' && !current) throw new Error('signing keys: not to be had now');
      const all = typeof renewed === 'string' ? keys.known() : renewed.value;
      const found = all?.find(({ kid }) => kid === id);
      return found ? imported(found) : null;
    },
  };
}

const imported = (key: EdKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', key, 'Ed25519', false, ['verify']);
