import { ConfigError } from '../../core/config/config.ts';

/** The largest file that a setting names, in UTF-16 units. */
const MOST_CHARACTERS = 1024 * 1024;

/** Reads a file of text. @throws where it cannot be read */
export type ReadFile = (path: string) => string;

/**
 * Reads the text behind a setting that names a file, or holds the JSON itself.
 * @returns null where the setting is not set
 * @throws {ConfigError} for a path that cannot be read, and for more than 1 MB
 */
export function operatorsText(
  setting: string,
  value: string | undefined,
  readFile: ReadFile,
): string | null {
  if (value === undefined) return null;
  try {
    const text = /^[[{]/.test(value) ? value : readFile(value);
    if (text.length <= MOST_CHARACTERS) return text;
  } catch {
    // Said below, the same as for one that is too large.
  }
  const shouldBe = `the path of a file that can be read, or its JSON, up to 1 MB; ${value.slice(0, 200)} is neither`;
  throw new ConfigError([{ setting, shouldBe }]);
}
