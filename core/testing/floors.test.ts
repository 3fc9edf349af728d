import { existsSync, globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = new URL('../../', import.meta.url);

const shape = z.object({ overrides: z.array(z.object({ includes: z.array(z.string()) })) });

/** The parts of biome.json that are about core, two a floor: what runs anywhere, then what needs Node. */
const parts = shape
  .parse(JSON.parse(await readFile(new URL('biome.json', ROOT), 'utf8')))
  .overrides.map(({ includes }) => includes)
  .filter((includes) => includes.some((one) => one.startsWith('core/')));

/** The floors on which a pattern stands, by their places from below. */
const floorsOf = (pattern: string): number[] =>
  parts.flatMap((includes, i) => (includes.includes(pattern) ? [Math.floor(i / 2)] : []));

const found = await readdir(new URL('core/', ROOT), { withFileTypes: true });
const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
const rooms = folders.filter((room) => globSync(`core/${room}/**/*.ts`, { cwd: ROOT }).length > 0);
const files = found.filter((one) => one.isFile() && !/\.test\.ts$/.test(one.name));

it.each(rooms)('core/%s stands on one floor, with all it has', (room) => {
  const floors = ['ts', 'node.ts', 'worker.ts'].map((end) => floorsOf(`core/${room}/**/*.${end}`));
  expect(floors[0]).toHaveLength(1);
  expect(floors).toEqual([floors[0], floors[0], floors[0]]);
});

it.each(files.map(({ name }) => name))('core/%s stands on one floor', (name) => {
  expect(floorsOf(`core/${name}`)).toHaveLength(1);
});

it('names nothing that is not there', () => {
  const named = parts.flat().filter((one) => one.startsWith('core/'));
  const gone = named.filter((one) => !existsSync(new URL(one.replace(/\*\*.*$/, ''), ROOT)));
  expect(gone).toEqual([]);
});

const FROM = /\bfrom\s+'(\.[^']+\.ts)'/g;

/** Which rooms of core import which, by what stands in their files; tests, and what is for tests, apart. */
async function imports(): Promise<Set<string>> {
  const arrows = new Set<string>();
  const roomOf = (path: string) => /^core\/([\w-]+)\//.exec(path)?.[1];
  for (const path of globSync('core/*/**/*.ts', { cwd: ROOT })) {
    if (/\.test\.ts$|\/testing\/|^core\/(?:testing|simulation)\//.test(path)) continue;
    const text = await readFile(new URL(path, ROOT), 'utf8');
    for (const [, name = ''] of text.matchAll(FROM)) {
      const to = roomOf(new URL(name, new URL(path, ROOT)).href.slice(ROOT.href.length));
      const from = roomOf(path);
      if (from && to && from !== to) arrows.add(`${from} → ${to}`);
    }
  }
  return arrows;
}

it('has no two rooms of core that import each other', async () => {
  const arrows = await imports();
  expect(arrows.size).toBeGreaterThan(100);
  const back = (arrow: string) => arrow.split(' → ').toReversed().join(' → ');
  expect([...arrows].filter((arrow) => arrows.has(back(arrow)))).toEqual([]);
});
