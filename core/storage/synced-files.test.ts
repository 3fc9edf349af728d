import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

const heard = vi.hoisted(() => ({ done: [] as string[] }));
// What the disk is told, in order: Node itself tells nobody whether a file was synced.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const note = (what: string, path: unknown) => void heard.done.push(`${what} ${path}`);
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args);
      const sync = file.sync.bind(file);
      file.sync = async () => {
        await sync();
        note('sync', args[0]);
      };
      return file;
    },
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      await real.writeFile(...args);
      const [path, , options] = args;
      note(typeof options === 'object' && options?.flush ? 'sync' : 'write', path);
    },
    rename: async (from: string, to: string) => {
      await real.rename(from, to);
      note('name', to);
    },
    link: async (from: string, to: string) => {
      await real.link(from, to);
      note('name', to);
    },
    unlink: async (path: string) => {
      await real.unlink(path);
      note('delete', path);
    },
  };
});

// Another file may have loaded them with the real module, and another will.
vi.resetModules();
const { readOrCreateDataKeys } = await import('./data-key.node.ts');
const { diskStore } = await import('./disk.node.ts');
afterAll(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'synced-'));
  heard.done = [];
});
afterEach(() => rm(directory, { recursive: true }));

/** What was heard, with this test's folder as `.` and names of chance as `*`. */
const told = () =>
  heard.done.map((line) =>
    line.replaceAll(directory, '.').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*'),
  );

test('an object is on the disk when it is stored: its bytes, its name, and every folder that leads to it', async () => {
  const store = diskStore(join(directory, 'objects'));
  await store.put('results/a/one', Uint8Array.of(1), 'image/png');
  expect(told()).toEqual([
    'sync .',
    'sync ./objects',
    'sync ./objects/results',
    'sync ./objects',
    'sync ./objects/.parts/*',
    'name ./objects/results/a/one',
    'sync ./objects/results/a',
  ]);
});

test('what is deleted does not come back: its folder is synced, once for many', async () => {
  const store = diskStore(directory);
  for (const key of ['a/1', 'a/2', 'b/1']) await store.put(key, Uint8Array.of(1), 'image/png');
  heard.done = [];
  await store.delete('a/none');
  expect(told()).toEqual([]);
  await store.deleteAll(['a/1', 'a/2', 'b/1', 'b/none']);
  expect(told().slice(0, 3).sort()).toEqual(['delete ./a/1', 'delete ./a/2', 'delete ./b/1']);
  expect(told().slice(3).sort()).toEqual(['sync ./a', 'sync ./b']);
});

test('the data key is on the disk before anything is sealed with it', async () => {
  await readOrCreateDataKeys(join(directory, 'data'), { make: true });
  expect(told()).toEqual([
    'sync .',
    expect.stringMatching(/^sync \.\/data\/.+\.\*$/),
    expect.stringMatching(/^name \.\/data\//),
    'sync ./data',
  ]);
});
