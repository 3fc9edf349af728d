import { buildContext, type OpenContext } from '../../bots/service/context.ts';
import { readModels } from '../../bots/service/models.ts';
import { readOffers } from '../../bots/service/offers.ts';
import { readRewards } from '../../bots/service/rewards.ts';
import type { Config } from '../../core/config/config.ts';
import { secretHider } from '../../core/config/secret-values.ts';
import { type DeliveredNotes, openDelivered } from '../../core/conversation/delivered.ts';
import type { Log } from '../../core/log.ts';
import type { Marking } from '../../core/marking/marking.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { parseDataKeys, requireOpens } from '../../core/storage/data-keys.ts';
import { type KeyRing, openKeyRing } from '../../core/storage/key-ring.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { r2Store } from '../../core/storage/r2.worker.ts';
import { s3WorkerStore } from '../../core/storage/s3.worker.ts';
import type { Classifier } from '../../core/vision/classifier.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { wrappedKeys } from '../../db/accounts.ts';
import type { Database } from '../../db/database.ts';
import { openWorkerDatabase, type WorkerDatabase } from '../../db/open.worker.ts';
import { type Env, settingsIn } from './env.ts';
import { openFiles, type WorkerFiles } from './files.worker.ts';
import { openWorkerLog } from './log.worker.ts';
import { openWorkerMetrics } from './metrics.worker.ts';
import { readShippedModels } from './models.worker.ts';
import { readTexts } from './texts.worker.ts';
import { type Needed, readWorkerConfig } from './worker-config.ts';

/** What an isolate keeps from one invocation to the next: nothing of it waits for another's request. */
export type Base = {
  env: Env;
  config: Config;
  ctx: OpenContext;
  db: WorkerDatabase;
  files: WorkerFiles;
  /** Answers that are out and not noted yet. */
  delivered: DeliveredNotes;
  /** What surfaces have learned once, by name. */
  kept: Map<string, unknown>;
};

/** Builds the marking of an isolate. */
export type OpenMarking = (
  env: Env,
  config: Config,
  parts: { db: Database; log: Log; keys: KeyRing },
) => Marking;

/** What differs between the Workers. */
export type BaseParts = {
  /** Opens the processing of pictures, here or as another Worker does it. */
  openVision: (env: Env) => Vision & Classifier;
  /** Opens marking, here or as another Worker does it. */
  openMarking: OpenMarking;
  /** Bindings that this Worker alone needs. */
  needed?: Needed;
};

/**
 * Opens what an isolate keeps.
 * @throws {ConfigError} with all that is missing or wrong
 */
export async function openBase(
  env: Env,
  { openVision, openMarking, needed }: BaseParts,
): Promise<Base> {
  const config = readWorkerConfig(env, needed);
  const log = openWorkerLog(config.LOG_LEVEL, secretHider(settingsIn(env)));
  const db = openWorkerDatabase({
    url: config.DATABASE_URL ?? '',
    authToken: config.DATABASE_AUTH_TOKEN,
  });
  return db.invocation(async () => {
    const keys = openKeyRing(parseDataKeys(config.DATA_KEY ?? '') ?? []);
    // At the same time: none of it needs another.
    const [shipped, files] = await Promise.all([
      readShippedModels(env.ASSETS),
      openFiles(env.ASSETS),
      readTexts(env.ASSETS),
      wrappedKeys(db.query).then((wrapped) => requireOpens(keys, wrapped, 'DATA_KEY')),
    ]);
    const catalogue = readModels(config, { shipped, readFile: noFile });
    const vision = openVision(env);
    const store = storeOf(env, config);
    const ctx = await buildContext(config, {
      log,
      now: Date.now,
      metrics: openWorkerMetrics(env.METRICS),
      db,
      store,
      keys,
      vision,
      // The platform reaches no private network.
      publicFetch: fetch,
      openMarking: async (parts) => openMarking(env, config, { ...parts, keys }),
      ownEngines: [],
      catalogue,
      ai: env.AI,
      rules: {
        ...DEFAULT_RULES,
        offers: readOffers(config, noFile).offers,
        rewards: readRewards(config, noFile),
      },
      hasVideos: false,
      localUrl: config.PUBLIC_URL?.replace(/\/+$/, '') ?? '',
    });
    return { env, config, ctx, db, files, delivered: openDelivered(), kept: new Map() };
  });
}

const noFile = (): never => {
  throw new Error('a Worker has no disk');
};

function storeOf(env: Env, config: Config): ObjectStore {
  if (env.OBJECTS) return r2Store(env.OBJECTS);
  return s3WorkerStore({
    bucket: config.S3_BUCKET ?? '',
    region: config.S3_REGION,
    endpoint: config.S3_ENDPOINT,
    accessKeyId: config.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.AWS_SECRET_ACCESS_KEY ?? '',
  });
}
