import { z } from 'zod';

/**
 * The proxies that may say for whom they ask: by address or network, by how many there are, or none.
 */
export type TrustedProxies = { networks: string[] } | { hops: number } | 'none';

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/**
 * Reads a list of trusted proxies such as `127.0.0.1,10.0.0.0/8`, a number of them, or `none`.
 * @returns null for any other text
 */
export function readProxies(text: string): TrustedProxies | null {
  if (text === 'none') return 'none';
  if (/^[1-9]$/.test(text)) return { hops: Number(text) };
  const networks = text.split(',').map((part) => part.trim());
  return networks.every((one) => network.safeParse(one).success) ? { networks } : null;
}
