import { expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { keyIdOf, openKeyRing } from './key-ring.ts';
import { importKey, SealError, seal } from './sealed.ts';

const key = (byte: number) => new Uint8Array(32).fill(byte);
const secret = new TextEncoder().encode('a secret');

/** A secret wrapped as versions before the ring did: base64 alone, with no key named. */
const wrappedByAnEarlierVersion = async (byte: number): Promise<string> =>
  toBase64(await seal(await importKey(key(byte)), secret, 'account-key'));

test('what is wrapped names its key, and opens for the same purpose alone', async () => {
  const ring = openKeyRing([key(1)]);
  const wrapped = await ring.wrap(secret, 'account-key');
  expect(keyIdOf(wrapped)).toBe(await ring.currentId());
  expect(await ring.currentId()).toMatch(/^[0-9a-f]{8}$/);
  expect(await ring.unwrap(wrapped, 'account-key')).toEqual(secret);
  await expect(ring.unwrap(wrapped, 'service-secret/session')).rejects.toThrow(SealError);
});

test('a new key wraps from now on, and the older one still opens what it wrapped', async () => {
  const before = openKeyRing([key(1)]);
  const old = await before.wrap(secret, 'account-key');
  const ring = openKeyRing([key(2), key(1)]);
  expect(await ring.unwrap(old, 'account-key')).toEqual(secret);
  const fresh = await ring.wrap(secret, 'account-key');
  expect(keyIdOf(fresh)).not.toBe(keyIdOf(old));
  await expect(before.unwrap(fresh, 'account-key')).rejects.toThrow(SealError);
});

test('what an earlier version wrapped opens with whichever key of the ring did it', async () => {
  const old = await wrappedByAnEarlierVersion(1);
  expect(keyIdOf(old)).toBeNull();
  expect(await openKeyRing([key(1)]).unwrap(old, 'account-key')).toEqual(secret);
  expect(await openKeyRing([key(3), key(2), key(1)]).unwrap(old, 'account-key')).toEqual(secret);
  await expect(openKeyRing([key(2)]).unwrap(old, 'account-key')).rejects.toThrow(SealError);
});

test('a secret under another name, cut off or no base64 is refused', async () => {
  const ring = openKeyRing([key(1)]);
  const wrapped = await ring.wrap(secret, 'account-key');
  for (const broken of [wrapped.replace(/^./, 'x'), wrapped.slice(0, 30), '', ':', 'not base64!'])
    await expect(ring.unwrap(broken, 'account-key')).rejects.toThrow(SealError);
});

test('a ring has keys, each of 32 bytes', () => {
  expect(() => openKeyRing([])).toThrow(RangeError);
  expect(() => openKeyRing([key(1), new Uint8Array(16)])).toThrow(RangeError);
});
