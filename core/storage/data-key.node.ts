import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError } from './errors.ts';

const KEY_BYTES = 32;
const FILE = 'data.key';

/**
 * Reads DATA_KEY as an operator writes it: 32 bytes in base64, base64url or hex.
 * @returns the bytes, null when it is none of these
 */
export function parseDataKey(text: string): Uint8Array | null {
  const trimmed = text.trim();
  const hex = /^[0-9a-f]{64}$/i.test(trimmed);
  const key = Buffer.from(trimmed, hex ? 'hex' : 'base64url');
  return key.byteLength === KEY_BYTES ? new Uint8Array(key) : null;
}

/**
 * The key of the embedded default: made at the first start and kept in `data.key`, readable by the
 * owner alone. Losing it makes every sealed photo unreadable.
 * @param directory DATA_DIR
 * @throws {StorageError} when it cannot be read or written, or is damaged
 */
export async function keptDataKey(directory: string): Promise<Uint8Array> {
  const path = join(directory, FILE);
  const text = (await readKey(path)) ?? (await makeKey(directory, path));
  const key = parseDataKey(text);
  if (!key) throw new StorageError('invalid', { cause: new Error(`${FILE} is damaged`) });
  return key;
}

async function readKey(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return null;
    throw new StorageError('unavailable', { cause });
  }
}

/** Written whole beside its place and then linked there, so that of two starts at once one key wins. */
async function makeKey(directory: string, path: string): Promise<string> {
  const text = `${randomBytes(KEY_BYTES).toString('base64')}\n`;
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(directory, { recursive: true });
    const file = await open(fresh, 'wx', 0o600);
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await link(fresh, path);
    return text;
  } catch (cause) {
    const winner = isCode(cause, 'EEXIST') ? await readKey(path) : null;
    if (winner) return winner;
    throw new StorageError(isCode(cause, 'ENOSPC') ? 'full' : 'unavailable', { cause });
  } finally {
    await rm(fresh, { force: true });
  }
}

const isCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code;
