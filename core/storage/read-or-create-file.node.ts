import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, syncFolder } from '../../db/folders.node.ts';
import { codeOf } from './disk-errors.ts';

/**
 * Reads a text file, and creates it first where there is none, readable by the owner alone. The file is
 * written whole beside its place and then linked there, so that of two simultaneous starts one wins and
 * both read the same text.
 * @param make gives the text of a new file
 * @throws the errors of `make` and of the disk
 */
export async function readOrCreateFile(path: string, make: () => Promise<string>): Promise<string> {
  const kept = await read(path);
  if (kept !== null) return kept;
  const text = await make();
  const fresh = `${path}.${crypto.randomUUID()}`;
  try {
    await makeFolder(dirname(path));
    await writeFile(fresh, text, { flag: 'wx', mode: 0o600, flush: true });
    await link(fresh, path);
    return text;
  } catch (cause) {
    const winner = codeOf(cause) === 'EEXIST' ? await read(path) : null;
    if (winner === null) throw cause;
    return winner;
  } finally {
    await rm(fresh, { force: true });
    // What is made with the text must not outlive it.
    await syncFolder(dirname(path));
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}
