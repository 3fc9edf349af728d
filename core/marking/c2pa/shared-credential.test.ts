import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../db/database.ts';
import { readServiceSecrets } from '../../../db/service-secrets.ts';
import { openFreshDatabase } from '../../../db/testing/fresh-database.node.ts';
import { openKeyRing } from '../../storage/key-ring.ts';
import { openServiceSecrets } from '../../storage/service-secrets.ts';
import { openWorkerCredential } from './credential.worker.ts';
import { selfSigned } from './self-signed.ts';
import { readOrCreateCredential, readOrCreateSharedCredential } from './stored-credential.node.ts';

const NOW = Date.UTC(2026, 10, 21);
const now = () => NOW;
const key = (byte: number) => new Uint8Array(32).fill(byte);

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-shared-'));
  db = await openFreshDatabase(join(folder, 'test.db'));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const parts = (...keys: Uint8Array[]) => ({ db, keys: openKeyRing(keys), now });

test('is made once, also by processes and Workers that start at once, and leaves no file', async () => {
  const made = await Promise.all([
    readOrCreateSharedCredential(parts(key(1)), join(folder, 'one')),
    readOrCreateSharedCredential(parts(key(1)), join(folder, 'other')),
    openWorkerCredential(parts(key(1)), null),
  ]);
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
  const [row] = await readServiceSecrets(db.query);
  expect(row?.wrapped).not.toContain('BEGIN');
  expect((await readdir(folder)).filter((name) => !name.startsWith('test.db'))).toEqual([]);
});

test('one in a file goes on being used, by all', async () => {
  const before = await readOrCreateCredential(folder, NOW);
  const shared = await readOrCreateSharedCredential(parts(key(1)), folder);
  expect(shared.publicKey).toBe(before.publicKey);
  expect((await openWorkerCredential(parts(key(1)), null)).publicKey).toBe(before.publicKey);
  const other = join(folder, 'other');
  await readOrCreateCredential(other, NOW);
  const late = await readOrCreateSharedCredential(parts(key(1)), other);
  expect(late.publicKey).toBe(before.publicKey);
});

test('outlives a change of the data key', async () => {
  const before = await openWorkerCredential(parts(key(1)), null);
  await openServiceSecrets(parts(key(2), key(1)));
  expect((await openWorkerCredential(parts(key(2)), null)).publicKey).toBe(before.publicKey);
});

test('a Worker takes the operator’s own as PEM, and no path', async () => {
  const { certificates, privateKey } = await selfSigned(NOW);
  const line = (pem: string) => pem.replaceAll('\n', '\\n');
  const own = { certificate: line(certificates), privateKey: line(privateKey) };
  await openWorkerCredential(parts(key(1)), own);
  expect(await readServiceSecrets(db.query)).toEqual([]);
  const path = openWorkerCredential(parts(key(1)), { ...own, privateKey: '/key.pem' });
  await expect(path).rejects.toThrow('C2PA_PRIVATE_KEY is no PEM');
});
