import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sectionOf } from './changelog.ts';
import { release } from './release.node.ts';
import { isAfter, parseVersion, type Version, wantedVersion } from './version.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing for $1.

## [0.1.0] - 2026-11-21

- The first.
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'release-'));
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Test');
  await git('config', 'user.email', 'test@example.org');
  await git('config', 'commit.gpgsign', 'false');
  await git('config', 'tag.gpgsign', 'false');
  await put('CHANGELOG.md', CHANGELOG);
  await put('package.json', JSON.stringify({ name: 'a', version: '0.1.0' }));
  const packages = { '': { version: '0.1.0' }, 'node_modules/b': { version: '0.1.0' } };
  await put('package-lock.json', JSON.stringify({ version: '0.1.0', packages }));
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'first');
});
afterEach(() => rm(root, { recursive: true }));

const git = async (...args: string[]) =>
  (await promisify(execFile)('git', args, { cwd: root })).stdout.trim();
const put = (name: string, text: string) => writeFile(join(root, name), text);
const read = (name: string) => readFile(join(root, name), 'utf8');
let proofs = 0;
const counted = async () => {
  proofs += 1;
};
const run = (wanted: string, prove = counted) =>
  release({ root, wanted, date: '2026-12-01', prove });

/** What must not change where nothing is released. */
const standing = async () => [
  await git('rev-parse', 'HEAD'),
  await git('tag'),
  await read('CHANGELOG.md'),
  await read('package.json'),
];

it('makes one commit and a tag of what was proved: versions, and the changelog with its day', async () => {
  proofs = 0;
  expect(await run('0.2.0')).toBe('v0.2.0');
  expect(proofs).toBe(1);
  expect(await git('status', '--porcelain')).toBe('');
  expect(await git('rev-list', '--count', 'HEAD')).toBe('2');
  expect(await git('rev-parse', 'v0.2.0^{commit}')).toBe(await git('rev-parse', 'HEAD'));
  const changelog = await read('CHANGELOG.md');
  expect(changelog).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added');
  expect(sectionOf(changelog, '0.2.0')).toBe('### Added\n\n- A thing for $1.');
  expect(JSON.parse(await read('package.json')).version).toBe('0.2.0');
  expect(JSON.parse(await read('package-lock.json'))).toEqual({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' }, 'node_modules/b': { version: '0.1.0' } },
  });
  expect(await git('tag', '--list', '--format=%(contents)', 'v0.2.0')).toContain('### Added');
});

it('is not made twice', async () => {
  await run('patch');
  await expect(run('0.1.1')).rejects.toThrow('0.1.1 does not come after 0.1.1');
  await expect(run('minor')).rejects.toThrow('nothing under Unreleased');
});

it.each([
  ['a version that does not grow', '0.1.0', async () => undefined, 'does not come after'],
  ['an older one', '0.0.9', async () => undefined, 'does not come after'],
  ['no version', 'next', async () => undefined, 'neither a version'],
  ['a version with more', '0.2.0-rc.1', async () => undefined, 'neither a version'],
  ['something uncommitted', '0.2.0', () => put('new.txt', ''), 'not everything is committed'],
  ['another branch', '0.2.0', () => git('switch', '-qc', 'other'), 'releases are made on main'],
  ['a tag that is there', '0.2.0', () => git('tag', 'v0.2.0'), 'the tag v0.2.0 is there already'],
])('%s is refused before anything runs', async (_title, wanted, before, message) => {
  await before();
  const was = await standing();
  proofs = 0;
  await expect(run(wanted)).rejects.toThrow(message);
  expect(proofs).toBe(0);
  expect(await standing()).toEqual(was);
});

it.each([
  ['fails', () => Promise.reject(new Error('red')), 'red'],
  ['leaves files changed', () => put('package-lock.json', '{}'), 'not everything is committed'],
  [
    'meets a new commit',
    () => git('commit', '--quiet', '--allow-empty', '-m', 'x'),
    'while the checks ran',
  ],
])('a proof that %s releases nothing', async (_title, prove, message) => {
  await expect(run('0.2.0', async () => void (await prove()))).rejects.toThrow(message);
  expect(await git('tag')).toBe('');
  expect(await read('CHANGELOG.md')).toBe(CHANGELOG);
});

it('a commit that is refused leaves the files as they were', async () => {
  await writeFile(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const was = await standing();
  await expect(run('0.2.0')).rejects.toThrow();
  expect(await standing()).toEqual(was);
  expect(await git('status', '--porcelain')).toBe('');
});

it.each([
  ['major', [2, 0, 0]],
  ['minor', [1, 3, 0]],
  ['patch', [1, 2, 10]],
  ['4.0.1', [4, 0, 1]],
  ['v4.0.1', null],
  ['01.2.3', null],
])('after 1.2.9, %s is %j', (wanted, expected) => {
  expect(wantedVersion([1, 2, 9], wanted)).toEqual(expected);
});

it('versions are compared as numbers', () => {
  const [a, b] = ['1.10.0', '1.9.9'].map(parseVersion) as [Version, Version];
  expect([isAfter(a, b), isAfter(b, a), isAfter(a, a)]).toEqual([true, false, false]);
});
