import { expect, test } from 'vitest';
import { openKeyRing } from './key-ring.ts';
import type { ObjectStore } from './object-store.ts';
import { SealError } from './sealed.ts';
import {
  isSealedText,
  openText,
  openUnder,
  ownerTextKey,
  sealText,
  sealUnder,
} from './sealed-text.ts';
import { openVault } from './vault.ts';

const ring = (...fills: number[]) =>
  openKeyRing(fills.map((fill) => new Uint8Array(32).fill(fill)));
const store = {} as ObjectStore;
const vault = openVault({ store, keys: ring(1) });

test('opens for the same account and place alone', async () => {
  const [ana, ben] = await Promise.all([vault.newKey('ana'), vault.newKey('ben')]);
  const sealed = await sealText({ vault }, ana, 'accounts/name/ana', 'Ana Ünal 🌷');
  expect(sealed).not.toContain('Ana');
  expect(await openText({ vault }, ana, 'accounts/name/ana', sealed)).toBe('Ana Ünal 🌷');
  await expect(openText({ vault }, ana, 'accounts/email/ana', sealed)).rejects.toThrow(SealError);
  await expect(openText({ vault }, ben, 'accounts/name/ana', sealed)).rejects.toThrow(SealError);
  const moved = { ...ana, owner: 'ben' };
  await expect(openText({ vault }, moved, 'accounts/name/ana', sealed)).rejects.toThrow(SealError);
});

test('seals the same words differently each time, and empty ones too', async () => {
  const key = await vault.newKey('ana');
  const twice = await Promise.all(
    [0, 1].map(() => sealText({ vault }, key, 'accounts/name/ana', '')),
  );
  expect(new Set(twice).size).toBe(2);
  expect(twice.every(isSealedText)).toBe(true);
  expect(await openText({ vault }, key, 'accounts/name/ana', twice[0] ?? '')).toBe('');
});

test('returns what an earlier version stored in the clear, whatever it looks like', async () => {
  const key = await vault.newKey('ana');
  for (const words of ['', 'Ana', 'sealed.', 'sealed. by a kiss', 'sealed.envelope']) {
    expect(isSealedText(words)).toBe(false);
    expect(await openText({ vault }, key, 'accounts/name/ana', words)).toBe(words);
  }
});

test('notices a changed letter and another data key', async () => {
  const key = await vault.newKey('ana');
  const sealed = await sealText({ vault }, key, 'p', 'words of Ana');
  const at = sealed.length - 6;
  const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
  await expect(openText({ vault }, key, 'p', changed)).rejects.toThrow(SealError);
  const stranger = openVault({ store, keys: ring(2) });
  await expect(openText({ vault: stranger }, key, 'p', sealed)).rejects.toThrow(SealError);
});

test('stays open when the account key is wrapped anew under another data key', async () => {
  const key = await vault.newKey('ana');
  const sealed = await sealText({ vault }, key, 'p', 'words');
  const rotated = await openVault({ store, keys: ring(2, 1) }).rewrap(key);
  if (!rotated) throw new Error('was wrapped by the newest key already');
  const newest = openVault({ store, keys: ring(2) });
  expect(await openText({ vault: newest }, rotated, 'p', sealed)).toBe('words');
});

test('unwraps an account key once for a few minutes, and again after it was forgotten', async () => {
  let now = 0;
  let count = 0;
  const keys = ring(1);
  const counted = {
    ...keys,
    unwrap: (...of: Parameters<typeof keys.unwrap>) => {
      count += 1;
      return keys.unwrap(...of);
    },
  };
  const counting = openVault({ store, keys: counted, now: () => now });
  const key = await counting.newKey('ana');
  const sealed = await sealText({ vault: counting }, key, 'p', 'words');
  expect(await openText({ vault: counting }, key, 'p', sealed)).toBe('words');
  expect(count).toBe(1);
  counting.forget('ana');
  expect(await openText({ vault: counting }, key, 'p', sealed)).toBe('words');
  expect(count).toBe(2);
  now = 5 * 60_000;
  expect(await openText({ vault: counting }, key, 'p', sealed)).toBe('words');
  expect(count).toBe(3);
});

test('remembers a bounded number of keys', async () => {
  let count = 0;
  const keys = ring(1);
  const counted = {
    ...keys,
    unwrap: (...of: Parameters<typeof keys.unwrap>) => {
      count += 1;
      return keys.unwrap(...of);
    },
  };
  const counting = openVault({ store, keys: counted, now: () => 0 });
  const first = await counting.newKey('0');
  await counting.textKey(first);
  for (let i = 1; i <= 1000; i += 1) await counting.textKey(await counting.newKey(String(i)));
  await counting.textKey(first);
  expect(count).toBe(1002);
});

test('derives another key for each owner from a secret of the service', async () => {
  const secret = 'ab'.repeat(32);
  const [chat, other] = await Promise.all([
    ownerTextKey(secret, 'chat-1'),
    ownerTextKey(secret, 'chat-2'),
  ]);
  const sealed = await sealUnder(chat, 'playground_messages/body/1', 'hello');
  const again = await ownerTextKey(secret, 'chat-1');
  expect(await openUnder(again, 'playground_messages/body/1', sealed)).toBe('hello');
  await expect(openUnder(other, 'playground_messages/body/1', sealed)).rejects.toThrow(SealError);
});

test('what was opened a moment ago opens at its place and with its own key alone', async () => {
  const [ana, ben] = await Promise.all([vault.newKey('ana'), vault.newKey('ben')]);
  const sealed = await sealText({ vault }, ana, 'p', 'words');
  expect(await openText({ vault }, ana, 'p', sealed)).toBe('words');
  await expect(openText({ vault }, ana, 'q', sealed)).rejects.toThrow(SealError);
  await expect(openText({ vault }, ben, 'p', sealed)).rejects.toThrow(SealError);
});
