import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InUse, lock } from './lock.node.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-lock-'));
  path = join(folder, 'owner.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a lock is had once at a time, and given back', () => {
  const unlock = lock(path);
  expect(() => lock(path)).toThrow(InUse);
  expect(() => lock(path)).toThrow(path);
  unlock();
  lock(path)();
});

// SQLite 3.45.1 in libsql 0.5.29: a transaction that may write journals the first page of an empty file. Observed.
test('nothing comes and goes beside it: a folder can be copied meanwhile', async () => {
  for (const when of ['new', 'there already']) {
    const unlock = lock(path);
    expect({ when, files: await readdir(folder) }).toEqual({ when, files: ['owner.lock'] });
    unlock();
    expect(await readdir(folder)).toEqual(['owner.lock']);
  }
});

test('another process has it until it is killed', async () => {
  const code = `import { lock } from ${JSON.stringify(new URL('./lock.node.ts', import.meta.url).href)};
    lock(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(holder.stdout, 'data');
  expect(() => lock(path)).toThrow(InUse);
  const gone = once(holder, 'exit');
  holder.kill('SIGKILL');
  await gone;
  lock(path)();
});
