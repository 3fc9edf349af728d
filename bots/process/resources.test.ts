import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { StorageError } from '../../core/storage/errors.ts';
import { openKeyRing } from '../../core/storage/key-ring.ts';
import { openVault } from '../../core/storage/vault.ts';
import { insertAccount } from '../../db/accounts.ts';
import { InUse } from '../../db/lock.node.ts';
import { openResources, type Resources } from './resources.node.ts';

const OTHER_KEY = Buffer.alloc(32, 7).toString('base64');

let folder: string;
const opened: Resources[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-ground-'));
});
afterEach(async () => {
  for (const ground of opened.splice(0)) await ground.close();
  await rm(folder, { recursive: true });
});

async function open(settings: Record<string, string> = {}, beside = false): Promise<Resources> {
  const config = readConfig({ DATA_DIR: folder, ...settings });
  const ground = await openResources(config, { beside, patienceMs: 0 });
  opened.push(ground);
  return ground;
}

/** Somebody whose photos are sealed. */
async function enter(ground: Resources, id = 'a'): Promise<void> {
  const { wrappedKey } = await openVault(ground).newKey(id);
  const account = { id, createdAt: 1, wrappedKey };
  await ground.db.commit(
    insertAccount(ground.db.query, account, { surface: 'telegram', userId: id }),
  );
}

async function closeAll(): Promise<void> {
  for (const ground of opened.splice(0)) await ground.close();
}

test('the same data open twice, one after the other', async () => {
  await enter(await open());
  await closeAll();
  const again = await open();
  expect(again.alone).toBe(true);
  await again.close();
});

test('what earlier versions left open to others is closed, and nothing else is touched', async () => {
  await enter(await open());
  await mkdir(join(folder, 'objects'), { recursive: true });
  await writeFile(join(folder, 'notes.txt'), 'of the operator');
  await writeFile(join(folder, 'elsewhere'), 'of somebody else');
  await symlink(join(folder, 'elsewhere'), join(folder, 'c2pa.pem'));
  const opened = ['alme.db', 'alme.db.lock', 'owner.lock', 'data.key', 'objects'];
  await closeAll();
  await chmod(folder, 0o755);
  for (const name of [...opened, 'notes.txt', 'elsewhere']) await chmod(join(folder, name), 0o755);
  await open();
  const modeOf = async (name: string) => (await stat(join(folder, name))).mode & 0o777;
  for (const name of [...opened, 'alme.db-wal', 'alme.db-shm'])
    expect([name, (await modeOf(name)) & 0o077]).toEqual([name, 0]);
  for (const name of ['notes.txt', 'elsewhere', '']) expect(await modeOf(name)).toBe(0o755);
  await rm(join(folder, 'c2pa.pem'));
});

test('a key that was lost or changed is told, and nothing is changed', async () => {
  await enter(await open());
  await closeAll();
  await expect(open({ DATA_KEY: OTHER_KEY })).rejects.toThrow(/DATA_KEY is not the one/);

  const path = join(folder, 'data.key');
  const key = await readFile(path, 'utf8');
  await rename(path, `${path}.away`);
  await expect(open()).rejects.toThrow(/data\.key is not there/);
  expect(await readdir(folder)).not.toContain('data.key');
  await writeFile(path, OTHER_KEY);
  await expect(open()).rejects.toThrow(/is not the one .* restore the key/);

  await writeFile(path, key);
  await open();
});

test('where people were sealed with two keys, either opens and a third does not', async () => {
  const first = await open();
  const firstKey = await readFile(join(folder, 'data.key'), 'utf8');
  await enter(first, 'a');
  await enter(
    { ...first, keys: openKeyRing([new Uint8Array(Buffer.from(OTHER_KEY, 'base64'))]) },
    'b',
  );
  await closeAll();
  await open();
  await closeAll();
  await open({ DATA_KEY: OTHER_KEY });
  await closeAll();
  await open({ DATA_KEY: `${OTHER_KEY},${firstKey.trim()}` });
  await closeAll();
  const third = Buffer.alloc(32, 9).toString('base64');
  await expect(open({ DATA_KEY: third })).rejects.toThrow(/is not the one/);
});

test.each(['a b', 'a%20b', '100%', 'a#b', 'a?b', 'ä:b', 'a\\b'])(
  'DATA_DIR may be called %s',
  async (name) => {
    await open({ DATA_DIR: join(folder, name) });
    expect(await readdir(folder)).toEqual([name]);
    expect(await readdir(join(folder, name))).toContain('alme.db');
  },
);

test('before anybody has joined, another key is as good', async () => {
  await open();
  await closeAll();
  await open({ DATA_KEY: OTHER_KEY });
});

test('one process at a time, by whatever way it comes to the database', async () => {
  await open();
  await expect(open()).rejects.toThrow(InUse);
  const elsewhere = join(folder, 'elsewhere');
  const sameDatabase = { DATA_DIR: elsewhere, DATABASE_URL: `file:${folder}/alme.db` };
  await expect(open(sameDatabase)).rejects.toThrow(/alme\.db/);
  expect((await open({}, true)).alone).toBe(false);
  await closeAll();
  await open(sameDatabase);
});

test('a store that takes nothing is told at the start, and leaves nothing open', async () => {
  const s3 = {
    S3_BUCKET: 'pictures',
    S3_ENDPOINT: 'http://127.0.0.1:9',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  await expect(open(s3)).rejects.toThrow(StorageError);
  await open();
  // Money can be given back while the bucket is away.
  await open(s3, true);
});
