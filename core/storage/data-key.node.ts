import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_BYTES, parseDataKeys, WrongDataKey } from './data-keys.ts';
import { codeOf, withStorageErrors } from './disk-errors.ts';
import { StorageError } from './errors.ts';
import type { ReadKeys } from './key-ring.ts';
import { readOrCreateFile } from './read-or-create-file.node.ts';

const FILE = 'data.key';

/**
 * Reads the data keys of the embedded default from the file `data.key`, and creates a key at the first
 * start, readable by the owner alone. Without this file every sealed photo is unreadable. Older keys
 * may stand on further lines.
 * @param directory DATA_DIR
 * @param options `make`: false where something is sealed already, so that a new key would open nothing
 * @throws {WrongDataKey} when the file is missing and `make` is false
 * @throws {StorageError} when the file cannot be read or written, or is damaged
 */
export async function readOrCreateDataKeys(
  directory: string,
  { make }: { make: boolean },
): Promise<Uint8Array[]> {
  const path = join(directory, FILE);
  const missing = async () => {
    throw new WrongDataKey(`DATA_KEY is not set and ${path} is not there`);
  };
  const text = await withStorageErrors(() => readOrCreateFile(path, make ? newKey : missing));
  const keys = parseDataKeys(text);
  if (!keys) throw new StorageError('invalid', { cause: new Error(`${path} is damaged`) });
  return keys;
}

const newKey = async (): Promise<string> => `${freshKey()}\n`;

/** Makes a data key, in base64. */
export const freshKey = (): string => randomBytes(KEY_BYTES).toString('base64');

/** Reads the data keys of the file; null where there is none. @throws {StorageError} */
export async function readDataKeys(directory: string): Promise<Uint8Array[] | null> {
  const path = join(directory, FILE);
  const text = await withStorageErrors(() =>
    readFile(path, 'utf8').catch((cause: unknown) => {
      if (codeOf(cause) === 'ENOENT') return null;
      throw cause;
    }),
  );
  if (text === null) return null;
  const keys = parseDataKeys(text);
  if (!keys) throw new StorageError('invalid', { cause: new Error(`${path} is damaged`) });
  return keys;
}

/**
 * Builds what reads the data keys anew once the file has been replaced, for a ring of a running process.
 * Where the file is not readable, nothing has changed.
 */
export async function watchDataKeys(directory: string): Promise<ReadKeys> {
  const path = join(directory, FILE);
  const versionOf = async () => {
    const found = await stat(path, { bigint: true }).catch(() => null);
    return found && `${found.ino} ${found.mtimeNs} ${found.size}`;
  };
  let seen = await versionOf();
  return async () => {
    const version = await versionOf();
    if (version === null || version === seen) return null;
    const keys = await readDataKeys(directory).catch(() => null);
    if (keys) seen = version;
    return keys;
  };
}

/** Tells when the file of the data keys was last changed, in milliseconds. @throws the errors of the disk */
export const dataKeysChangedAt = async (directory: string): Promise<number> =>
  (await stat(join(directory, FILE))).mtimeMs;

/**
 * Replaces the file of the data keys in one step: whoever reads it, and whoever dies meanwhile, finds the old
 * ones or the new ones. What earlier attempts have left beside it is deleted first.
 */
export async function writeDataKeys(directory: string, keys: readonly Uint8Array[]): Promise<void> {
  const path = join(directory, FILE);
  for (const name of await readdir(directory))
    if (name.startsWith(`${FILE}.`)) await rm(join(directory, name));
  const fresh = `${path}.${crypto.randomUUID()}`;
  const lines = keys.map((key) => `${Buffer.from(key).toString('base64')}\n`);
  try {
    await writeFile(fresh, lines.join(''), { flag: 'wx', mode: 0o600, flush: true });
    await rename(fresh, path);
    const folder = await open(directory, 'r');
    await folder.sync().finally(() => folder.close());
  } finally {
    await rm(fresh, { force: true });
  }
}
