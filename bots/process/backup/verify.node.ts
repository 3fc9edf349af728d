import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Native from 'libsql';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { measure } from './copy-objects.node.ts';
import { measureFile } from './files.node.ts';
import { type ListedObject, type Manifest, readListed, readManifest } from './manifest.ts';
import { NAMES } from './names.ts';

/** Reads the objects that a backup lists, one after the other. */
export async function* listedObjects(
  folder: string,
): AsyncGenerator<ListedObject, void, undefined> {
  const lines = createInterface({ input: createReadStream(join(folder, NAMES.list)) });
  for await (const line of lines) if (line !== '') yield readListed(line);
}

/** Reads what a backup says of itself; null where the folder is no finished backup. */
export async function manifestOf(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, NAMES.manifest), 'utf8').catch(() => null);
  return text === null ? null : readManifest(text);
}

/**
 * Reads a backup from end to end and compares it with what was written.
 * @returns what is wrong with it, a line each; nothing where all of it is there as it was written
 */
export async function verifyBackup(
  folder: string,
  manifest: Pick<Manifest, 'database' | 'objects'>,
): Promise<string[]> {
  const wrong: string[] = [];
  const database = await measureFile(join(folder, NAMES.database)).catch(() => null);
  if (database?.sha256 !== manifest.database.sha256)
    wrong.push(database === null ? 'the database is missing' : 'the database was changed');
  const list = await measureFile(join(folder, NAMES.list)).catch(() => null);
  if (list?.sha256 !== manifest.objects.sha256) return [...wrong, 'the list of files was changed'];
  const store = diskStore(join(folder, NAMES.objects));
  for await (const { key, sha256 } of listedObjects(folder)) {
    const found = await measure(store, key).catch(() => ({ sha256: '' }));
    if (found === null) wrong.push(`the file ${key} is missing`);
    else if (found.sha256 !== sha256) wrong.push(`the file ${key} was changed`);
  }
  return wrong;
}

/** Checks that a database's file is whole. @returns what SQLite finds wrong with it, a line each */
export function brokenIn(path: string): string[] {
  const native = new Native(path);
  try {
    // Not the whole database at once: that asks the full-text index, which libsql 0.5.29 calls broken
    // after ordinary deletions with `secure-delete`, though what it finds is right.
    const tables = native
      .prepare(
        `select name from pragma_table_list
          where schema = 'main' and type = 'table' and name <> 'sqlite_schema'`,
      )
      .all() as { name: string }[];
    return tables.flatMap(({ name }) => {
      const found = native
        .prepare(`pragma integrity_check("${name.replaceAll('"', '""')}")`)
        .all() as { integrity_check: string }[];
      return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    });
  } finally {
    native.close();
  }
}
