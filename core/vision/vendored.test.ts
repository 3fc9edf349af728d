import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, vendoredFiles } from './testing/vendored.node.ts';

/** What lies beside files that are made: written by hand, or from another source. */
const OTHERS =
  /^(?:\.assetsignore|README\.md|LICENSE|LICENSE-seedrandom|selfie\.(?:json|bin)|.+\.d\.ts)$/;

test('what is kept out of packages is what they have, byte for byte, and nothing else lies there', async () => {
  const files = await vendoredFiles();
  const other: string[] = [];
  for (const [path, bytes] of files)
    if (!(await readFile(join(ROOT, path))).equals(bytes)) other.push(path);
  for (const folder of new Set([...files.keys()].map(dirname)))
    for (const name of await readdir(join(ROOT, folder)))
      if (!files.has(join(folder, name)) && !OTHERS.test(name)) other.push(join(folder, name));
  expect(other, 'npm run vendor writes them').toEqual([]);
});
