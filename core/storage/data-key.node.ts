import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { clearly } from './disk-errors.ts';
import { StorageError } from './errors.ts';
import { keptFile } from './kept-file.node.ts';

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
  const text = await clearly(() => keptFile(join(directory, FILE), newKey));
  const key = parseDataKey(text);
  if (!key) throw new StorageError('invalid', { cause: new Error(`${FILE} is damaged`) });
  return key;
}

const newKey = async (): Promise<string> => `${randomBytes(KEY_BYTES).toString('base64')}\n`;
