import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      os: z.union([z.string(), z.array(z.string())]).optional(),
      libc: z.array(z.string()).optional(),
    }),
  ),
});

/** The lock file's packages. */
const locked = async () => {
  const file = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8');
  return lock.parse(JSON.parse(file)).packages;
};

test('the lock file has the packages of every platform, as `npm ci` wants it, and no registry', async () => {
  const packages = await locked();
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(place, name).some((at) => at in packages))
      .map((name) => `${name} of ${place}`),
  );
  expect(missing).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('a package for one C library is locked for it, so that npm installs no second one in vain', async () => {
  // The packages of libsql 0.5.29 do not say theirs; the lock file says it for them.
  const unsaid = Object.entries(await locked())
    .filter(([place, { os }]) => [os].flat().includes('linux') && /-(?:gnu|musl)$/.test(place))
    .filter(([place, { libc = [] }]) => libc[0] !== (place.includes('musl') ? 'musl' : 'glibc'));
  expect(unsaid.map(([place]) => `${place} needs "libc" in package-lock.json`)).toEqual([]);
});

/** Where a package is looked for from another one's place, the nearest first. */
function placesOf(place: string, name: string): string[] {
  const above = place.split('/node_modules/');
  const nested = above.map((_, depth) =>
    above.slice(0, above.length - depth).join('/node_modules/'),
  );
  return [
    ...nested.filter(Boolean).map((at) => `${at}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}
