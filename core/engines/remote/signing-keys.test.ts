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

test('keys are fetched once, again after an hour, and for an unknown id at most once a minute', async () => {
  let now = 1e12;
  const keys = [await jwk('a'), { kty: 'RSA', kid: 'rsa' }];
  const server = await startStandIn({
    check: async () => undefined,
    success: async () => ({ status: 200, body: JSON.stringify({ keys }) }),
  });
  const set = jwksKeys({ url: `${server.url}/jwks.json`, now: () => now });
  const [first, second] = await Promise.all([set.find('a'), set.find('a')]);
  expect(first).not.toBeNull();
  expect(second).toBe(first);
  expect(await set.find('rsa')).toBeNull();
  for (let i = 0; i < 10; i += 1) expect(await set.find(`forged-${i}`)).toBeNull();
  expect(server.asked).toHaveLength(1);

  keys.push(await jwk('b'));
  now += 61_000;
  expect(await set.find('b')).not.toBeNull();
  expect(server.asked).toHaveLength(2);
  now += 3_600_001;
  await set.find('a');
  expect(server.asked).toHaveLength(3);

  server.play({ status: 200, body: '{"keys":7}' });
  now += 3_600_001;
  await expect(set.find('a')).rejects.toThrow();
  server.play('reset');
  await expect(set.find('a')).rejects.toThrow();
  await server.close();
});
