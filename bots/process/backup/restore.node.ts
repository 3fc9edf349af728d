import { access, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { closeAccount } from '../../../core/accounts/close.ts';
import { type Config, isRemote } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import type { KeyRing } from '../../../core/storage/key-ring.ts';
import { openStore } from '../../../core/storage/open-store.node.ts';
import { SealError } from '../../../core/storage/sealed.ts';
import { unsealStream } from '../../../core/storage/sealed-stream.ts';
import { openServiceSecrets } from '../../../core/storage/service-secrets.ts';
import { COMMAND } from '../../../core/verbs/actor.ts';
import { perform } from '../../../core/verbs/verb.ts';
import { wrappedKeys } from '../../../db/accounts.ts';
import type { Database } from '../../../db/database.ts';
import { deleteAgain, standingAmong } from '../../../db/deletions.ts';
import { makeFolder } from '../../../db/folders.node.ts';
import { lock } from '../../../db/lock.node.ts';
import { fileUrl, openDatabase, pathOf } from '../../../db/open.node.ts';
import { loadIntoServer } from '../../../db/snapshot.node.ts';
import { databaseUrl } from '../database-url.node.ts';
import { keyRingOf } from '../resources.node.ts';
import { backupSecret, databaseContext } from './backup.node.ts';
import { copyObjects, sealedStore } from './copy-objects.node.ts';
import { deletionsIn } from './deletions.node.ts';
import { copyIfThere, removeDatabase, streamFile, writeStream } from './files.node.ts';
import type { Manifest } from './manifest.ts';
import { NAMES } from './names.ts';
import { brokenIn, listedObjects, manifestOf, verifyBackup } from './verify.node.ts';

const PAGE = 500;

/** What a restored backup has come to. */
export type Restored = {
  madeAt: string;
  objects: number;
  /** Deletions that were made since, of accounts and of other things. */
  accounts: number;
  others: number;
};

/** Why a backup was not restored; nothing was changed. */
export class NotRestored extends Error {
  readonly lines: readonly string[];
  constructor(...lines: string[]) {
    super(lines[0] ?? 'not restored');
    this.name = 'NotRestored';
    this.lines = lines;
  }
}

/**
 * Puts a backup in the place of nothing: an empty `DATA_DIR`, or an empty database of a libSQL server, with
 * the service stopped. What people deleted since it was made is deleted again before anybody can see it.
 * Broken off, it can be run again.
 * @param options `deletions` is the list to take; beside the backup where absent. `without` restores without one
 * @throws {NotRestored | InUse | WrongDataKey} and the errors of database, store and disk
 */
export async function restoreBackup(
  config: Config,
  folder: string,
  options: { deletions: string | null; without: boolean; now: () => number },
): Promise<Restored> {
  const manifest = await manifestOf(folder);
  if (!manifest) throw new NotRestored(`${folder} is no finished backup`);
  const secret = backupSecret(config);
  if (manifest.sealed && secret === null)
    throw new NotRestored('the backup is sealed: set BACKUP_KEY to the key that it was made with');
  const deletions = options.without
    ? null
    : (options.deletions ?? join(folder, '..', NAMES.deletions));
  if (deletions !== null && !(await isThere(deletions)))
    throw new NotRestored(
      `${deletions} is not there: what people deleted since would be there again`,
      'name the list with --deletions FILE, or restore with --without-deletions',
    );
  const wrong = await verifyBackup(folder, manifest);
  if (wrong.length > 0) throw new NotRestored(...wrong);
  await makeFolder(config.DATA_DIR, 0o700);
  const unlock = lock(join(config.DATA_DIR, 'owner.lock'));
  try {
    await requireEmpty(config);
    return await putBack(config, folder, { ...options, manifest, secret, deletions });
  } finally {
    unlock();
  }
}

type Job = {
  manifest: Manifest;
  secret: Uint8Array | null;
  deletions: string | null;
  now: () => number;
};

async function putBack(config: Config, folder: string, job: Job): Promise<Restored> {
  const { manifest, secret } = job;
  const staged = join(config.DATA_DIR, 'restored.part.db');
  await removeDatabase(staged);
  try {
    const from = streamFile(join(folder, NAMES.database));
    const plain =
      manifest.sealed && secret !== null
        ? unsealStream(secret, from, databaseContext(manifest.id))
        : from;
    await writeStream(staged, plain);
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    throw new NotRestored('BACKUP_KEY is not the key that the backup was made with');
  }
  const broken = brokenIn(staged);
  if (broken.length > 0) throw new NotRestored(...broken);
  const again = await deleteSince(config, staged, job);
  const kept = diskStore(join(folder, NAMES.objects));
  const source = manifest.sealed && secret !== null ? sealedStore(kept, secret, manifest.id) : kept;
  let objects = 0;
  await copyObjects(source, await openStore(config), keysIn(folder), () => {
    objects += 1;
  });
  await copyIfThere(join(folder, NAMES.certificate), join(config.DATA_DIR, NAMES.certificate));
  await putDatabase(config, staged);
  return { madeAt: manifest.madeAt, objects, ...again };
}

async function* keysIn(folder: string): AsyncGenerator<string, void, undefined> {
  for await (const { key } of listedObjects(folder)) yield key;
}

/** Deletes in the staged database what people deleted since. */
async function deleteSince(
  config: Config,
  staged: string,
  { deletions, now }: Job,
): Promise<{ accounts: number; others: number }> {
  const db = await openDatabase({ url: fileUrl(staged) });
  try {
    const keys = await keyRingOf(config, await wrappedKeys(db.query));
    const sum = { accounts: 0, others: 0 };
    if (deletions === null) return sum;
    const ctx = await contextOf(db, keys, now);
    for await (const page of deletionsIn(deletions, PAGE)) {
      const gone = page.filter(({ kind }) => kind === 'account').map(({ subject }) => subject);
      for (const accountId of await standingAmong(db.query, gone)) {
        await perform(ctx, await closeAccount(ctx, COMMAND, { accountId }));
        sum.accounts += 1;
      }
      await db.commit(deleteAgain(page, now()));
      sum.others += page.length - gone.length;
    }
    return sum;
  } finally {
    await db.close();
  }
}

async function contextOf(db: Database, keys: KeyRing, now: () => number) {
  const secrets = await openServiceSecrets({ db, keys, now });
  // Who was deleted before has had the receipt: no chat is told once more.
  const surfaces = new Map();
  return { db, secrets, rules: DEFAULT_RULES, operators: [], surfaces, log: silentLog, now };
}

/** Moves the staged database to where the service looks for it: the last step. */
async function putDatabase(config: Config, staged: string): Promise<void> {
  const url = databaseUrl(config);
  if (!isRemote(url)) {
    await rename(staged, pathOf(url));
    await removeDatabase(staged);
    return;
  }
  const isLoaded = await loadIntoServer(staged, { url, authToken: config.DATABASE_AUTH_TOKEN });
  if (!isLoaded) throw new NotRestored(`the database at ${url} is not empty: make a new one`);
  await removeDatabase(staged);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function requireEmpty(config: Config): Promise<void> {
  const url = databaseUrl(config);
  if (isRemote(url)) return;
  if (await isThere(pathOf(url)))
    throw new NotRestored(
      `there is a database at ${pathOf(url)}: move it away first, with the files in ${join(config.DATA_DIR, 'objects')}`,
    );
  const objects = await readdir(join(config.DATA_DIR, 'objects')).catch(() => []);
  const begun = await isThere(join(config.DATA_DIR, 'restored.part.db'));
  if (objects.length > 0 && !begun && !config.S3_BUCKET)
    throw new NotRestored(
      `there are files in ${join(config.DATA_DIR, 'objects')}: move them away first`,
    );
}
