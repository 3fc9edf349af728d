import { join } from 'node:path';
import { type Config, isRemote } from '../../core/config/config.ts';
import { readOrCreateDataKeys, watchDataKeys } from '../../core/storage/data-key.node.ts';
import { parseDataKeys, requireOpens } from '../../core/storage/data-keys.ts';
import { type KeyRing, openKeyRing } from '../../core/storage/key-ring.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { openStore } from '../../core/storage/open-store.node.ts';
import type { AccountKey } from '../../core/storage/vault.ts';
import { wrappedKeys } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import { makeFolder } from '../../db/folders.node.ts';
import { lock } from '../../db/lock.node.ts';
import { openDatabase, pathOf } from '../../db/open.node.ts';
import { databaseUrl } from './database-url.node.ts';
import { refuseWhileMoving } from './moving/switch.node.ts';
import { closeToOthers } from './private-files.node.ts';

/** The database, the file store and the data keys. */
export type Resources = {
  db: Database;
  store: ObjectStore;
  keys: KeyRing;
  /** Whether this process is the only one on its database. */
  alone: boolean;
  close(): Promise<void>;
};

/** The options of `openResources`. */
export type ResourceOptions = {
  /** Whether a command opens the resources beside the service, on the same data. */
  beside: boolean;
  /** How long a write is retried against a busy database, in milliseconds. */
  patienceMs: number | undefined;
};

/** An object that is written and deleted at the start, so that wrong credentials are found then. */
const PROBE = 'start/probe';

/**
 * Opens database, file store and data keys, and checks that they belong together. A failure leaves
 * nothing open and changes nothing.
 * @throws {InUse | DatabaseUnavailable | DatabaseNewer | WrongDataKey | StorageError} and errors of
 *   the disk
 */
export async function openResources(config: Config, options: ResourceOptions): Promise<Resources> {
  await makeFolder(config.DATA_DIR, 0o700);
  const url = databaseUrl(config);
  const alone = !isRemote(url) && !options.beside;
  const locks: (() => void)[] = [];
  let db: Database | null = null;
  const close = async () => {
    await db?.close();
    for (const unlock of locks) unlock();
  };
  try {
    if (alone) await refuseWhileMoving(config);
    if (alone)
      for (const path of [join(config.DATA_DIR, 'owner.lock'), `${pathOf(url)}.lock`])
        locks.push(lock(path));
    const { patienceMs } = options;
    db = await openDatabase({
      url,
      authToken: config.DATABASE_AUTH_TOKEN,
      ...(patienceMs === undefined ? {} : { patienceMs }),
    });
    const keys = await keyRingOf(config, await wrappedKeys(db.query));
    const store = await storeOf(config, options.beside);
    closeToOthers(config.DATA_DIR, isRemote(url) ? null : pathOf(url));
    return { db, store, keys, alone, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/**
 * Opens the ring of data keys. A ring that opens the oldest or the newest account is accepted:
 * photos may have been sealed with a key that is lost, which must not stop the service.
 * @param wrapped wrapped keys of accounts; empty when no account has one
 * @throws {WrongDataKey} when no key of the ring opens any of them
 */
export async function keyRingOf(config: Config, wrapped: readonly AccountKey[]): Promise<KeyRing> {
  const given = config.DATA_KEY ? parseDataKeys(config.DATA_KEY) : null;
  const keys = given
    ? openKeyRing(given)
    : openKeyRing(
        await readOrCreateDataKeys(config.DATA_DIR, { make: wrapped.length === 0 }),
        await watchDataKeys(config.DATA_DIR),
      );
  await requireOpens(keys, wrapped, given ? 'DATA_KEY' : `the key in ${config.DATA_DIR}`);
  return keys;
}

async function storeOf(config: Config, beside: boolean): Promise<ObjectStore> {
  const store = await openStore(config);
  // A command beside the service may be about money alone, and must run while the bucket is away.
  if (beside || !config.S3_BUCKET) return store;
  await store.put(PROBE, new Uint8Array(), 'application/octet-stream');
  await store.delete(PROBE);
  return store;
}
