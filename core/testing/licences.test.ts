import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dependencyProblems, licenceOfInstalled, readProjectFile } from './licences.node.ts';
import { QUIET } from './quiet-packages.ts';

const [manifest, lock] = (await Promise.all(
  ['package.json', 'package-lock.json'].map(readProjectFile),
)) as [{ dependencies: object }, { packages: object }];

const problems = (changed: { manifest?: object; packages?: object }) =>
  dependencyProblems(
    {
      manifest: { ...manifest, ...changed.manifest },
      lock: { packages: { ...lock.packages, ...changed.packages } },
    },
    licenceOfInstalled,
  );

it('every dependency is pinned, kept by its maker, and under a licence that was looked at', async () => {
  expect(await problems({})).toEqual([]);
});

it.each([
  ['a new licence', { license: 'GPL-3.0-only' }, 'new 1.0.0 is under GPL-3.0-only'],
  ['no licence', {}, 'new 1.0.0 is under none'],
  ['one bad part', { license: 'MIT AND AGPL-3.0' }, 'new 1.0.0 is under MIT AND AGPL-3.0'],
  ['what was given up', { license: 'MIT', deprecated: 'use b' }, 'new 1.0.0 is deprecated: use b'],
])('%s fails', async (_title, entry, said) => {
  const packages = { 'node_modules/new': { version: '1.0.0', ...entry } };
  expect(await problems({ packages })).toEqual([said]);
});

it('a choice with one good licence passes, and an exception is for its licence alone', async () => {
  const packages = (name: string, license: string) => ({
    [`node_modules/x/node_modules/${name}`]: { version: '1.0.0', license },
  });
  expect(await problems({ packages: packages('new', '(GPL-3.0 OR MIT)') })).toEqual([]);
  expect(await problems({ packages: packages('libheif-js', 'AGPL-3.0') })).toEqual([
    'libheif-js 1.0.0 is under AGPL-3.0',
  ]);
});

it.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', 'github:a/b', 'npm:c@^1.0.0'])(
  '%s is no version to depend on',
  async (version) => {
    const dependencies = { ...manifest.dependencies, hono: version };
    expect(await problems({ manifest: { dependencies } })).toEqual([
      `hono is not pinned: ${version}`,
    ]);
  },
);

it('an exception that nothing needs any more is taken out', async () => {
  const gone = Object.keys(lock.packages).filter((place) => place.endsWith('/libheif-js'));
  expect(gone).toHaveLength(1);
  const packages = Object.fromEntries(gone.map((place) => [place, { license: 'MIT' }]));
  expect(await problems({ packages })).toEqual([
    'no package needs the exception for /^libheif-js$/ any more',
  ]);
});

it('a quiet package is known by its version, whatever its maker says of it', async () => {
  const place = 'node_modules/@resvg/resvg-js';
  const was = (lock.packages as Record<string, object>)[place];
  const given = (entry: object) =>
    problems({ packages: { [place]: { ...was, deprecated: 'gone', ...entry } } });
  expect(await given({})).toEqual([]);
  const gone = '@resvg/resvg-js 2.6.2 is quiet, and not in production any more';
  expect(await given({ version: '9.0.0' })).toEqual([
    '@resvg/resvg-js 9.0.0 is deprecated: gone',
    gone,
  ]);
  expect(await given({ dev: true, deprecated: undefined })).toEqual([gone]);
});

it('the decision tells of every quiet package', async () => {
  const page = new URL('../../docs/decisions/0015-production-dependencies.md', import.meta.url);
  const text = await readFile(page, 'utf8');
  expect(QUIET.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
});
