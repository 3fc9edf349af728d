import { expect, test } from 'vitest';
import { clientNetwork } from '../../core/web/client-network.ts';
import { addressReader } from './client-address.node.ts';

const NETWORKS = { networks: ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'] };

test.each([
  ['nobody is believed', 'none', '127.0.0.1', '192.0.2.1', '127.0.0.1'],
  ['a stranger is not believed', NETWORKS, '198.51.100.7', '192.0.2.1', '198.51.100.7'],
  ['a proxy is', NETWORKS, '127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['also over IPv6', NETWORKS, '2001:db8::9', '192.0.2.1', '192.0.2.1'],
  ['and mapped into it', NETWORKS, '::ffff:10.1.2.3', '192.0.2.1', '192.0.2.1'],
  [
    'what a client made up before it is not',
    NETWORKS,
    '127.0.0.1',
    '1.1.1.1, 192.0.2.1',
    '192.0.2.1',
  ],
  ['proxies behind each other', NETWORKS, '127.0.0.1', '192.0.2.1, 10.0.0.5', '192.0.2.1'],
  ['who asks from among the proxies', NETWORKS, '127.0.0.1', '10.0.0.5, 10.0.0.6', '10.0.0.5'],
  ['what is no address ends the list', NETWORKS, '127.0.0.1', '192.0.2.1, unknown', '127.0.0.1'],
  ['a proxy that says nothing', NETWORKS, '127.0.0.1', '', '127.0.0.1'],
  ['one hop', { hops: 1 }, '10.9.9.9', '1.1.1.1, 192.0.2.1', '192.0.2.1'],
  ['two hops', { hops: 2 }, '10.9.9.9', '1.1.1.1, 192.0.2.1, 10.0.0.1', '192.0.2.1'],
  ['more hops than there are', { hops: 3 }, '10.9.9.9', '192.0.2.1', '192.0.2.1'],
] as const)('%s', (_, proxies, peer, forwardedFor, client) => {
  const trusted = typeof proxies === 'string' || 'hops' in proxies ? proxies : NETWORKS;
  expect(addressReader(trusted)(peer, forwardedFor)).toBe(client);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('limits count %s as %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network);
});
