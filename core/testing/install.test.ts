import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { WRITER_FLAGS } from '../module-cache/refresh.node.ts';
import { readProjectFile } from './licences.node.ts';

const manifest = z
  .object({
    scripts: z.object({ postinstall: z.string() }),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(await readProjectFile('package.json'));
const nodes = Object.keys(manifest.optionalDependencies);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-install-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const install = () =>
  execFileSync(manifest.scripts.postinstall, { shell: true, cwd: folder, stdio: 'pipe' });
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath.slice(folder.length + 1), name));

it('after an install, Node’s C headers are gone and nothing else; twice is like once', async () => {
  for (const name of [...nodes, 'node-gyp-build-optional-packages', 'other'])
    for (const part of ['bin', 'include/node/openssl']) {
      await mkdir(join(folder, 'node_modules', name, part), { recursive: true });
      await writeFile(join(folder, 'node_modules', name, part, 'file'), '');
    }
  const kept = (await files()).filter(
    (path) => !nodes.some((name) => path.startsWith(`node_modules/${name}/include`)),
  );
  install();
  expect(await files()).toEqual(kept);
  install();
  expect(await files()).toEqual(kept);
  expect(kept).toHaveLength(nodes.length + 4);
});

it('an install without Node’s package, as on a platform that it does not know, is left as it is', async () => {
  install();
  expect(await files()).toEqual([]);
});

it('an install keeps the modules of a start, by the flags that this takes', () => {
  const writer = [...WRITER_FLAGS, 'core/module-cache/write.node.ts', 'bots/main.ts'];
  expect(manifest.scripts.postinstall).toContain(writer.map((one) => `'${one}'`).join(', '));
});
