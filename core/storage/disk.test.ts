import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrCreateDataKeys } from './data-key.node.ts';
import { parseDataKeys, WrongDataKey } from './data-keys.ts';
import { diskStore } from './disk.node.ts';
import { problemOf } from './disk-errors.ts';
import { StorageError } from './errors.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'disk-'));
});
afterEach(async () => {
  await chmod(directory, 0o700);
  await rm(directory, { recursive: true });
});

test('a write that died leaves the old object, and its remains go away', async () => {
  const store = diskStore(directory);
  await store.put('results/r', Uint8Array.of(1, 2, 3), 'image/png');
  const parts = join(directory, '.parts');
  await writeFile(join(parts, 'dead'), 'half a pict');
  expect((await store.get('results/r'))?.bytes).toEqual(Uint8Array.of(1, 2, 3));
  await expect(store.get('.parts/dead')).rejects.toThrow(StorageError);
  await diskStore(directory).put('results/s', Uint8Array.of(1), 'image/png');
  expect(await readdir(parts)).toEqual(['dead']);
  const later = () => Date.now() + 2 * 60 * 60 * 1000;
  await diskStore(directory, later).put('results/s', Uint8Array.of(1), 'image/png');
  expect(await readdir(parts)).toEqual([]);
});

test('a write leaves nothing beside the object, done or failed', async () => {
  const store = diskStore(directory);
  await store.put('results/r', Uint8Array.of(1), 'image/png');
  await mkdir(join(directory, 'results', 'taken'));
  await expect(store.put('results/taken', Uint8Array.of(1), 'image/png')).rejects.toMatchObject({
    problem: 'invalid',
  });
  expect((await readdir(join(directory, 'results'))).sort()).toEqual(['r', 'taken']);
  expect(await readdir(join(directory, '.parts'))).toEqual([]);
});

test.runIf(process.platform === 'linux')('a full disk is told as such', async () => {
  const full = await writeFile('/dev/full', 'x').catch((cause: unknown) => cause);
  expect(problemOf(full)).toBe('full');
});

test('a damaged file is no object', async () => {
  const store = diskStore(directory);
  await mkdir(join(directory, 'results'));
  await writeFile(join(directory, 'results', 'r'), Uint8Array.of(200, 1));
  await expect(store.get('results/r')).rejects.toMatchObject({ problem: 'invalid' });
});

test('the data key is made once, for its owner alone, by whoever comes first', async () => {
  const keys = await Promise.all(
    Array.from({ length: 6 }, () => readOrCreateDataKeys(directory, { make: true })),
  );
  for (const key of keys) expect(key).toEqual(keys[0]);
  expect((await stat(join(directory, 'data.key'))).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(['data.key']);
  expect(parseDataKeys(await readFile(join(directory, 'data.key'), 'utf8'))).toEqual(keys[0]);
});

test('a damaged data key is refused, never replaced', async () => {
  await writeFile(join(directory, 'data.key'), 'short');
  await expect(readOrCreateDataKeys(directory, { make: true })).rejects.toMatchObject({
    problem: 'invalid',
  });
  expect(await readFile(join(directory, 'data.key'), 'utf8')).toBe('short');
});

test('where something is sealed already a lost data key is told, and none is made', async () => {
  await expect(readOrCreateDataKeys(directory, { make: false })).rejects.toThrow(WrongDataKey);
  expect(await readdir(directory)).toEqual([]);
  const key = await readOrCreateDataKeys(directory, { make: true });
  expect(await readOrCreateDataKeys(directory, { make: false })).toEqual(key);
});

test('a data key is read from hex, base64 and base64url', () => {
  const key = new Uint8Array(32).fill(251);
  for (const form of ['hex', 'base64', 'base64url'] as const)
    expect(parseDataKeys(`${Buffer.from(key).toString(form)}\n`)).toEqual([key]);
  expect(parseDataKeys('')).toBeNull();
  expect(parseDataKeys('ab'.repeat(31))).toBeNull();
});

test('several data keys are read in their order, and one that is damaged spoils the ring', () => {
  const [newer, older] = [1, 2].map((byte) => new Uint8Array(32).fill(byte));
  const text = [newer, older].map((key) => Buffer.from(key ?? []).toString('base64'));
  expect(parseDataKeys(text.join(', '))).toEqual([newer, older]);
  expect(parseDataKeys(`${text.join('\n')}\n`)).toEqual([newer, older]);
  expect(parseDataKeys(`${text[0]},short`)).toBeNull();
});
