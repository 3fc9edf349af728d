import { StorageError } from './errors.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const OURS = new Set(['EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']);

/** What an error of the file system means for whoever wanted to write or read. */
export function problemOf(cause: unknown): StorageError['problem'] {
  const code = codeOf(cause);
  if (FULL.has(code)) return 'full';
  return OURS.has(code) ? 'invalid' : 'unavailable';
}

/** @throws {StorageError} for whatever `work` throws */
export async function withStorageErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(problemOf(cause), { cause });
  }
}

/** The system's word for what went wrong, such as `ENOENT`; empty where it has none. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';
