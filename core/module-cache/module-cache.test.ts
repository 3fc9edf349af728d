import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WRITER_FLAGS } from './refresh.node.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Long ago, since what has just changed may change again within its second. */
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

/** A project with a package of either kind, and a module that is imported later. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "imports": { "#words": "./words.ts" } }',
  'node_modules/.package-lock.json': '{ "packages": 1 }',
  'node_modules/new/package.json': '{ "type": "module", "exports": "./main.js" }',
  'node_modules/new/main.js': 'export const fresh = "new";',
  'node_modules/old/package.json': '{ "main": "./main.js" }',
  'node_modules/old/main.js': 'exports.old = require("./part").part;',
  'node_modules/old/part.js': 'exports.part = "old";',
  'words.ts': 'export const words: string = "wörds €";',
  'later.ts': 'export const later = (one: number): number => one;',
  'program.ts': `
    import { modules } from './core/module-cache/use.js';
    const { said } = await import('./said.ts');
    modules.rest();
    const compiler = process.moduleLoadList.some((name) => name.includes('amaro'));
    process.stdout.write(JSON.stringify({ said: await said(), lacking: modules.isLacking(), compiler }));`,
  'said.ts': `
    import { readFileSync } from 'node:fs';
    import { fresh } from 'new';
    import { old } from 'old';
    import { words } from '#words';
    export async function said(): Promise<string> {
      const { later } = await import('./later.ts');
      const own = readFileSync(new URL('./later.ts', import.meta.url), 'utf8').length > 0;
      return [fresh, old, words, later(1), own].join(' ');
    }`,
};
const SAID = 'new old wörds € 1 true';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-modules-'));
  await cp(HERE, join(folder, 'core/module-cache'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) await put(path, text);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
  await utimes(place, LONG_AGO, LONG_AGO);
}

const node = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, args, { cwd: folder, env: {} })).stdout;
const play = async () => {
  const { said, lacking } = JSON.parse(await node('program.ts'));
  return { said, lacking };
};
const write = () => node(...WRITER_FLAGS, 'core/module-cache/write.node.ts', 'program.ts');
const cache = () => join(folder, 'node_modules/.cache/alme-bots/modules');

it('a program says the same without a cache, with one, and lacks nothing in it', async () => {
  expect(await play()).toEqual({ said: SAID, lacking: true });
  await write();
  expect(await play()).toEqual({ said: SAID, lacking: false });
  const kept = await readFile(cache(), 'latin1');
  expect(kept).toContain('export const fresh = "new";');
  expect(kept).not.toContain('one: number');
});

it('a program that begins with the cache loads no compiler of types', async () => {
  const start = () => node('--import', './core/module-cache/use.js', 'program.ts');
  expect(JSON.parse(await start())).toEqual({ said: SAID, lacking: true, compiler: true });
  await write();
  expect(JSON.parse(await start())).toEqual({ said: SAID, lacking: false, compiler: false });
});

it('a module that has changed is read anew, and lacking', async () => {
  await write();
  await put('later.ts', 'export const later = (one: number): number => one + 100;');
  expect(await play()).toEqual({ said: SAID.replace('1', '101'), lacking: true });
  await write();
  expect(await play()).toEqual({ said: SAID.replace('1', '101'), lacking: false });
});

it('a module that has just been written is left to Node, as it may change again', async () => {
  await writeFile(join(folder, 'later.ts'), FILES['later.ts'] ?? '');
  await write();
  expect(await play()).toEqual({ said: SAID, lacking: true });
});

it('other packages make it worthless', async () => {
  await write();
  await put('node_modules/.package-lock.json', '{ "packages": 2 }');
  await put('node_modules/new/main.js', 'export const fresh = "two";');
  expect(await play()).toEqual({ said: SAID.replace('new', 'two'), lacking: true });
});

it('a cache that is cut off anywhere does no harm', async () => {
  await write();
  const { length } = await readFile(cache());
  for (const part of [0.999, 0.5, 0.01, 0]) {
    await truncate(cache(), Math.floor(length * part));
    expect((await play()).said).toBe(SAID);
  }
});
