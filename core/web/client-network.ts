/** The groups of an IPv6 address that name a network; a customer has one or more of those. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/**
 * Gives what limits by address count: an IPv4 address, or the /64 network of an IPv6 address, since its
 * owner can use any address in it.
 */
export function clientNetwork(address: string): string {
  const [bare = ''] = address.split('%', 1);
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return address;
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [before = '', after = ''] = canonical.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after.split(':').filter(Boolean);
  const zeros = Array.from({ length: GROUPS - head.length - tail.length }, () => '0');
  return `${[...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
