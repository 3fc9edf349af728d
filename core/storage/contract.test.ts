import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskStore } from './disk.node.ts';
import { StorageError } from './errors.ts';
import { openKeyRing } from './key-ring.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Store } from './s3.node.ts';
import { SealError } from './sealed.ts';
import { openStoresServer, type StoresServer } from './testing/stores-server.node.ts';
import { openVault } from './vault.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    (cause: unknown) => (cause instanceof StorageError ? cause.problem : String(cause)),
  );

async function keysOf(store: ObjectStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list()) keys.push(key);
  return keys;
}

let directory: string;
let server: StoresServer;
const stores = new Map<string, ObjectStore>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'storage-'));
  server = await openStoresServer('pictures');
  const { access } = server;
  stores.set('disk', diskStore(join(directory, 'disk')));
  stores.set('s3', s3Store({ ...access, bucket: 'pictures' }));
  stores.set('r2', server.r2);
  stores.set('s3 in a Worker', server.s3InWorker({ ...access, bucket: 'pictures' }));
  stores.set('without the bucket', s3Store({ ...access, bucket: 'absent' }));
  const stranger = { ...access, bucket: 'pictures', accessKeyId: 'stranger' };
  stores.set('with an unknown key', s3Store(stranger));
  const forger = { ...access, bucket: 'pictures', secretAccessKey: 'guessed' };
  stores.set('with a wrong secret', s3Store(forger));
  const without = { ...access, bucket: 'absent' };
  stores.set('in a Worker, without the bucket', server.s3InWorker(without));
  stores.set('in a Worker, with a wrong secret', server.s3InWorker(forger));
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

function storeOf(name: string): ObjectStore {
  const store = stores.get(name);
  if (!store) throw new Error(`no store ${name}`);
  return store;
}

describe.each(['disk', 's3', 'r2', 's3 in a Worker'])('objects on %s', (name) => {
  test('come back as they were put', async () => {
    const store = storeOf(name);
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    await store.put('results/r_1/0', bytes, 'image/png');
    expect(await store.get('results/r_1/0')).toEqual({ bytes, contentType: 'image/png' });
    await store.put('results/r_2/0', new Uint8Array(), 'video/mp4; codecs="avc1"');
    expect(await store.get('results/r_2/0')).toEqual({
      bytes: new Uint8Array(),
      contentType: 'video/mp4; codecs="avc1"',
    });
  });

  test('are replaced as a whole, also by many at once', async () => {
    const store = storeOf(name);
    const versions = Array.from({ length: 8 }, (_, i) => new Uint8Array(5_000 + i).fill(i));
    await Promise.all(
      versions.map((bytes) => store.put('faces/f_1', bytes, `image/x-${bytes[0]}`)),
    );
    const kept = await store.get('faces/f_1');
    expect(kept?.bytes).toEqual(versions[kept?.bytes[0] ?? 0]);
    expect(kept?.contentType).toBe(`image/x-${kept?.bytes[0]}`);
  });

  test('many are gone at once, those that are not there too', async () => {
    const store = storeOf(name);
    const keys = Array.from({ length: 40 }, (_, i) => `uploads/many_${i}`);
    for (const key of keys.slice(1)) await store.put(key, bytesOf('x'), 'image/png');
    await store.deleteAll(keys);
    for (const key of keys) expect(await store.get(key)).toBeNull();
    await store.deleteAll([]);
  });

  test('are gone when deleted, and deleting again is fine', async () => {
    const store = storeOf(name);
    await store.put('uploads/u_1', bytesOf('x'), 'image/png');
    await store.delete('uploads/u_1');
    await store.delete('uploads/u_1');
    await store.delete('uploads/never/there');
    expect(await store.get('uploads/u_1')).toBeNull();
    expect(await store.get('uploads/never/there')).toBeNull();
  });

  test('are listed by their keys, and by no other names', async () => {
    const store = storeOf(name);
    const listed = async () =>
      (await keysOf(store)).filter((key) => key.startsWith('listed/')).toSorted();
    const keys = ['listed/a_1', 'listed/a_2/front', 'listed/b'];
    for (const key of keys) await store.put(key, bytesOf('x'), 'image/png');
    expect(await listed()).toEqual(keys);
    await store.deleteAll(keys);
    expect(await listed()).toEqual([]);
  });

  test.each([
    '',
    'single',
    '../escape',
    'results/../../escape',
    '/etc/passwd',
    'results//double',
    'results/.hidden',
    'results/a\\b',
    'results/a\0b',
    'results/ä',
    'results/',
    `results/${'a'.repeat(300)}`,
  ])('refuses the key %j', async (key) => {
    const store = storeOf(name);
    expect(await problemOf(store.put(key, bytesOf('x'), 'image/png'))).toBe('invalid');
    expect(await problemOf(store.get(key))).toBe('invalid');
    expect(await problemOf(store.delete(key))).toBe('invalid');
  });

  test('are swapped by one of many who read the same version, and never over a newer one', async () => {
    const store = storeOf(name);
    const key = `swapped/${name.replaceAll(' ', '-')}`;
    const among = (word: string, version: string | null) =>
      Promise.all(Array.from({ length: 6 }, (_, i) => store.swap(key, bytesOf(word + i), version)));
    expect((await among('first', null)).filter(Boolean)).toHaveLength(1);
    const first = await store.getVersion(key);
    const won = await among('second', first?.version ?? null);
    expect(won.filter(Boolean)).toHaveLength(1);
    const second = await store.getVersion(key);
    expect(second?.bytes).toEqual(bytesOf(`second${won.indexOf(true)}`));
    for (const old of [null, first?.version ?? null])
      expect(await store.swap(key, bytesOf('late'), old)).toBe(false);
    await store.delete(key);
    expect(await store.getVersion(key)).toBeNull();
    expect(await store.swap(key, bytesOf('late'), second?.version ?? null)).toBe(false);
    expect(await store.keepsSwaps()).toBe(true);
    expect((await keysOf(store)).filter((one) => /swap/.test(one))).toEqual([]);
  });

  describe('in the vault', () => {
    const keys = openKeyRing([new Uint8Array(32).fill(7)]);

    test('open only with their own account, under their own key, and unchanged', async () => {
      const store = storeOf(name);
      const vault = openVault({ store, keys });
      const mine = await vault.newKey('a');
      const photo = bytesOf('a photo of a face');
      await vault.put(mine, 'faces/a/front', photo, 'image/jpeg');
      expect(await vault.get(mine, 'faces/a/front')).toEqual({
        bytes: photo,
        contentType: 'image/jpeg',
      });
      expect(await vault.get(mine, 'faces/a/left')).toBeNull();

      const broken = {
        rejects: (work: Promise<unknown>) => expect(work).rejects.toThrow(SealError),
      };
      await broken.rejects(vault.get(await vault.newKey('a'), 'faces/a/front'));
      const elsewhere = openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(8)]) });
      await broken.rejects(elsewhere.get(mine, 'faces/a/front'));
      const { owner, wrappedKey } = mine;
      const changed = [
        'not base64!',
        `${wrappedKey.slice(0, -9)}AAAAAAA=#`,
        // Bound to nobody, as keys of earlier versions are.
        wrappedKey.slice(0, -1),
      ];
      for (const one of changed)
        await broken.rejects(vault.get({ owner, wrappedKey: one }, 'faces/a/front'));
      // In another account's row.
      await broken.rejects(vault.get({ owner: 'b', wrappedKey }, 'faces/a/front'));

      const sealed = (await store.get('faces/a/front'))?.bytes ?? new Uint8Array();
      expect(new TextDecoder().decode(sealed)).not.toContain('photo');
      await store.put('faces/b/front', sealed, 'application/octet-stream');
      await broken.rejects(vault.get(mine, 'faces/b/front'));
      for (const position of [0, 1, 13, sealed.length - 1]) {
        const changed = sealed.slice();
        changed[position] = (changed[position] ?? 0) ^ 1;
        await store.put('faces/a/front', changed, 'application/octet-stream');
        await broken.rejects(vault.get(mine, 'faces/a/front'));
      }
      for (const length of [0, 1, 12, 28, sealed.length - 1]) {
        await store.put('faces/a/front', sealed.slice(0, length), 'application/octet-stream');
        await broken.rejects(vault.get(mine, 'faces/a/front'));
      }
      await vault.delete('faces/a/front');
      expect(await vault.get(mine, 'faces/a/front')).toBeNull();
    });

    test('the same bytes never look the same twice', async () => {
      const store = storeOf(name);
      const vault = openVault({ store, keys });
      const key = await vault.newKey('a');
      await vault.put(key, 'faces/c/front', bytesOf('same'), 'image/jpeg');
      const first = await store.get('faces/c/front');
      await vault.put(key, 'faces/c/front', bytesOf('same'), 'image/jpeg');
      expect(await store.get('faces/c/front')).not.toEqual(first);
    });
  });
});

test('a key of the wrong length is refused at once', () => {
  const store = storeOf('disk');
  expect(() => openVault({ store, keys: openKeyRing([new Uint8Array(16)]) })).toThrow(RangeError);
});

test.each([
  'without the bucket',
  'with an unknown key',
  'with a wrong secret',
  'in a Worker, without the bucket',
  'in a Worker, with a wrong secret',
])('S3 %s may be mended: nothing is taken for absent, nothing is read or written', async (name) => {
  const key = 'results/x/0';
  await storeOf('s3').put(key, bytesOf('x'), 'image/png');
  const lost = storeOf(name);
  const video = new Blob([new Uint8Array(6 * 1024 * 1024)]).stream();
  const work = [
    lost.put(key, bytesOf('y'), 'image/png'),
    lost.putStream(key, video, 'video/mp4'),
    lost.get(key),
    lost.getStream(key),
    lost.delete(key),
    keysOf(lost),
  ];
  expect(new Set(await Promise.all(work.map(problemOf)))).toEqual(new Set(['unavailable']));
  expect((await storeOf('s3').get(key))?.bytes).toEqual(bytesOf('x'));
});

test('a server that is busy or not there may come back', async () => {
  const busy = createServer((_, response) => response.writeHead(503).end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  const { port } = busy.address() as AddressInfo;
  const away = s3Store({
    ...server.access,
    bucket: 'pictures',
    endpoint: `http://127.0.0.1:${port}`,
  });
  expect(await problemOf(away.get('results/x'))).toBe('unavailable');
  await new Promise((resolve) => busy.close(resolve));
  expect(await problemOf(away.put('results/x', bytesOf('x'), 'image/png'))).toBe('unavailable');
});
