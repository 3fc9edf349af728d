import { StorageError } from './errors.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const OURS = new Set(['EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']);

/** Classifies an error of the file system as a problem of storage. */
export function problemOf(cause: unknown): StorageError['problem'] {
  const code = codeOf(cause);
  if (FULL.has(code)) return 'full';
  return OURS.has(code) ? 'invalid' : 'unavailable';
}

/** Runs `work` and turns its errors into storage errors. @throws {StorageError} for any error of `work` */
export async function withStorageErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(problemOf(cause), { cause });
  }
}

/** Gives the system's code of an error, such as `ENOENT`; empty where the error has none. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';
