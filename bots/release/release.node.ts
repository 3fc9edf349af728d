/** Makes a release: one commit with the version and the changelog, and its tag. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { releaseChangelog, sectionOf } from './changelog.ts';
import { isAfter, parseVersion, wantedVersion } from './version.ts';

const MAIN = 'main';
const FILES = ['CHANGELOG.md', 'package.json', 'package-lock.json'] as const;

/** What a release is made with. */
export type ReleaseParts = {
  /** The top folder of the repository. */
  root: string;
  /** A version, or `major`, `minor` or `patch`. */
  wanted: string;
  /** The day of the release, YYYY-MM-DD. */
  date: string;
  /** Runs every check; rejects when one fails. */
  prove: () => Promise<void>;
};

/** An error that says in one line why nothing was released. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

/**
 * Releases what is unreleased: checks that nothing is in the way, runs the proof, then writes changelog and
 * versions, commits and tags. Nothing is pushed. A failure leaves the files as they were.
 * @returns the tag
 * @throws {ReleaseError | ChangelogError} saying what is in the way, and what the proof rejects with
 */
export async function release({ root, wanted, date, prove }: ReleaseParts): Promise<string> {
  const git = gitIn(root);
  const version = await versionIn(root, wanted);
  const tag = `v${version}`;
  if ((await git('branch', '--show-current')) !== MAIN)
    throw new ReleaseError(`releases are made on ${MAIN}`);
  await mustBeClean(git);
  if ((await git('tag', '--list', tag)) !== '')
    throw new ReleaseError(`the tag ${tag} is there already`);
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  const released = releaseChangelog(changelog, version, date);
  const proved = await git('rev-parse', 'HEAD');
  await prove();
  await mustBeClean(git);
  if ((await git('rev-parse', 'HEAD')) !== proved)
    throw new ReleaseError('something was committed while the checks ran: run it again');
  try {
    await writeFile(join(root, 'CHANGELOG.md'), released);
    for (const name of Object.keys(TIMES)) await setVersion(root, name, version);
    await git('add', ...FILES);
    await git('commit', '--quiet', '--message', `chore(release): ${version}`);
  } catch (cause) {
    await git('restore', '--staged', '--worktree', ...FILES);
    throw cause;
  }
  const notes = `alme bots ${version}\n\n${sectionOf(released, version)}\n`;
  await git('tag', '--annotate', '--cleanup=verbatim', '--message', notes, tag);
  return tag;
}

type Git = (...args: string[]) => Promise<string>;

const gitIn =
  (cwd: string): Git =>
  async (...args) =>
    (await promisify(execFile)('git', args, { cwd })).stdout.trim();

async function mustBeClean(git: Git): Promise<void> {
  const changed = await git('status', '--porcelain');
  if (changed !== '') throw new ReleaseError(`not everything is committed:\n${changed}`);
}

async function versionIn(root: string, wanted: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const current = parseVersion(String(Object(manifest).version));
  if (!current) throw new ReleaseError('the version in package.json is none such as 1.2.3');
  const next = wantedVersion(current, wanted);
  if (!next)
    throw new ReleaseError(
      `"${wanted}" is neither a version such as 1.2.3 nor major, minor, patch`,
    );
  if (!isAfter(next, current))
    throw new ReleaseError(`${next.join('.')} does not come after ${current.join('.')}`);
  return next.join('.');
}

/** Where a file has the version of this package: the first times it stands there. */
const TIMES: Readonly<Record<string, number>> = { 'package.json': 1, 'package-lock.json': 2 };

async function setVersion(root: string, name: string, version: string): Promise<void> {
  const text = await readFile(join(root, name), 'utf8');
  let times = TIMES[name] ?? 0;
  const changed = text.replaceAll(/("version": ?")[^"]*/g, (whole, before: string) => {
    times -= 1;
    return times < 0 ? whole : `${before}${version}`;
  });
  await writeFile(join(root, name), changed);
}
