/** Databases of their own for tests and benches, without running every migration for each. */

import { rmSync } from 'node:fs';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fileUrl, type OpenOptions, openDatabase } from '../open.node.ts';

/** Names the file that the whole run of tests copies. */
export const MIGRATED_DATABASE = 'TEST_MIGRATED_DATABASE';

let made: Promise<string> | null = null;

/** Migrates an empty database. @returns the path of its file, which goes with this process */
export async function migrateEmpty(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-migrated-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'empty.db');
  await (await openDatabase({ url: fileUrl(path) })).close();
  return path;
}

function migratedFile(): Promise<string> {
  const ofTheRun = process.env[MIGRATED_DATABASE];
  if (ofTheRun !== undefined) return Promise.resolve(ofTheRun);
  made ??= migrateEmpty();
  return made;
}

/** Writes the file of an empty database whose tables are up to date. */
export async function writeFreshDatabase(path: string): Promise<void> {
  await copyFile(await migratedFile(), path);
}

/**
 * Opens a database that no power cut is to survive: a test does not wait for the disk. What was committed
 * is still there for whoever opens the file.
 */
export async function openUnsynced(options: OpenOptions): Promise<Database> {
  const db = await openDatabase(options);
  await db.query.run(sql`pragma synchronous = off`);
  return db;
}

/** Opens an empty database whose tables are up to date, in a file of its own. */
export async function openFreshDatabase(
  path: string,
  options: Pick<OpenOptions, 'patienceMs'> = {},
): Promise<Database> {
  await writeFreshDatabase(path);
  return openUnsynced({ ...options, url: fileUrl(path), upToDate: true });
}
