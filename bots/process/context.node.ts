import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../core/config.ts';
import type { Context } from '../../core/context.ts';
import type { SurfaceName } from '../../core/conversation/event.ts';
import type { Surface } from '../../core/conversation/surface.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import type { Log } from '../../core/log.ts';
import { type OpenMetrics, openMetrics } from '../../core/metrics.node.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules.ts';
import { keptDataKey, parseDataKey } from '../../core/storage/data-key.node.ts';
import { diskStore } from '../../core/storage/disk.node.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { openVault } from '../../core/storage/vault.ts';
import { loadTemplates } from '../../core/templates/load.node.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import type { Database } from '../../db/database.ts';
import { lockFolder } from '../../db/lock.node.ts';
import { openDatabase } from '../../db/open.node.ts';

/** The product's context while it is put together: surfaces, payments and the nudge come last. */
export type OpenContext = Context & {
  metrics: OpenMetrics;
  surfaces: Map<SurfaceName, Surface>;
  payments: Context['payments'][number][];
  dataKey: Uint8Array;
  /** True where this process is the only one on its database. */
  alone: boolean;
  close(): Promise<void>;
};

export type ContextOptions = {
  log: Log;
  now: () => number;
  rules?: Rules;
  /** Instead of the local engine and its models. */
  engines?: Context['engines'];
  /** How long a write is tried against a busy database, in milliseconds. */
  databasePatienceMs?: number;
};

/** Opens everything that has no address of its own yet: database, files, keys, models' workers. */
export async function openContext(config: Config, options: ContextOptions): Promise<OpenContext> {
  const { log, now, rules = DEFAULT_RULES, engines, databasePatienceMs: patienceMs } = options;
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 });
  const url = config.DATABASE_URL ?? `file:${join(config.DATA_DIR, 'alme.db')}`;
  const alone = url.startsWith('file:');
  const unlock = alone ? lockFolder(join(config.DATA_DIR, 'process.lock')) : () => undefined;
  let db: Database;
  try {
    db = await openDatabase({
      url,
      authToken: config.DATABASE_AUTH_TOKEN,
      ...(patienceMs === undefined ? {} : { patienceMs }),
    });
  } catch (cause) {
    unlock();
    throw cause;
  }
  const [dataKey, store, templates] = await Promise.all([
    dataKeyOf(config),
    storeOf(config),
    loadTemplates(),
  ]);
  const vision = openVision();
  const local = localEngine({ vision });
  return {
    db,
    now,
    rules,
    log,
    metrics: openMetrics({ db, now }),
    store,
    vault: openVault({ store, dataKey }),
    vision,
    engines: engines ?? [local],
    templates,
    payments: [],
    surfaces: new Map(),
    nudge: () => undefined,
    dataKey,
    alone,
    close: async () => {
      await Promise.all([local.close(), vision.close()]);
      await db.close();
      unlock();
    },
  };
}

async function dataKeyOf(config: Config): Promise<Uint8Array> {
  const given = config.DATA_KEY ? parseDataKey(config.DATA_KEY) : null;
  return given ?? keptDataKey(config.DATA_DIR);
}

async function storeOf(config: Config): Promise<ObjectStore> {
  if (!config.S3_BUCKET) return diskStore(join(config.DATA_DIR, 'objects'));
  // The SDK takes half a second to load: only where it is used.
  const { s3Store } = await import('../../core/storage/s3.ts');
  return s3Store({
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    endpoint: config.S3_ENDPOINT,
    accessKeyId: config.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.AWS_SECRET_ACCESS_KEY ?? '',
  });
}
