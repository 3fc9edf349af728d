import { type Config, isRemote } from '../../core/config/config.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import { readShippedModels } from '../../core/engines/models/shipped.node.ts';
import { processGauges } from '../../core/gauges/processes.ts';
import { gaugeSources } from '../../core/gauges/sources.ts';
import { openPublicFetch } from '../../core/http/public-fetch.node.ts';
import type { Log } from '../../core/log.ts';
import { lazyMarking } from '../../core/marking/lazy-marking.ts';
import type { Marking } from '../../core/marking/marking.ts';
import { type OpenMetrics, openMetrics } from '../../core/metrics.node.ts';
import type { Presence, PresenceTimes } from '../../core/processes/presence.ts';
import { lanesOfRoles } from '../../core/processes/roles.ts';
import { openSharedPresence } from '../../core/processes/shared-store.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';
import { encryptAtOnce } from '../../core/storage/encrypt.node.ts';
import type { KeyRing } from '../../core/storage/key-ring.ts';
import { encryptBy } from '../../core/storage/sealed.ts';
import { loadTemplates, readCover, screenedCoverHashes } from '../../core/templates/load.node.ts';
import { hasVideoCodecs } from '../../core/vision/video-codecs.node.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import type { Database } from '../../db/database.ts';
import { buildContext, type ContextParts, type OpenContext } from '../service/context.ts';
import { readModels } from '../service/models.ts';
import { noteCredential } from '../service/note-credential.ts';
import { readOffers } from '../service/offers.ts';
import { readRewards } from '../service/rewards.ts';
import { seedService } from '../service/seed.ts';
import type { Tracing } from '../service/tracing/tracing.ts';
import { backupGauge } from './backup/last-backup.node.ts';
import { openClips } from './clips.node.ts';
import { databaseUrl } from './database-url.node.ts';
import { readText } from './read-text.node.ts';
import { openResources, type Resources } from './resources.node.ts';

/** The product's context in a process, which has metrics of its own and ends. */
export type ProcessContext = OpenContext & {
  metrics: OpenMetrics;
  /** Whether this process is the only one on its database. */
  alone: boolean;
  /** The place of this process among the others; null where it is the only one, and for a command. */
  presence: Presence | null;
  close(): Promise<void>;
};

/** The options of `openContext`. */
export type ContextOptions = {
  log: Log;
  now: () => number;
  rules?: Rules;
  /** Engines in place of the local engine and the configured ones. */
  engines?: ContextParts['engines'];
  /** The address of the service on this machine, where it listens; by the port of the settings else. */
  localUrl?: string;
  /** Whether videos can be screened, and so made; by default as the installed packages say. */
  videos?: boolean;
  /** Whether a command opens the context beside the service, on the same data. */
  beside?: boolean;
  /** Where what is done is traced; nowhere by default. */
  tracing?: Tracing | null;
  /** How long a write is retried against a busy database, in milliseconds. */
  databasePatienceMs?: number;
  /** How fast processes notice that another has died. */
  presenceTimes?: PresenceTimes;
};

/**
 * Opens database, files, keys, engines and model workers, everything that needs no public address.
 * A failure leaves nothing open.
 * @throws the errors of `openResources`, CredentialError and TemplatesError
 */
export async function openContext(
  config: Config,
  options: ContextOptions,
): Promise<ProcessContext> {
  const { beside = false, databasePatienceMs: patienceMs } = options;
  encryptBy(encryptAtOnce);
  const resources = await openResources(config, { beside, patienceMs });
  const vision = openVision();
  const close = async () => {
    await vision.close();
    await resources.close();
  };
  try {
    return await openBehind(config, options, { ...resources, vision, close });
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function openBehind(
  config: Config,
  options: ContextOptions,
  { alone, close, ...resources }: Resources & { vision: ReturnType<typeof openVision> },
): Promise<ProcessContext> {
  const { now, beside = false } = options;
  const metrics = openMetrics(now);
  const hasVideos = options.videos ?? hasVideoCodecs();
  const local = localEngine({ vision: resources.vision });
  const ctx = await buildContext(config, {
    ...resources,
    log: options.log,
    now,
    metrics,
    publicFetch: openPublicFetch(),
    openMarking: (parts) => markingOf(config, { ...parts, keys: resources.keys, now }),
    ownEngines: [local],
    catalogue: readModels(config, { shipped: readShippedModels(), readFile: readText }),
    engines: options.engines,
    rules: options.rules ?? {
      ...DEFAULT_RULES,
      offers: readOffers(config, readText).offers,
      rewards: readRewards(config, readText),
    },
    hasVideos,
    localUrl: options.localUrl ?? `http://localhost:${config.PORT}`,
    tracing: options.tracing,
  });
  if (config.MOTION_CLIPS !== undefined && hasVideos && !beside)
    ctx.clips = openClips(config.MOTION_CLIPS, ctx);
  // A command beside the service reads what the service has stored.
  if (!beside) {
    const [templates, passed] = await Promise.all([loadTemplates(), screenedCoverHashes()]);
    await seedService(ctx, templates, { readCover, passed });
  }
  const lanes = Object.keys(lanesOfRoles(config.ROLES, ctx.engines));
  const own = { id: crypto.randomUUID(), roles: config.ROLES, lanes };
  const presence =
    alone || beside ? null : await openSharedPresence(ctx, own, options.presenceTimes);
  const living = async () => (await presence?.living()) ?? [own];
  const sources = [...gaugeSources(ctx), backupGauge(config), processGauges(ctx, living)];
  for (const source of sources) metrics.add(source);
  return {
    ...ctx,
    ...(presence && { processId: presence.id }),
    metrics,
    alone,
    presence,
    close: async () => {
      await presence?.leave();
      await Promise.all([local.close(), ctx.marking.close()]);
      await close();
    },
  };
}

/**
 * Opens marking with the operator's certificate, which signs on trial now, or with a self-signed one,
 * created when first needed: in a file, or in the database where others share it.
 */
async function markingOf(
  config: Config,
  parts: Pick<ContextOptions, 'log' | 'now'> & { db: Database; keys: KeyRing },
): Promise<Marking> {
  const { db, log, now } = parts;
  const { C2PA_CERTIFICATE, C2PA_PRIVATE_KEY, DATA_DIR } = config;
  const own = C2PA_CERTIFICATE && C2PA_PRIVATE_KEY ? [C2PA_CERTIFICATE, C2PA_PRIVATE_KEY] : null;
  const mayGoUnsigned = config.UNSIGNED_OUTPUTS === 'on';
  const open = async (): Promise<Marking> => {
    const [{ openNodeMarking }, credentials] = await Promise.all([
      import('../../core/marking/marking.node.ts'),
      import('../../core/marking/c2pa/stored-credential.node.ts'),
    ]);
    const [certificate, privateKey] = own ?? [];
    const credential =
      certificate && privateKey
        ? await credentials.readConfiguredCredential(certificate, privateKey, now())
        : await (isRemote(databaseUrl(config))
            ? credentials.readOrCreateSharedCredential(parts, DATA_DIR)
            : credentials.readOrCreateCredential(DATA_DIR, now())
          ).catch((err: unknown) => {
            if (!mayGoUnsigned) throw err;
            log.warn({ err }, 'outputs go unsigned');
            return null;
          });
    if (credential) await noteCredential({ db, log, now }, credential);
    const visibleLabel = config.VISIBLE_LABEL === 'on';
    return openNodeMarking({ credential, visibleLabel, mayGoUnsigned, now, log });
  };
  return own ? open() : lazyMarking(open);
}
