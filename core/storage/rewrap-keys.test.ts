import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountOf, changeAccount, insertAccount } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';
import { silentLog } from '../log.ts';
import { diskStore } from './disk.node.ts';
import { keyIdOf, openKeyRing } from './key-ring.ts';
import { rewrapKeys } from './rewrap-keys.ts';
import { SealError } from './sealed.ts';
import { type AccountKey, isBound, openVault } from './vault.ts';

const [OLD, NEW] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const ring = openKeyRing([OLD]);

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-rewrap-'));
  db = await openFreshDatabase(join(folder, 'a.db'));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const vaultOf = (...keys: Uint8Array[]) =>
  openVault({ store: diskStore(join(folder, 'objects')), keys: openKeyRing(keys) });
const keyOf = async (owner: string): Promise<AccountKey> => {
  const account = await accountOf(db.query, owner);
  return { owner, wrappedKey: account?.wrappedKey ?? '' };
};
const objectOf = (owner: string) => `uploads/${owner}`;

/** Somebody with a file, whose key earlier versions wrapped for whatever row it stands in. */
async function enterAsBefore(id: string): Promise<void> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const wrappedKey = await ring.wrap(secret, 'account-key');
  await db.commit(
    insertAccount(db.query, { id, wrappedKey, createdAt: 1 }, { surface: 'telegram', userId: id }),
  );
  await vaultOf(OLD).put({ owner: id, wrappedKey }, objectOf(id), new Uint8Array([7]), 'image/png');
}
const ctxWith = (...keys: Uint8Array[]) => ({ db, vault: vaultOf(...keys), log: silentLog });

test('keys of earlier versions are bound to their accounts once, and files open as before', async () => {
  for (const id of ['ada', 'ben']) await enterAsBefore(id);
  const before = await keyOf('ada');
  expect(await rewrapKeys(ctxWith(OLD))).toBe(2);
  expect(await rewrapKeys(ctxWith(OLD))).toBe(0);
  for (const id of ['ada', 'ben']) {
    const key = await keyOf(id);
    expect(isBound(key.wrappedKey)).toBe(true);
    expect((await vaultOf(OLD).get(key, objectOf(id)))?.bytes).toEqual(new Uint8Array([7]));
  }
  // What still holds the key as it was opens with it.
  expect((await vaultOf(OLD).get(before, objectOf('ada')))?.bytes).toEqual(new Uint8Array([7]));
});

test('a bound key opens nothing in another row', async () => {
  for (const id of ['ada', 'ben']) await enterAsBefore(id);
  await rewrapKeys(ctxWith(OLD));
  const { wrappedKey } = await keyOf('ben');
  await db.commit([changeAccount(db.query, 'ada', { wrappedKey })]);
  const swapped = await keyOf('ada');
  await expect(vaultOf(OLD).get(swapped, objectOf('ben'))).rejects.toThrow(SealError);
  const unmarked = { ...swapped, wrappedKey: swapped.wrappedKey.slice(0, -1) };
  await expect(vaultOf(OLD).get(unmarked, objectOf('ben'))).rejects.toThrow(SealError);
});

test('with a new data key in front, keys are wrapped under it; what no key opens stays as it is', async () => {
  for (const id of ['ada', 'ben']) await enterAsBefore(id);
  await db.commit([changeAccount(db.query, 'ben', { wrappedKey: 'lost' })]);
  expect(await rewrapKeys(ctxWith(NEW, OLD))).toBe(1);
  const { wrappedKey } = await keyOf('ada');
  expect(keyIdOf(wrappedKey)).toBe(await openKeyRing([NEW]).currentId());
  expect((await vaultOf(NEW).get(await keyOf('ada'), objectOf('ada')))?.bytes).toHaveLength(1);
  expect((await keyOf('ben')).wrappedKey).toBe('lost');
});
