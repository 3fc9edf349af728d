import type { Config } from '../../core/config/config.ts';
import { mediaReader } from '../../core/conversation/media/read-media.ts';
import type { Conversation } from '../../core/conversation/receive.ts';
import { openAssets } from '../../core/media/assets.node.ts';
import { disconnectedProviders } from '../../core/payments/disconnected.ts';
import {
  type Duty,
  doUnderLease,
  LEASE_TIMES,
  type LeaseTimes,
} from '../../core/processes/lease.ts';
import { screenCovers } from '../../core/reviews/covers.ts';
import { openChartDrawing } from '../../core/rewards/chart.node.ts';
import { rewrapKeys } from '../../core/storage/rewrap-keys.ts';
import { readCover } from '../../core/templates/load.node.ts';
import { openVideoWorker } from '../../core/vision/video-worker.node.ts';
import { openResultLinks } from '../../core/web/result-links.ts';
import { hasUsersOn } from '../../db/accounts.ts';
import { healthRoutes, metricsRoutes } from '../../webhooks/health.ts';
import { openApp } from '../service/app.ts';
import { paymentRoutes } from '../service/payments/routes.ts';
import { sealWords } from '../service/seal-words.ts';
import { connectService } from '../service/service.ts';
import type { Connected } from '../service/surfaces/connect.ts';
import type { Tracing } from '../service/tracing/tracing.ts';
import type { RateLimits } from '../telegram/limits.ts';
import { clientAddressBehind } from './client-address.node.ts';
import { type ContextOptions, openContext, type ProcessContext } from './context.node.ts';
import { type HttpServer, listen } from './http-server.node.ts';
import { installationOf } from './installation.node.ts';
import { siteFiles } from './site-files.node.ts';
import { surfaceRuntime } from './surface-runtime.node.ts';
import { tracingBy } from './tracing/by-settings.node.ts';
import { trustedRoots } from './trusted-roots.node.ts';
import { openWork } from './work.node.ts';

/** A running service. */
export type Service = {
  /** The address of the service on this machine. */
  url: string;
  ctx: ProcessContext;
  conversation: Conversation;
  /** What the service answers over HTTP. */
  routes: readonly { method: string; path: string }[];
  /** Stops taking work, finishes or gives back running work, and closes everything. */
  stop(): Promise<void>;
};

/** The options of `startService`. */
export type ServiceOptions = ContextOptions & {
  /** Telegram's rate limits; Telegram's own by default, higher for a private Bot API server. */
  telegramRateLimits?: Partial<RateLimits>;
  /** The clock of the sweeps, which delete for good; `now` by default. */
  sweepNow?: () => number;
  /** The times of the leases under which one process of many does something. */
  leaseTimes?: LeaseTimes;
};

/**
 * Starts the whole product in this process. The server listens first, so that the sandbox knows its
 * own address on any port.
 * @throws the errors of `openContext` and of the port
 */
export async function startService(config: Config, options: ServiceOptions): Promise<Service> {
  const httpServer = await listen(config);
  let metricsServer: HttpServer | null = null;
  try {
    const { METRICS_PORT: PORT, METRICS_HOST: HOST } = config;
    metricsServer = PORT === undefined ? null : await listen({ PORT, HOST });
    return await startBehind(config, options, { httpServer, metricsServer });
  } catch (cause) {
    httpServer.close();
    metricsServer?.close();
    throw cause;
  }
}

type Servers = { httpServer: HttpServer; metricsServer: HttpServer | null };

async function startBehind(
  config: Config,
  options: ServiceOptions,
  servers: Servers,
): Promise<Service> {
  const localUrl = servers.httpServer.url.replace('127.0.0.1', 'localhost');
  const tracing = await tracingBy(config, options.log);
  const ctx = await openContext(config, { ...options, localUrl, tracing });
  try {
    return await connect(config, options, { ...servers, ctx, tracing });
  } catch (cause) {
    await ctx.close();
    throw cause;
  }
}

async function connect(
  config: Config,
  options: ServiceOptions,
  {
    httpServer,
    metricsServer,
    ctx,
    tracing,
  }: Servers & { ctx: ProcessContext; tracing: Tracing | null },
): Promise<Service> {
  const publicUrl = ctx.publicUrl;
  const resultLinks = publicUrl ? openResultLinks(ctx.secrets['result-links'], publicUrl) : null;
  const videos = openVideoWorker();
  const readMedia = mediaReader(
    {
      ...ctx,
      resultLinks,
      shrinkVideo: videos.shrink,
      makeVideoSticker: videos.sticker,
      drawChart: openChartDrawing(),
    },
    openAssets(),
  );
  const remoteAddress = clientAddressBehind(config.TRUSTED_PROXIES ?? 'none');
  const parts = {
    config,
    ctx,
    readMedia,
    resultLinks,
    telegramRateLimits: options.telegramRateLimits,
    remoteAddress,
    surfaces: await surfaceRuntime(),
    payments: { local: httpServer.url, routes: paymentRoutes(trustedRoots) },
    tracing,
  };
  const service = await connectService(parts);
  const { conversation, connected, payments } = service;
  await warnOfWhatIsOff(config, ctx);
  const sweepNow = options.sweepNow ?? ctx.now;
  const work = openWork(ctx, config.ROLES, conversation, readMedia, sweepNow, tracing);
  const metricsHere = metricsServer === null && !isProxied(config);
  const metrics = { metricsText: () => ctx.metrics.text(), metricsHere };
  const health = {
    ...metrics,
    ready: () => ctx.db.ready(),
    metricsToken: config.METRICS_TOKEN ?? null,
    remoteAddress,
  };
  const app = await openApp(parts, service, {
    files: await siteFiles(),
    installation: await installationOf(config, {
      catalogue: ctx.catalogue,
      now: ctx.now(),
    }),
    ...metrics,
  });
  // What another process has just stored is on its way.
  await conversation.resumePending(ctx.alone ? 0 : undefined);
  httpServer.open(config.ROLES.includes('web') ? app : healthRoutes(health));
  metricsServer?.open(metricsRoutes(() => ctx.metrics.text()));
  await work.start(connected);
  for (const surface of connected) await surface.start();
  const duties = config.ROLES.includes('bots')
    ? beginDuties(ctx, connected, options.leaseTimes)
    : [];
  await payments.start();
  void screenCovers(ctx, readCover);
  const stopping = new AbortController();
  const rewrapped = rewrapKeys(ctx, stopping.signal).catch((err: unknown) =>
    ctx.log.warn({ err }, 'account keys are wrapped anew at the next start'),
  );
  const sealed = sealWords(ctx, stopping.signal).catch((err: unknown) =>
    ctx.log.warn({ err }, 'words of earlier versions are sealed at the next start'),
  );
  return {
    url: httpServer.url,
    ctx,
    conversation,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    stop: async () => {
      stopping.abort();
      await Promise.all([rewrapped, sealed]);
      await Promise.all(duties.map((duty) => duty.stop()));
      await Promise.all(connected.map((surface) => surface.stop()));
      await Promise.all([httpServer.close(), metricsServer?.close(), work.stop()]);
      await conversation.settle();
      await Promise.all([videos.close(), ctx.close()]);
      await tracing?.close();
    },
  };
}

/** Begins what one process at a time does for the surfaces: at once where this is the only one. */
function beginDuties(
  { db, log, presence }: ProcessContext,
  connected: readonly Connected[],
  times: LeaseTimes = LEASE_TIMES,
): Duty[] {
  const passed = () => performance.now();
  return connected.flatMap(({ name, duty: begin }) => {
    if (!begin) return [];
    if (!presence) return [begin()];
    return [doUnderLease({ db, log, name, holder: presence.id, begin, passed, times })];
  });
}

/** Warns of payments that nobody hears of any more, and of people who cannot come any more. */
async function warnOfWhatIsOff(config: Config, ctx: ProcessContext): Promise<void> {
  const disconnected = await disconnectedProviders(ctx);
  if (disconnected.length > 0)
    ctx.log.error(
      { providers: disconnected },
      'payments are under way at providers whose keys are gone: nobody is credited until they are back',
    );
  if (!config.playground && (await hasUsersOn(ctx.db.query, 'playground')))
    ctx.log.warn(
      {},
      'people have chats in the browser, which is off: PLAYGROUND=on opens it to them',
    );
}

/** Tells whether the settings speak of a proxy: then this machine's own address proves nothing. */
const isProxied = ({ PUBLIC_URL, TRUSTED_PROXIES }: Config): boolean =>
  PUBLIC_URL !== undefined || TRUSTED_PROXIES !== undefined;
