import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

test('the lock file has the packages of every platform, as `npm ci` wants it, and no registry', async () => {
  const file = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = lock.parse(JSON.parse(file));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(place, name).some((at) => at in packages))
      .map((name) => `${name} of ${place}`),
  );
  expect(missing).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
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
