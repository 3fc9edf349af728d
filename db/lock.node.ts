import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another process has this folder open. */
export class FolderInUse extends Error {
  constructor(path: string, pid: number) {
    super(`${path} says that process ${pid} is using this folder; stop it first`);
    this.name = 'FolderInUse';
  }
}

/**
 * Makes sure that one process at a time owns an embedded database. The lock of a process that died is
 * taken over.
 * @param path the lock file
 * @returns gives the lock back
 * @throws {FolderInUse}
 */
export function lockFolder(path: string): () => void {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (cause) {
      if (!isTaken(cause)) throw cause;
      const holder = Number(readFileSync(path, 'utf8'));
      if (holder !== process.pid && isAlive(holder)) throw new FolderInUse(path, holder);
      rmSync(path, { force: true });
    }
  }
}

const isTaken = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
