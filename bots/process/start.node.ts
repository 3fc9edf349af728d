import type { Config } from '../../core/config/config.ts';
import { mediaReader } from '../../core/conversation/media/read-media.ts';
import { type Conversation, openConversation } from '../../core/conversation/receive.ts';
import { openAssets } from '../../core/media/assets.node.ts';
import { disconnectedProviders } from '../../core/payments/disconnected.ts';
import { screenCovers } from '../../core/reviews/covers.ts';
import { openChartDrawing } from '../../core/rewards/chart.node.ts';
import { rewrapKeys } from '../../core/storage/rewrap-keys.ts';
import { readCover } from '../../core/templates/load.node.ts';
import { renderText } from '../../core/texts/render.ts';
import { openVideoShrinker } from '../../core/vision/video-shrinker.node.ts';
import { openResultLinks } from '../../core/web/result-links.ts';
import { hasUsersOn } from '../../db/accounts.ts';
import { createApp } from '../../webhooks/app.ts';
import { metricsRoutes } from '../../webhooks/health.ts';
import { readAssets } from '../playground/assets.node.ts';
import type { RateLimits } from '../telegram/limits.ts';
import { clientAddressBehind } from './client-address.node.ts';
import { type ContextOptions, type OpenContext, openContext } from './context.node.ts';
import { type HttpServer, listen } from './http-server.node.ts';
import { connectPayments } from './payments.ts';
import { connectPredictionWebhooks } from './prediction-webhooks.ts';
import { sealWords } from './seal-words.ts';
import type { SurfaceParts } from './surfaces/connect.ts';
import { connectSurfaces } from './surfaces.node.ts';
import { openWork } from './work.node.ts';

/** A running service. */
export type Service = {
  /** The address of the service on this machine. */
  url: string;
  ctx: OpenContext;
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
  const ctx = await openContext(config, options);
  try {
    return await connect(config, options, { ...servers, ctx });
  } catch (cause) {
    await ctx.close();
    throw cause;
  }
}

async function connect(
  config: Config,
  options: ServiceOptions,
  { httpServer, metricsServer, ctx }: Servers & { ctx: OpenContext },
): Promise<Service> {
  const publicUrl = config.PUBLIC_URL ?? null;
  const resultLinks = publicUrl
    ? openResultLinks(ctx.secrets['result-links'], publicUrl.replace(/\/+$/, ''))
    : null;
  const shrinker = openVideoShrinker();
  const shrinkVideo = shrinker.shrink;
  const readMedia = mediaReader(
    {
      ...ctx,
      resultLinks,
      shrinkVideo,
      makeVideoSticker: shrinker.sticker,
      drawChart: openChartDrawing(),
    },
    openAssets(),
  );
  let conversation: Conversation | null = null;
  const parts: SurfaceParts = {
    config,
    ctx,
    readMedia,
    publicUrl,
    telegramRateLimits: options.telegramRateLimits ?? {},
    remoteAddress: clientAddressBehind(config.TRUSTED_PROXIES ?? 'none'),
    receive: async (event) => conversation?.receive(event),
  };
  const world = publicUrl ?? httpServer.url.replace('127.0.0.1', 'localhost');
  const payments = connectPayments(config, ctx, { local: httpServer.url, world });
  const predictions = await connectPredictionWebhooks(config, ctx);
  const connected = await connectSurfaces(parts);

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
  conversation = openConversation(ctx);
  const work = openWork(ctx, conversation, readMedia, options.sweepNow ?? ctx.now);
  const app = createApp({
    ...ctx,
    renderText,
    readMedia,
    resultLinks,
    ready: () => ctx.db.ready(),
    metricsText: () => ctx.metrics.text(),
    metricsToken: config.METRICS_TOKEN ?? null,
    metricsHere: metricsServer === null && !isProxied(config),
    remoteAddress: parts.remoteAddress,
    assets: await siteAssets(),
    links: () => connected.flatMap((surface) => surface.chatLink?.() ?? []),
    playground: connected.find(({ playground }) => playground)?.playground ?? null,
    groups: [...payments.groups, ...predictions, ...connected.flatMap(({ groups }) => groups)],
  });
  await conversation.resumePending(0);
  httpServer.open(app);
  metricsServer?.open(metricsRoutes(() => ctx.metrics.text()));
  await work.start(connected);
  for (const surface of connected) await surface.start();
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
      await Promise.all(connected.map((surface) => surface.stop()));
      await Promise.all([httpServer.close(), metricsServer?.close(), work.stop()]);
      await conversation.settle();
      await Promise.all([shrinker.close(), ctx.close()]);
    },
  };
}

/** Tells whether the settings speak of a proxy: then this machine's own address proves nothing. */
const isProxied = ({ PUBLIC_URL, TRUSTED_PROXIES }: Config): boolean =>
  PUBLIC_URL !== undefined || TRUSTED_PROXIES !== undefined;

/** Reads the site's own files and the two files that it shares with the playground. */
async function siteAssets() {
  const [site, chat] = await Promise.all([
    readAssets(new URL('../../webhooks/pages/assets/', import.meta.url)),
    readAssets(new URL('../playground/assets/', import.meta.url)),
  ]);
  const shared = ['tokens.css', 'lens.svg'].flatMap((name) => {
    const asset = chat.get(name);
    return asset ? [[name, asset] as const] : [];
  });
  return new Map([...site, ...shared]);
}
