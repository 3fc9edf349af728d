import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './lock.node.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-lock-'));
  path = join(folder, 'process.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('one process at a time owns a folder', async () => {
  // The process that runs the tests: alive, and not us.
  await writeFile(path, String(process.ppid));
  expect(() => lockFolder(path)).toThrow(FolderInUse);
});

test('a lock is given back', () => {
  lockFolder(path)();
  lockFolder(path)();
});

test.each(['', 'rubbish', '-1', '999999999'])(
  'the lock of a dead process (%j) is taken over',
  async (pid) => {
    await writeFile(path, pid);
    expect(() => lockFolder(path)()).not.toThrow();
  },
);
