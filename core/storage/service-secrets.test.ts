import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChat } from '../../db/chats.ts';
import type { Database } from '../../db/database.ts';
import { readServiceSecrets } from '../../db/service-secrets.ts';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';
import { deriveSecret, keyedHash } from './derive.ts';
import { openKeyRing } from './key-ring.ts';
import { openServiceSecrets } from './service-secrets.ts';

const key = (byte: number) => new Uint8Array(32).fill(byte);
const now = () => 1_000;

let directory: string;
let db: Database;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-secrets-'));
  db = await openFreshDatabase(join(directory, 'test.db'));
});
afterEach(async () => {
  await db.close();
  await rm(directory, { recursive: true });
});

const open = (...keys: Uint8Array[]) => openServiceSecrets({ db, keys: openKeyRing(keys), now });

/** Somebody has written to the service before. */
const write = () =>
  db.commit([
    writeChat({
      surface: 'telegram',
      chatId: '1',
      userId: '1',
      address: '{}',
      state: '{}',
      version: 0,
      now: 1,
    }),
  ]);

test('a new installation makes secrets of its own, the same at every start', async () => {
  const first = await open(key(1));
  const values = Object.values(first);
  for (const value of values) expect(value).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(values).size).toBe(values.length);
  expect(first.session).not.toBe(await deriveSecret(key(1), 'playground session'));
  expect(await open(key(1))).toEqual(first);
});

test('an installation of an earlier version keeps the secrets that came from its data key', async () => {
  await write();
  const taken = await open(key(1));
  expect(taken).toEqual({
    session: await deriveSecret(key(1), 'playground session'),
    'sandbox-key': await deriveSecret(key(1), 'sandbox sk_test'),
    'sandbox-webhook': await deriveSecret(key(1), 'sandbox whsec'),
    departures: await deriveSecret(key(1), 'digest departures'),
    'telegram-webhook': await deriveSecret(key(1), 'telegram webhook'),
    'result-links': await deriveSecret(key(1), 'result links'),
    'share-links': await deriveSecret(key(1), 'share links'),
    reporters: await deriveSecret(key(1), 'reporters'),
    'link-codes': await deriveSecret(key(1), 'link codes'),
    'export-links': await deriveSecret(key(1), 'export links'),
    receipts: await deriveSecret(key(1), 'deletion receipts'),
    words: await deriveSecret(key(1), 'words'),
  });
  // As the version before hashed who left: the known answer of `telegram:1` under a key of ones.
  expect(await keyedHash(taken.departures, 'telegram:1')).toBe(
    await deriveSecret(
      new TextEncoder().encode(await deriveSecret(key(1), 'digest departures')),
      'telegram:1',
    ),
  );
  expect(await open(key(1))).toEqual(taken);
});

test('a new data key changes no secret, and the old one can go', async () => {
  await write();
  const before = await open(key(1));
  expect(await open(key(2), key(1))).toEqual(before);
  expect(await open(key(2))).toEqual(before);
});

test('with a key that opens none, new ones are made and the old ones stay for theirs', async () => {
  const before = await open(key(1));
  const other = await open(key(2));
  expect(other.session).not.toBe(before.session);
  expect(await open(key(1))).toEqual(before);
});

test('two processes that start at once have the same', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => open(key(1))));
  for (const secrets of all) expect(secrets).toEqual(all[0]);
});

test('no secret stands in the database as it is', async () => {
  const secrets = await open(key(1));
  const rows = JSON.stringify(await readServiceSecrets(db.query));
  for (const secret of Object.values(secrets)) expect(rows).not.toContain(secret);
});
