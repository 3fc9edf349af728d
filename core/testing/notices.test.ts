import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProjectFile } from './licences.node.ts';
import { notices } from './notices.node.ts';

let written = '';
beforeAll(async () => {
  written = await notices();
});

it('every production package that is installed is named with its version, others are not', async () => {
  const { dependencies, devDependencies } = (await readProjectFile('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const direct = Object.entries(dependencies).map(([name, version]) => `${name} ${version}\n`);
  expect(direct.filter((title) => !written.includes(title))).toEqual([]);
  expect(written).not.toContain(`vitest ${devDependencies.vitest}`);
});

it('a library under the LGPL comes with both texts, its source and what is inside it', () => {
  expect(written).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(written).toContain('GNU GENERAL PUBLIC LICENSE');
  expect(written).toMatch(/@img\/sharp-libvips-\S+ [\d.]+\n {4}LGPL-3\.0-or-later; source: https:/);
  expect(written).toContain('zlib-ng');
});

it('what somebody had to look at says why it may be here', () => {
  expect(written).toMatch(/libheif-js [\d.]+\n.*\n {4}A library of its own/);
});

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** A project with one package, as its manifest and files say. */
async function projectWith(manifest: object, files: Record<string, string> = {}): Promise<URL> {
  const root = await mkdtemp(join(tmpdir(), 'notices-'));
  roots.push(root);
  const folder = join(root, 'node_modules', 'one');
  await mkdir(folder, { recursive: true });
  const all = { 'package.json': JSON.stringify({ name: 'one', version: '1.2.3', ...manifest }) };
  for (const [name, text] of Object.entries({ ...all, ...files }))
    await writeFile(join(folder, name), text);
  const packages = { '': {}, 'node_modules/one': {}, 'node_modules/for-others': {} };
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  return pathToFileURL(`${root}/`);
}

it.each([
  ['its own text', { license: 'X' }, { 'LICENSE.md': 'my words' }, 'one 1.2.3:\n\nmy words'],
  ['MIT without a text', { license: 'MIT', author: 'Ada' }, {}, 'Copyright (c) Ada\n\nPermission'],
  ['one of a choice', { license: '(MIT OR X)' }, {}, 'Copyright (c) the authors of one'],
  ['both of two', { license: 'ISC AND MPL-2.0' }, {}, 'Mozilla Public License Version 2.0'],
])('%s is written', async (_title, manifest, files, text) => {
  expect(await notices(await projectWith(manifest, files))).toContain(text);
});

it.each([
  [{ license: 'X' }, 'one brings no licence, and there is no standard text of X'],
  [{}, 'one brings no licence'],
])('%j without a text ends it', async (manifest, message) => {
  await expect(notices(await projectWith(manifest))).rejects.toThrow(message);
});
