import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HttpContext } from 'hono';
import type { TrustedProxies } from '../../core/config/proxies.ts';

/**
 * Creates a function that reads the address of the client of a request. Only what trusted proxies say
 * of it in `X-Forwarded-For` is believed; no other header is.
 */
export function clientAddressBehind(proxies: TrustedProxies): (c: HttpContext) => string {
  const read = addressReader(proxies);
  return (c) => read(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for') ?? '');
}

/**
 * Creates a function that finds the client among the addresses of a connection.
 * @returns a function of the address of the peer and the `X-Forwarded-For` header, empty without one;
 *   an IPv4 address is written as such
 */
export function addressReader(
  proxies: TrustedProxies,
): (peer: string, forwardedFor: string) => string {
  if (proxies === 'none') return (peer) => plain(peer);
  if ('hops' in proxies) {
    return (peer, forwardedFor) => {
      const chain = chainOf(peer, forwardedFor);
      return chain[Math.min(proxies.hops, chain.length - 1)] ?? plain(peer);
    };
  }
  const trusted = listOf(proxies.networks);
  return (peer, forwardedFor) => {
    const chain = chainOf(peer, forwardedFor);
    return chain.find((address) => !isIn(trusted, address)) ?? chain.at(-1) ?? plain(peer);
  };
}

/** Lists the addresses of a connection, the nearest first, up to the first that is none. */
function chainOf(peer: string, forwardedFor: string): string[] {
  const told = forwardedFor.split(',').map((part) => plain(part.trim()));
  const all = [plain(peer), ...told.toReversed()];
  const broken = all.findIndex((address) => isIP(address) === 0);
  return broken === -1 ? all : all.slice(0, Math.max(1, broken));
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Writes an IPv4 address that was mapped into IPv6 as such. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
