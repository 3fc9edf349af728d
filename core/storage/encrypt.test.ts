import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptAtOnce } from './encrypt.node.ts';
import { byWebCrypto, encryptBy, importKey, SealError, seal, unseal } from './sealed.ts';

const raw = new Uint8Array(32).fill(7);
let early: CryptoKey;
beforeAll(async () => {
  encryptBy(byWebCrypto);
  early = await importKey(raw);
  encryptBy(encryptAtOnce);
});
afterAll(() => encryptBy(byWebCrypto));

test.each([0, 1, 1_500, 64 * 1024, 64 * 1024 + 1])(
  'what is sealed at once opens by Web Crypto: %i bytes',
  async (length) => {
    const key = await importKey(raw);
    const bytes = new Uint8Array(length).map((_, i) => i);
    const sealed = await seal(key, bytes, 'here');
    expect(await unseal(early, sealed, 'here')).toEqual(bytes);
    await expect(unseal(early, sealed, 'there')).rejects.toThrow(SealError);
  },
);

test('both ways give the same, and a key from before seals as before', async () => {
  const nonce = new Uint8Array(12).fill(3);
  const bytes = new TextEncoder().encode('the same');
  const key = await importKey(raw);
  expect(key.extractable).toBe(true);
  expect(early.extractable).toBe(false);
  expect(await seal(key, bytes, 'here', nonce)).toEqual(await seal(early, bytes, 'here', nonce));
});
