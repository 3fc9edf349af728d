import { expect, test } from 'vitest';
import { startStandIn } from '../testing/stand-in.node.ts';
import { jwksKeys } from './signing-keys.ts';

async function jwk(kid: string) {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid };
}

test('keys are fetched once, again after an hour, and for unknown ids at growing distances', async () => {
  let now = 1e12;
  let wanted = false;
  const keys = [await jwk('a'), { kty: 'RSA', kid: 'rsa' }];
  const server = await startStandIn({
    check: async () => undefined,
    success: async () => ({ status: 200, body: JSON.stringify({ keys }) }),
  });
  const isWanted = async () => wanted;
  const set = jwksKeys({ url: `${server.url}/jwks.json`, now: () => now, isWanted });
  expect(await set.find('a')).toBeNull();
  expect(server.asked).toHaveLength(0);
  wanted = true;
  const both = await Promise.all([set.find('a'), set.find('a')]);
  expect(both).not.toContain(null);
  expect(await set.find('rsa')).toBeNull();
  for (let i = 0; i < 10; i += 1) expect(await set.find(`forged-${i}`)).toBeNull();
  expect(server.asked).toHaveLength(1);

  keys.push(await jwk('b'));
  now += 61_000;
  expect(await set.find('b')).not.toBeNull();
  expect(server.asked).toHaveLength(2);
  for (let minute = 0; minute < 180; minute += 1) {
    now += 60_000;
    expect(await set.find('forged')).toBeNull();
  }
  expect(server.asked.length).toBeLessThan(12);

  server.play('reset');
  now += 2 * 3_600_001;
  const asked = server.asked.length;
  for (let i = 0; i < 5; i += 1) await expect(set.find('a')).rejects.toThrow();
  expect(server.asked).toHaveLength(asked + 1);
  await server.close();
});
