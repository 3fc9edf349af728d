import Native from 'libsql';

/** An error of a folder or database that another process has locked. */
export class InUse extends Error {
  constructor(path: string) {
    super(`another process has ${path} locked; stop it first`);
    this.name = 'InUse';
  }
}

/**
 * Locks an embedded database for this process. The operating system holds the lock and drops the
 * lock when the process dies; a process id in a file would name another process in the next
 * container.
 * @param path the lock file, created when missing and never deleted
 * @returns a function that releases the lock
 * @throws {InUse} when another process holds the lock
 */
export function lock(path: string): () => void {
  const held = new Native(path, { timeout: 0 });
  try {
    // SQLite writes the first page of an empty file, and whoever copies the folder would meet its journal come and go.
    held.exec('PRAGMA journal_mode = MEMORY');
    held.exec('BEGIN EXCLUSIVE');
    return () => held.close();
  } catch (cause) {
    held.close();
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY';
    throw busy ? new InUse(path) : cause;
  }
}
