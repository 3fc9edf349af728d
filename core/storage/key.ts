import { StorageError } from './errors.ts';

const MAX_KEY_CHARACTERS = 200;
const KEY = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/;

/**
 * Checks that an object's key means the same on every store: two or more parts of plain characters,
 * none of which starts with a dot.
 * @returns the key
 * @throws {StorageError} `invalid`
 */
export function checkedKey(key: string): string {
  if (key.length <= MAX_KEY_CHARACTERS && KEY.test(key)) return key;
  throw new StorageError('invalid', { cause: new Error('not an object key') });
}
