import type { SurfaceName } from '../../core/chat/event.ts';
import type { Surface } from '../../core/chat/surface.ts';
import type { Config } from '../../core/config/config.ts';
import type { Context } from '../../core/context.ts';
import { withBudget } from '../../core/engines/budget-view.ts';
import type { Engine } from '../../core/engines/engine.ts';
import { withControls } from '../../core/engines/engine-controls.ts';
import { withLikeness } from '../../core/engines/engine-likeness.ts';
import { withHealth } from '../../core/engines/health.ts';
import { type Catalogue, mistakeLine } from '../../core/engines/models/catalogue.ts';
import { openRemoteEngines, warnOfModelEnds } from '../../core/engines/remote/remote.ts';
import type { AiBinding } from '../../core/engines/remote/workers-ai/run-model.ts';
import { withoutVideos } from '../../core/engines/without-videos.ts';
import { openBudgetView } from '../../core/generations/budget.ts';
import { openEngineControls } from '../../core/generations/engine-controls.ts';
import { openEngineIssues } from '../../core/generations/engine-issues.ts';
import { openEngineLikeness } from '../../core/generations/engine-likeness.ts';
import { type OutsideFetch, openOutsideFetch } from '../../core/http/outside-fetch.ts';
import type { Log } from '../../core/log.ts';
import type { Marking } from '../../core/marking/marking.ts';
import { NO_CLIPS } from '../../core/media/clips.ts';
import { openFormingPictures } from '../../core/media/forming-pictures.ts';
import type { ServiceMetrics } from '../../core/metrics.ts';
import { openModeration, type RemoteJudge } from '../../core/moderation/moderation.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';
import type { KeyRing } from '../../core/storage/key-ring.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { openServiceSecrets } from '../../core/storage/service-secrets.ts';
import { openVault } from '../../core/storage/vault.ts';
import type { Classifier } from '../../core/vision/classifier.ts';
import type { Vision } from '../../core/vision/vision.ts';
import type { Database } from '../../db/database.ts';
import { countTroubles } from './counted-log.ts';
import { tracedParts } from './tracing/traced-parts.ts';
import type { Tracing } from './tracing/tracing.ts';
import { type WatchedDatabase, watchWrites } from './watched-database.ts';
import { watchStore } from './watched-store.ts';

/** The product's context while it is built; surfaces and payment providers are added last. */
export type OpenContext = Context & {
  db: WatchedDatabase;
  metrics: ServiceMetrics;
  surfaces: Map<SurfaceName, Surface>;
  payments: Context['payments'][number][];
  /** Fetches addresses that came from outside. */
  fetchOutside: OutsideFetch;
  /** The models that are known. */
  catalogue: Catalogue;
};

/** What a runtime gives the product: opened by the Node process, or by the Worker from its bindings. */
export type ContextParts = {
  log: Log;
  now: () => number;
  metrics: ServiceMetrics;
  db: Database;
  store: ObjectStore;
  keys: KeyRing;
  vision: Vision & Classifier;
  /** Reaches hosts of the public network only. */
  publicFetch: typeof fetch;
  /** Opens the marking of outputs, with a log that the metrics count. */
  openMarking: (parts: { db: Database; log: Log }) => Promise<Marking>;
  /** The engines of the runtime itself. */
  ownEngines: readonly Engine[];
  /** The models that are known. */
  catalogue: Catalogue;
  /** Runs models at Cloudflare without a key. */
  ai?: AiBinding | undefined;
  /** Every price, limit and time, before what the settings say. */
  rules: Rules;
  /** Engines in place of the runtime's own and the configured ones. */
  engines?: Context['engines'] | undefined;
  /** Whether videos can be screened, and so made. */
  hasVideos: boolean;
  /** The address of the service on this machine. */
  localUrl: string;
  /** Where what is done is traced; nowhere without it. */
  tracing?: Tracing | null | undefined;
};

/** Builds the product's context from what a runtime gives. @throws {CredentialError} and errors of the database */
export async function buildContext(config: Config, parts: ContextParts): Promise<OpenContext> {
  const { now, metrics, keys, vision } = parts;
  const log = countTroubles(parts.log, metrics);
  const traced = tracedParts(parts.tracing ?? null);
  const db = traced.db(watchWrites(parts.db, metrics));
  const store = traced.store(watchStore(parts.store, metrics));
  const rules = rulesOf(config, parts.rules);
  const fetchOutside = openOutsideFetch({ fetch, publicFetch: parts.publicFetch });
  const operators = config.OPERATOR_IDS;
  const engineControls = openEngineControls({ db, now });
  const engineLikeness = openEngineLikeness({ db, now, rules });
  // At the same time, so that what is read travels together.
  const [secrets, marking, remote] = await Promise.all([
    openServiceSecrets({ db, keys, now }),
    parts.openMarking({ db, log }),
    openEngineIssues({ db, now, log, operators }).then((issues) =>
      openRemoteEngines({
        config,
        catalogue: parts.catalogue,
        now,
        vision,
        fetchOutside,
        issues,
        ...(parts.ai && { ai: parts.ai }),
      }),
    ),
    engineControls.learn(),
    engineLikeness.learn(),
  ]);
  for (const mistake of parts.catalogue.mistakes) log.warn({ ...mistake }, mistakeLine(mistake));
  const judge = await remoteJudge(config, now);
  void warnOfModelEnds(remote, { log, now });
  const budget = openBudgetView({ db, now, rules });
  const moderation = traced.moderation(
    openModeration({ classifier: vision, remote: judge, rules, log }),
  );
  const made = [...parts.ownEngines, ...remote].map((engine) => withHealth(engine, now));
  const able = (parts.engines ?? made).map(traced.engine);
  const working = parts.hasVideos ? able : able.map(withoutVideos);
  return {
    db,
    now,
    log,
    moderation,
    operators,
    rules,
    metrics,
    store,
    clips: NO_CLIPS,
    vault: openVault({ store, keys }),
    secrets,
    publicUrl: config.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    localUrl: parts.localUrl,
    vision,
    marking,
    budget,
    engineControls,
    engineLikeness,
    forming: openFormingPictures(),
    engines: working
      .map((engine) => withLikeness(engine, engineLikeness))
      .map((engine) =>
        withControls(engine.company === null ? engine : withBudget(engine, budget), engineControls),
      ),
    payments: [],
    surfaces: new Map(),
    fetchOutside,
    catalogue: parts.catalogue,
  };
}

/** Adds to the rules what the settings say. */
const rulesOf = (config: Config, rules: Rules): Rules => ({
  ...rules,
  engineOrder: config.ENGINE_ORDER,
  videoCreditsASecond: config.VIDEO_CREDITS_A_SECOND ?? rules.videoCreditsASecond,
  videoMinimumCredits: config.VIDEO_MINIMUM_CREDITS ?? rules.videoMinimumCredits,
  video: {
    ...rules.video,
    lengths: config.VIDEO_LENGTHS ?? rules.video.lengths,
    sizePercent: config.VIDEO_SIZE_PERCENT ?? rules.video.sizePercent,
    soundPercent: config.VIDEO_SOUND_PERCENT ?? rules.video.soundPercent,
  },
  supportContact: config.SUPPORT_CONTACT ?? null,
  operator: {
    name: config.OPERATOR_NAME ?? null,
    address: config.OPERATOR_ADDRESS ?? null,
    email: config.OPERATOR_EMAIL ?? null,
  },
  voice: { ...rules.voice, aDay: config.VOICE_A_DAY ?? rules.voice.aDay },
  likeness: { ...rules.likeness, isChecked: config.LIKENESS_CHECK === 'on' },
  access: { mode: config.ACCESS, list: config.ACCESS_LIST },
  budget: {
    ...DEFAULT_RULES.budget,
    allMicros: config.PROVIDER_BUDGET_USD ?? null,
    companiesMicros: config.PROVIDER_BUDGETS_USD,
    costsMicros: config.PROVIDER_COSTS_USD,
  },
});

/**
 * Opens OpenAI's moderation when its key is set; servers that only imitate OpenAI's API have no
 * moderation.
 */
async function remoteJudge(config: Config, now: () => number): Promise<RemoteJudge | null> {
  if (!config.OPENAI_API_KEY || config.OPENAI_BASE_URL) return null;
  const { openAiModeration } = await import('../../core/moderation/openai.ts');
  return openAiModeration({ apiKey: config.OPENAI_API_KEY, now });
}
