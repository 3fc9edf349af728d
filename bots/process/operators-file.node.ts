import { readFileSync } from 'node:fs';
import { ConfigError } from '../../core/config/config.ts';

/** The largest file that a setting names, in bytes. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a file that a setting names.
 * @param setting the setting's name, for the mistake
 * @throws {ConfigError} for a path that cannot be read, and for a file above 1 MB
 */
export function readOperatorsFile(setting: string, path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length <= MOST_BYTES) return text;
  } catch {
    // Said below, the same as for one that is too large.
  }
  const shouldBe = `the path of a file that can be read, up to 1 MB; ${path} is none`;
  throw new ConfigError([{ setting, shouldBe }]);
}
