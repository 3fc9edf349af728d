import Native from 'libsql';

/** Another process has this folder or database open. */
export class InUse extends Error {
  constructor(path: string) {
    super(`another process has ${path} locked; stop it first`);
    this.name = 'InUse';
  }
}

/**
 * Makes sure that one process at a time owns an embedded database. The operating system holds the lock and
 * drops it when the process dies, however it dies; a process number in a file would mean another process in
 * the next container.
 * @param path the lock file; made where it is not there, and left behind
 * @returns gives the lock back
 * @throws {InUse}
 */
export function lock(path: string): () => void {
  const held = new Native(path, { timeout: 0 });
  try {
    held.exec('BEGIN EXCLUSIVE');
    return () => held.close();
  } catch (cause) {
    held.close();
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY';
    throw busy ? new InUse(path) : cause;
  }
}
