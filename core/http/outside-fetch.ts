import { AnswerTooLarge, boundedFetch } from './bounded-fetch.ts';

/** What may be fetched from an address that came from outside, and how much of it. */
export type OutsideRules = {
  /**
   * The hosts that may answer: a name, or `*.` and a name for everything below it. `public` allows
   * every host of the public network, for senders who tell no hosts.
   */
  hosts: readonly string[] | 'public';
  /**
   * An address from the operator's settings, or the API's own. Its origin may answer too, also by
   * HTTP and in a private network.
   */
  own?: string;
  /** Maximum size of the answer in bytes. */
  mostBytes: number;
  /** Maximum duration in milliseconds, from the request to the last byte. */
  limitMs: number;
  signal?: AbortSignal;
};

/**
 * Fetches an address that came from outside. Every redirect is held against the same rules.
 * @param address as it came, not yet checked
 * @returns the answer, with any status that is no redirect; its body fails with `AnswerTooLarge`
 *   after `mostBytes`
 * @throws {ForbiddenAddress} for an address that the rules do not allow
 * @throws {AnswerTooLarge} for an answer that announces more than `mostBytes`
 */
export type OutsideFetch = (address: unknown, rules: OutsideRules) => Promise<Response>;

/** The error for an address from outside that may not be fetched. */
export class ForbiddenAddress extends Error {
  /** @param why in a few words; never the address, which may hold a secret */
  constructor(why: string) {
    super(why);
    this.name = 'ForbiddenAddress';
  }
}

/** Redirects that are followed for one fetch. */
const MOST_REDIRECTS = 3;
/** Fetch spec, “redirect status”. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Creates the one way to fetch addresses that came from outside.
 * @param by.fetch reaches every network, for the operator's own origins
 * @param by.publicFetch refuses private addresses when it connects; the runtime's own `fetch` where
 *   the platform refuses them
 */
export function openOutsideFetch(by: {
  fetch: typeof fetch;
  publicFetch: typeof fetch;
}): OutsideFetch {
  return async (address, rules) => {
    const limit = AbortSignal.timeout(rules.limitMs);
    const signal = rules.signal ? AbortSignal.any([rules.signal, limit]) : limit;
    let url = typeof address === 'string' ? URL.parse(address) : null;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!url) throw new ForbiddenAddress('no address');
      const fetch = boundedFetch(isOwn(url, rules) ? by.fetch : by.publicFetch, rules.mostBytes);
      check(url, rules);
      const response = await fetch(url, { redirect: 'manual', signal }).catch(refusalOf);
      if (!REDIRECTS.has(response.status)) return announced(response, rules.mostBytes);
      await response.body?.cancel();
      url = URL.parse(response.headers.get('location') ?? '', url);
    }
    throw new ForbiddenAddress('too many redirects');
  };
}

const isOwn = (url: URL, { own }: OutsideRules): boolean =>
  own !== undefined && url.origin === new URL(own).origin;

function check(url: URL, rules: OutsideRules): void {
  if (url.username !== '' || url.password !== '') throw new ForbiddenAddress('has credentials');
  if (isOwn(url, rules)) return;
  if (url.protocol !== 'https:') throw new ForbiddenAddress('not https');
  if (url.port !== '') throw new ForbiddenAddress('another port');
  // The parser has turned every other form of an IPv4 address into this one.
  if (/^\[|^[\d.]+$/.test(url.hostname)) throw new ForbiddenAddress('no host name');
  if (rules.hosts !== 'public' && !rules.hosts.some((host) => matches(url.hostname, host)))
    throw new ForbiddenAddress('another host');
}

const matches = (hostname: string, host: string): boolean =>
  host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;

/** Rethrows the reason why a connection was refused, which `fetch` wraps. */
function refusalOf(cause: unknown): never {
  const reason = cause instanceof Error ? cause.cause : undefined;
  throw reason instanceof ForbiddenAddress ? reason : cause;
}

async function announced(response: Response, mostBytes: number): Promise<Response> {
  if (Number(response.headers.get('content-length') ?? 0) <= mostBytes) return response;
  await response.body?.cancel();
  throw new AnswerTooLarge();
}
