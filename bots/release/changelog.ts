/** Reads and writes a changelog in the manner of Keep a Changelog 1.1.0. */

const UNRELEASED = '## [Unreleased]';

/** An error of a changelog that cannot be released. */
export class ChangelogError extends Error {
  override name = 'ChangelogError';
}

/**
 * Moves what is unreleased under a version.
 * @param date the day of the release, YYYY-MM-DD
 * @throws {ChangelogError} when there is nothing to release, or the version is there already
 */
export function releaseChangelog(text: string, version: string, date: string): string {
  if (text.includes(`\n## [${version}]`))
    throw new ChangelogError(`CHANGELOG.md has a section for ${version} already`);
  if (!/^- /m.test(sectionOf(text, 'Unreleased')))
    throw new ChangelogError('CHANGELOG.md has nothing under Unreleased');
  return text.replace(`${UNRELEASED}\n`, () => `${UNRELEASED}\n\n## [${version}] - ${date}\n`);
}

/**
 * Gives the section of a version without its heading.
 * @param version such as `1.2.3`, or `Unreleased`
 * @throws {ChangelogError} when there is no such section
 */
export function sectionOf(text: string, version: string): string {
  const parts = text.split(/^(?=## \[)/m);
  const section = parts.find((part) => part.startsWith(`## [${version}]`));
  if (section === undefined) throw new ChangelogError(`CHANGELOG.md has no section for ${version}`);
  return section.replace(/^.*\n/, '').trim();
}
