import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, isRemote } from '../../../core/config/config.ts';
import { parseDataKeys } from '../../../core/storage/data-keys.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { openStore } from '../../../core/storage/open-store.node.ts';
import { sealStream } from '../../../core/storage/sealed-stream.ts';
import { makeFolder } from '../../../db/folders.node.ts';
import { pathOf } from '../../../db/open.node.ts';
import { snapshotFile, snapshotServer } from '../../../db/snapshot.node.ts';
import { databaseUrl } from '../database-url.node.ts';
import { copyObjects, measure, sealedStore } from './copy-objects.node.ts';
import { writeDeletions } from './deletions.node.ts';
import { copyIfThere, measureFile, removeDatabase, streamFile, writeStream } from './files.node.ts';
import { noteBackup } from './last-backup.node.ts';
import { writeManifest } from './manifest.ts';
import { NAMES } from './names.ts';
import { namedObjects } from './object-columns.node.ts';
import { brokenIn, verifyBackup } from './verify.node.ts';

/** What came of a backup. */
export type MadeBackup = {
  folder: string;
  objects: number;
  bytes: number;
  /** Keys of objects that the database names and that are neither here nor in the store. */
  missing: string[];
};

/** A backup that is not what it should be; nothing of it is left. */
export class BackupBroken extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(`the backup is not right: ${lines[0] ?? ''}`);
    this.name = 'BackupBroken';
    this.lines = lines;
  }
}

/**
 * Makes a backup beside a running service: the database as it is at one moment, then the files, each read
 * again and compared. What is not finished is called `.part` and begun anew the next time.
 * @param destination the folder of all backups
 * @throws {BackupBroken} and the errors of database, store and disk
 */
export async function makeBackup(
  config: Config,
  destination: string,
  now: () => number,
): Promise<MadeBackup> {
  const madeAt = new Date(now()).toISOString();
  const folder = join(destination, madeAt.replaceAll(/[:.]/g, '-'));
  const part = `${folder}${NAMES.unfinished}`;
  await makeFolder(destination, 0o700);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { mode: 0o700 });
  const id = randomUUID();
  const secret = backupSecret(config);
  try {
    const plain = join(part, 'snapshot.db');
    await snapshot(config, plain);
    const broken = brokenIn(plain);
    if (broken.length > 0) throw new BackupBroken(broken);
    const objects = await copyFiles(config, part, id, secret);
    const missing = await missingFrom(config, plain, part);
    await writeDeletions(plain, destination);
    const database = join(part, NAMES.database);
    if (secret === null) await rename(plain, database);
    else await sealDatabase(plain, database, secret, id);
    await copyIfThere(join(config.DATA_DIR, NAMES.certificate), join(part, NAMES.certificate));
    const manifest = {
      id,
      madeAt,
      sealed: secret !== null,
      database: await measureFile(database),
      objects,
    };
    const wrong = await verifyBackup(part, manifest);
    if (wrong.length > 0) throw new BackupBroken(wrong);
    await writeStream(join(part, NAMES.manifest), new Blob([writeManifest(manifest)]).stream());
    await rename(part, folder);
    await noteBackup(config, madeAt);
    return {
      folder,
      objects: objects.count,
      bytes: objects.bytes + manifest.database.bytes,
      missing,
    };
  } catch (cause) {
    await rm(part, { recursive: true, force: true });
    throw cause;
  }
}

/** Reads the key that seals backups; null without one. */
export function backupSecret({ BACKUP_KEY }: Pick<Config, 'BACKUP_KEY'>): Uint8Array | null {
  return BACKUP_KEY === undefined ? null : (parseDataKeys(BACKUP_KEY)?.[0] ?? null);
}

/** Writes the database as it is now into a file. */
async function snapshot(config: Config, to: string): Promise<void> {
  const url = databaseUrl(config);
  if (isRemote(url)) await snapshotServer({ url, authToken: config.DATABASE_AUTH_TOKEN }, to);
  else snapshotFile(pathOf(url), to);
}

/** What a sealed file of a backup is bound to. */
export const databaseContext = (id: string): string => `backup/${id}/database`;

async function sealDatabase(
  from: string,
  to: string,
  secret: Uint8Array,
  id: string,
): Promise<void> {
  await writeStream(to, sealStream(secret, streamFile(from), databaseContext(id)));
  await removeDatabase(from);
}

async function copyFiles(config: Config, part: string, id: string, secret: Uint8Array | null) {
  const from = await openStore(config);
  const kept = diskStore(join(part, NAMES.objects));
  const to = secret === null ? kept : sealedStore(kept, secret, id);
  const list = await open(join(part, NAMES.list), 'wx', 0o600);
  const sum = { count: 0, bytes: 0 };
  try {
    await copyObjects(from, to, from.list(), async (key) => {
      const measured = await measure(kept, key);
      if (!measured) throw new BackupBroken([`the file ${key} was not written`]);
      sum.count += 1;
      sum.bytes += measured.bytes;
      await list.writeFile(`${JSON.stringify(measured)}\n`);
    });
    await list.sync();
  } finally {
    await list.close();
  }
  const { sha256 } = await measureFile(join(part, NAMES.list));
  return { ...sum, sha256 };
}

/** Finds what the database names and no store has; what went while the files were copied is not missing. */
async function missingFrom(config: Config, database: string, part: string): Promise<string[]> {
  const copied = diskStore(join(part, NAMES.objects));
  const absent: string[] = [];
  for (const key of namedObjects(database)) {
    const kept = await copied.getStream(key);
    await kept?.stream.cancel();
    if (!kept) absent.push(key);
  }
  if (absent.length === 0) return [];
  const again = join(part, 'again.db');
  await snapshot(config, again);
  const still = new Set(namedObjects(again));
  await removeDatabase(again);
  return absent.filter((key) => still.has(key));
}
