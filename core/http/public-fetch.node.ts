import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { ForbiddenAddress } from './outside-fetch.ts';

/**
 * The IPv4 networks that are not globally reachable, as IANA's special-purpose registry lists them,
 * with multicast and the reserved upper end.
 */
const PRIVATE_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
/** Networks inside the global unicast space that are not plain hosts. */
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const;
/** RFC 6052: how a network without IPv4 reaches it; the last 32 bits are the IPv4 address. */
const NAT64 = '64:ff9b::';

const notPublic = new BlockList();
for (const [network, prefix] of PRIVATE_IPV4) {
  notPublic.addSubnet(network, prefix, 'ipv4');
  notPublic.addSubnet(`${NAT64}${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of SPECIAL_IPV6) notPublic.addSubnet(network, prefix, 'ipv6');
/** RFC 4291: the only global unicast space; everything outside is refused. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
globalUnicast.addSubnet(NAT64, 96, 'ipv6');

/** Tells whether an IP address belongs to a host of the public network. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !notPublic.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  return globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

type Lookup = (
  hostname: string,
  options: LookupOptions,
  callback: (
    error: NodeJS.ErrnoException | null,
    address: string | LookupAddress[],
    family?: number,
  ) => void,
) => void;

/**
 * Creates a `fetch` that connects to hosts of the public network only. The addresses are checked
 * where the connection is made, so that a name cannot mean another address by then.
 * @param options.lookup resolves names, by default as the system does
 * @param options.isAllowed decides about an IP address, by default `isPublicAddress`
 */
export function openPublicFetch({
  lookup = systemLookup as Lookup,
  isAllowed = isPublicAddress,
} = {}): typeof fetch {
  const checkedLookup: Lookup = (hostname, options, callback) =>
    lookup(hostname, options, (error, address, family) => {
      const found = typeof address === 'string' ? [address] : (address ?? []).map((a) => a.address);
      const forbidden = !error && !found.every(isAllowed);
      callback(forbidden ? new ForbiddenAddress('a private address') : error, address, family);
    });
  let opened: Promise<typeof fetch> | null = null;
  return async (input, init) => {
    opened ??= open(checkedLookup, isAllowed);
    return (await opened)(input, init);
  };
}

async function open(
  lookup: Lookup,
  isAllowed: (address: string) => boolean,
): Promise<typeof fetch> {
  // Loaded when first needed: most starts never do.
  const undici = await import('undici');
  const connect = undici.buildConnector({ lookup });
  const dispatcher = new undici.Agent({
    connect: (options, callback) => {
      // An address in place of a name is never looked up.
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !isAllowed(literal))
        callback(new ForbiddenAddress('a private address'), null);
      else connect(options, callback);
    },
  });
  // The same standard, in two packages' types.
  const byUndici = undici.fetch as unknown as typeof fetch;
  return (input, init) => byUndici(input, { ...init, dispatcher } as RequestInit);
}
