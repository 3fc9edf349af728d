import type { OutsideFetch } from '../../core/http/outside-fetch.ts';
import type { SigningKey } from './paypal-signature.ts';

/** Certificates that are fetched within `WINDOW_MS`, at most: strangers can name any. */
const MOST_FETCHES = 6;
const WINDOW_MS = 10 * 60_000;
const MOST_KNOWN = 16;
const PATH = /^\/v1\/notifications\/certs\/[\w-]{1,200}$/;
const LIVE = ['https://api.paypal.com', 'https://api-m.paypal.com'];
const SANDBOX = ['https://api.sandbox.paypal.com', 'https://api-m.sandbox.paypal.com'];

const CERTIFICATE_BYTES = 64 * 1024;
const FETCH_MS = 10_000;

/** PayPal's signing certificates, fetched when an event names one for the first time. */
export type PayPalCertificates = {
  /** Tells whether an address is one that PayPal gives its certificates out at. */
  isPlace(url: string): boolean;
  /**
   * Finds the key behind an address.
   * @returns null where the address gives out no certificate of PayPal's that counts now
   * @throws {Error} where it could not be fetched now
   */
  find(url: string): Promise<SigningKey | null>;
};

/** The parts of PayPal's certificates. */
export type CertificateOptions = {
  /** The address of PayPal's API. */
  apiBase: string;
  fetchOutside: OutsideFetch;
  /** Lists the trusted roots, in PEM. */
  roots: () => Promise<readonly string[]>;
  /** Milliseconds since the epoch. */
  now: () => number;
};

/**
 * Opens PayPal's certificates. Only hosts of the same PayPal as the API's are asked: the sandbox
 * proves nothing about money. Whatever strangers name, a few addresses are fetched every ten minutes.
 */
export function paypalCertificates(options: CertificateOptions): PayPalCertificates {
  const origins = originsOf(options.apiBase);
  const known = new Map<string, Promise<SigningKey | null>>();
  const fetches: number[] = [];

  async function load(url: string): Promise<SigningKey | null> {
    // What reads certificates takes a while to load: only where PayPal sends events.
    const [pem, { signingKeyIn }] = await Promise.all([
      certificateText(options, url),
      import('./paypal-certificate.ts'),
    ]);
    return signingKeyIn(pem, { roots: await options.roots(), now: options.now() });
  }

  return {
    isPlace: (url) => {
      if (!URL.canParse(url)) return false;
      const { origin, pathname, search, hash, username, password } = new URL(url);
      const bare = [search, hash, username, password].every((part) => part === '');
      return bare && origins.includes(origin) && PATH.test(pathname);
    },
    find: async (url) => {
      const before = known.get(url);
      if (before) return before;
      const now = options.now();
      while (fetches[0] !== undefined && fetches[0] <= now - WINDOW_MS) fetches.shift();
      if (fetches.length >= MOST_FETCHES)
        throw new Error('too many certificates were asked for: no other is fetched for a while');
      fetches.push(now);
      const loading = load(url);
      known.set(url, loading);
      for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - MOST_KNOWN)))
        known.delete(oldest);
      try {
        const key = await loading;
        // What is none today may be one tomorrow.
        if (!key) known.delete(url);
        return key;
      } catch (cause) {
        known.delete(url);
        throw cause;
      }
    },
  };
}

/**
 * Fetches what an address of PayPal's gives out: a certificate and those above it, in PEM.
 * @throws {Error} for a failure, and for an answer that is too large or late
 */
async function certificateText(
  { fetchOutside, apiBase }: CertificateOptions,
  url: string,
): Promise<string> {
  const answer = await fetchOutside(url, {
    hosts: originsOf(apiBase).map((origin) => new URL(origin).hostname),
    own: apiBase,
    mostBytes: CERTIFICATE_BYTES,
    limitMs: FETCH_MS,
  });
  if (answer.ok) return answer.text();
  await answer.body?.cancel();
  throw new Error(`PayPal’s certificate: status ${answer.status}`);
}

function originsOf(apiBase: string): string[] {
  const { origin } = new URL(apiBase);
  for (const family of [LIVE, SANDBOX]) if (family.includes(origin)) return family;
  return [origin, ...LIVE, ...SANDBOX];
}
