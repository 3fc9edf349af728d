import type { SurfaceName } from '../../core/chat/event.ts';
import type { Surface } from '../../core/chat/surface.ts';
import type { Config } from '../../core/config/config.ts';
import type { Context } from '../../core/context.ts';
import { withBudget } from '../../core/engines/budget-view.ts';
import { withHealth } from '../../core/engines/health.ts';
import { localEngine } from '../../core/engines/local/engine.node.ts';
import { openRemoteEngines, warnOfModelEnds } from '../../core/engines/remote/remote.ts';
import { openBudgetView } from '../../core/generations/budget.ts';
import { openEngineIssues } from '../../core/generations/engine-issues.ts';
import { type OutsideFetch, openOutsideFetch } from '../../core/http/outside-fetch.ts';
import { openPublicFetch } from '../../core/http/public-fetch.node.ts';
import type { Log } from '../../core/log.ts';
import { lazyMarking } from '../../core/marking/lazy-marking.ts';
import type { Marking } from '../../core/marking/marking.ts';
import { type OpenMetrics, openMetrics } from '../../core/metrics.node.ts';
import { openModeration, type RemoteJudge } from '../../core/moderation/moderation.ts';
import { seedPolicies } from '../../core/policies/seed.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';
import { openServiceSecrets } from '../../core/storage/service-secrets.ts';
import { openVault } from '../../core/storage/vault.ts';
import { loadTemplates, readCover, screenedCoverHashes } from '../../core/templates/load.node.ts';
import { syncOfficial } from '../../core/templates/sync.ts';
import { openVision } from '../../core/vision/vision.node.ts';
import type { Database } from '../../db/database.ts';
import { rememberSigningKey } from '../../db/signing-keys.ts';
import { readOffers } from './offers.node.ts';
import { openResources, type Resources } from './resources.node.ts';
import { readRewards } from './rewards.node.ts';
import { type WatchedDatabase, watchWrites } from './watched-database.ts';

/** The product's context while it is built; surfaces and payment providers are added last. */
export type OpenContext = Context & {
  db: WatchedDatabase;
  metrics: OpenMetrics;
  surfaces: Map<SurfaceName, Surface>;
  payments: Context['payments'][number][];
  /** Fetches addresses that came from outside. */
  fetchOutside: OutsideFetch;
  /** Whether this process is the only one on its database. */
  alone: boolean;
  close(): Promise<void>;
};

/** The options of `openContext`. */
export type ContextOptions = {
  log: Log;
  now: () => number;
  rules?: Rules;
  /** Engines in place of the local engine and the configured ones. */
  engines?: Context['engines'];
  /** Whether a command opens the context beside the service, on the same data. */
  beside?: boolean;
  /** How long a write is retried against a busy database, in milliseconds. */
  databasePatienceMs?: number;
};

/**
 * Opens database, files, keys, engines and model workers, everything that needs no public address.
 * A failure leaves nothing open.
 * @throws the errors of `openResources`, CredentialError and TemplatesError
 */
export async function openContext(config: Config, options: ContextOptions): Promise<OpenContext> {
  const { beside = false, databasePatienceMs: patienceMs } = options;
  const resources = await openResources(config, { beside, patienceMs });
  const vision = openVision();
  const close = async () => {
    await vision.close();
    await resources.close();
  };
  try {
    return await buildContext(config, options, { ...resources, vision, close });
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function buildContext(
  config: Config,
  options: ContextOptions,
  {
    store,
    keys,
    alone,
    vision,
    close,
    ...resources
  }: Resources & { vision: ReturnType<typeof openVision> },
): Promise<OpenContext> {
  const { log, now, engines } = options;
  const db = watchWrites(resources.db);
  const rules = {
    ...(options.rules ?? {
      ...DEFAULT_RULES,
      offers: readOffers(config).offers,
      rewards: readRewards(config),
    }),
    engineOrder: config.ENGINE_ORDER,
    supportContact: config.SUPPORT_CONTACT ?? null,
    operator: {
      name: config.OPERATOR_NAME ?? null,
      address: config.OPERATOR_ADDRESS ?? null,
      email: config.OPERATOR_EMAIL ?? null,
    },
    access: { mode: config.ACCESS, list: config.ACCESS_LIST },
    budget: {
      ...DEFAULT_RULES.budget,
      allMicros: config.PROVIDER_BUDGET_USD ?? null,
      companiesMicros: config.PROVIDER_BUDGETS_USD,
      costsMicros: config.PROVIDER_COSTS_USD,
    },
  };
  const fetchOutside = openOutsideFetch({ fetch, publicFetch: openPublicFetch() });
  const operators = config.OPERATOR_IDS;
  const issues = await openEngineIssues({ db, now, log, operators });
  const [secrets, official, passed, remote, marking] = await Promise.all([
    openServiceSecrets({ db, keys, now }),
    loadTemplates(),
    screenedCoverHashes(),
    openRemoteEngines({ config, now, vision, fetchOutside, issues }),
    markingOf(config, { db, log, now }),
  ]);
  const judge = await remoteJudge(config, now);
  const local = localEngine({ vision });
  void warnOfModelEnds(remote, { log, now });
  const budget = openBudgetView({ db, now, rules });
  const moderation = openModeration({ classifier: vision, remote: judge, rules, log });
  const working = engines ?? [local, ...remote].map((engine) => withHealth(engine, now));
  // A command beside the service reads what the service has stored.
  if (!options.beside) {
    await syncOfficial({ db, now }, official, { readCover, passed });
    await seedPolicies({ db, now, rules, engines: working, moderation });
  }
  return {
    db,
    now,
    log,
    moderation,
    operators,
    rules,
    metrics: openMetrics({ db, now }),
    store,
    vault: openVault({ store, keys }),
    secrets,
    publicUrl: config.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    vision,
    marking,
    budget,
    engines: working.map((engine) =>
      engine.company === null ? engine : withBudget(engine, budget),
    ),
    payments: [],
    surfaces: new Map(),
    fetchOutside,
    alone,
    close: async () => {
      await Promise.all([local.close(), marking.close()]);
      await close();
    },
  };
}

/**
 * Opens OpenAI's moderation when its key is set; servers that only imitate OpenAI's API have no
 * moderation.
 */
async function remoteJudge(config: Config, now: () => number): Promise<RemoteJudge | null> {
  if (!config.OPENAI_API_KEY || config.OPENAI_BASE_URL) return null;
  const { openAiModeration } = await import('../../core/moderation/openai.ts');
  return openAiModeration({ apiKey: config.OPENAI_API_KEY, now });
}

/** A certificate that has expired ends the next start. */
const EXPIRES_SOON_MS = 30 * 86_400_000;

/**
 * Opens marking with the operator's certificate, which signs on trial now, or with a self-signed one,
 * created when first needed.
 */
async function markingOf(
  config: Config,
  { db, log, now }: Pick<ContextOptions, 'log' | 'now'> & { db: Database },
): Promise<Marking> {
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
        : await credentials.readOrCreateCredential(DATA_DIR, now()).catch((err: unknown) => {
            if (!mayGoUnsigned) throw err;
            log.warn({ err }, 'outputs go unsigned');
            return null;
          });
    if (credential) {
      const expires = credential.signer.certificate.notAfter;
      if (expires.getTime() - now() < EXPIRES_SOON_MS)
        log.warn({ expires }, 'the certificate that signs outputs expires soon: renew it');
      await db.commit([rememberSigningKey(db.query, credential.publicKey, now())]);
    }
    const visibleLabel = config.VISIBLE_LABEL === 'on';
    return openNodeMarking({ credential, visibleLabel, mayGoUnsigned, now, log });
  };
  return own ? open() : lazyMarking(open);
}
