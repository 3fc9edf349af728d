import { fromBase64 } from './base64.ts';
import { StorageError } from './errors.ts';
import type { KeyRing } from './key-ring.ts';
import { type AccountKey, canUnwrapAccountKey } from './vault.ts';

/** The length of a data key in bytes. */
export const KEY_BYTES = 32;

/**
 * Parses data keys as an operator writes them, the key that wraps first: each 32 bytes in base64,
 * base64url or hexadecimal, separated by a comma or a line break.
 * @returns the keys' bytes, null when one of the keys has another form
 */
export function parseDataKeys(text: string): Uint8Array[] | null {
  const keys = text
    .split(/[,\n]/)
    .filter((part) => part.trim() !== '')
    .map(parseDataKey);
  const all = keys.filter((key) => key !== null);
  return all.length > 0 && all.length === keys.length ? all : null;
}

const HEXADECIMAL = /^[0-9a-f]{64}$/i;
const BASE64 = /^[\w+/-]{43}={0,2}$/;

function parseDataKey(text: string): Uint8Array | null {
  const trimmed = text.trim();
  if (HEXADECIMAL.test(trimmed))
    return Uint8Array.from(trimmed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (!BASE64.test(trimmed)) return null;
  const key = fromBase64(trimmed.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'));
  return key.byteLength === KEY_BYTES ? key : null;
}

/** An error for a data key that is missing, or is not the key that the data were sealed with. */
export class WrongDataKey extends StorageError {
  constructor(message: string) {
    super('invalid');
    this.message = `${message}; restore the key from your backup. Nothing was changed`;
    this.name = 'WrongDataKey';
  }
}

/**
 * Checks that a ring opens the oldest or the newest account: photos may have been sealed with a key that is
 * lost, which must not stop the service.
 * @param wrapped wrapped keys of accounts; empty when no account has one
 * @param named how the operator knows the key
 * @throws {WrongDataKey} when no key of the ring opens any of them
 */
export async function requireOpens(
  keys: KeyRing,
  wrapped: readonly AccountKey[],
  named: string,
): Promise<void> {
  const opens = await Promise.all(wrapped.map((one) => canUnwrapAccountKey(keys, one)));
  if (opens.length > 0 && !opens.includes(true))
    throw new WrongDataKey(`${named} is not the one that this database's photos are sealed with`);
}
