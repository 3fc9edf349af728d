import { chmodSync, lstatSync } from 'node:fs';
import { join } from 'node:path';

/** What the process keeps under DATA_DIR. A folder that is closed closes everything in it. */
const OURS = ['data.key', 'c2pa.pem', 'objects', 'owner.lock'];
/** What SQLite keeps beside a database file. */
const BESIDE = ['', '-wal', '-shm', '.lock'];
const OTHERS = 0o077;

/**
 * Closes the service's files to other users of the machine, also those that an earlier version left
 * open. Nothing happens to files of other owners, to links, or where the file system has no modes.
 * @param database the path of the database file; null where a server has it
 */
export function closeToOthers(dataDirectory: string, database: string | null): void {
  const paths = [
    ...OURS.map((name) => join(dataDirectory, name)),
    ...(database === null ? [] : BESIDE.map((ending) => `${database}${ending}`)),
  ];
  for (const path of paths) {
    try {
      const entry = lstatSync(path);
      const isMine = process.getuid?.() === entry.uid && !entry.isSymbolicLink();
      if (isMine && (entry.mode & OTHERS) !== 0) chmodSync(path, entry.mode & 0o7777 & ~OTHERS);
    } catch {
      // Not there, or not ours to change.
    }
  }
}
