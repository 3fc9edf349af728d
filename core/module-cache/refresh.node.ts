import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { setPriority, constants as system } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../log.ts';
import { CACHE_FILE, ROOT_URL } from './layout.js';
import type { CacheUse } from './use.js';

const WRITER = fileURLToPath(new URL('./write.node.ts', import.meta.url));
/** The flags of Node that the writer needs; without warnings of what is new in Node. */
export const WRITER_FLAGS: readonly string[] = [
  '--experimental-vm-modules',
  '--experimental-import-meta-resolve',
  '--no-warnings',
];
/** The folder of the packages. */
const PACKAGES = new URL('node_modules', ROOT_URL);
/** The programs whose modules are kept. */
const PROGRAMS = ['bots/main.ts'];
/** A start has come to rest by then, and what lives shorter writes nothing. */
const WRITE_AFTER_MS = 10_000;

/**
 * Writes the module cache anew for the next start, some seconds from now, where this start lacked
 * something in it. A process of low priority does it. Where the packages' folder may not be written,
 * nothing is.
 */
export function refreshModuleCache(use: CacheUse, log: Log): void {
  setTimeout(() => {
    if (!use.isLacking() || wasWritten() || !isWritable()) return;
    const command = [...WRITER_FLAGS, WRITER, ...PROGRAMS];
    const child = spawn(process.execPath, command, { stdio: 'ignore', env: {} });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', (err) => log.info({ err }, 'the module cache is not written'));
    child.once('exit', () => process.off('exit', stop));
    child.unref();
    if (child.pid !== undefined) lower(child.pid);
  }, WRITE_AFTER_MS).unref();
}

/** Whether another process has written it since this one began, as where several start at once. */
function wasWritten(): boolean {
  const found = statSync(CACHE_FILE, { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs > performance.timeOrigin;
}

function isWritable(): boolean {
  try {
    // What another user installed is theirs to remove: they could not where a folder of ours lies in it.
    const isOwn = statSync(PACKAGES).uid === (process.getuid?.() ?? statSync(PACKAGES).uid);
    if (!isOwn) return false;
    mkdirSync(dirname(CACHE_FILE), { recursive: true });
    accessSync(dirname(CACHE_FILE), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Lets others go first; it may have ended already, and not every system knows priorities. */
function lower(pid: number): void {
  try {
    setPriority(pid, system.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Then it competes like anybody.
  }
}
