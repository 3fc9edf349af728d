import type { Config } from '../../core/config/config.ts';
import { mediaReader } from '../../core/conversation/media/read-media.ts';
import { type Conversation, openConversation } from '../../core/conversation/receive.ts';
import { openAssets } from '../../core/media/assets.node.ts';
import { disconnectedProviders } from '../../core/payments/disconnected.ts';
import { screenCovers } from '../../core/reviews/covers.ts';
import { readCover } from '../../core/templates/load.node.ts';
import { renderText } from '../../core/texts/render.ts';
import { createApp } from '../../webhooks/app.ts';
import { readAssets } from '../playground/assets.node.ts';
import type { Pace } from '../telegram/limits.ts';
import { type ContextOptions, type OpenContext, openContext } from './context.node.ts';
import { type HttpServer, listen, remoteAddressBehind } from './http-server.node.ts';
import { connectPayments } from './payments.ts';
import { connectPredictionWebhooks } from './prediction-webhooks.ts';
import type { SurfaceParts } from './surfaces/connect.ts';
import { connectSurfaces } from './surfaces.node.ts';
import { openWork } from './work.node.ts';

/** A running service. */
export type Service = {
  /** How this machine reaches it. */
  url: string;
  ctx: OpenContext;
  conversation: Conversation;
  /** Stops taking work, finishes or gives back what is under way, and closes everything. */
  stop(): Promise<void>;
};

export type ServiceOptions = ContextOptions & {
  /** How fast Telegram is talked to; what Telegram names where absent. A server of one's own allows more. */
  telegramPace?: Partial<Pace>;
  /** The clock that sweeps go by, which delete for good; `now` where absent. */
  sweepNow?: () => number;
};

/**
 * Starts the whole product in this process: it listens first, then opens what is behind, so that the
 * sandbox can be told its own address whatever port was given.
 * @throws whatever `openContext` throws, and what the port refuses with
 */
export async function startService(config: Config, options: ServiceOptions): Promise<Service> {
  const door = await listen(config);
  try {
    return await furnish(config, options, door);
  } catch (cause) {
    door.close();
    throw cause;
  }
}

async function furnish(
  config: Config,
  options: ServiceOptions,
  door: HttpServer,
): Promise<Service> {
  const ctx = await openContext(config, options);
  try {
    return await connect(config, options, { door, ctx });
  } catch (cause) {
    await ctx.close();
    throw cause;
  }
}

async function connect(
  config: Config,
  options: ServiceOptions,
  { door, ctx }: { door: HttpServer; ctx: OpenContext },
): Promise<Service> {
  const publicUrl = config.PUBLIC_URL ?? null;
  const readMedia = mediaReader(ctx, openAssets());
  let conversation: Conversation | null = null;
  const parts: SurfaceParts = {
    config,
    ctx,
    readMedia,
    publicUrl,
    telegramPace: options.telegramPace ?? {},
    remoteAddress: remoteAddressBehind(publicUrl !== null),
    receive: async (event) => conversation?.receive(event),
  };
  const world = publicUrl ?? door.url.replace('127.0.0.1', 'localhost');
  const payments = connectPayments(config, ctx, { local: door.url, world });
  const predictions = await connectPredictionWebhooks(config, ctx);
  const connected = await connectSurfaces(parts);

  const disconnected = await disconnectedProviders(ctx);
  if (disconnected.length > 0)
    ctx.log.error(
      { providers: disconnected },
      'payments are under way at providers whose keys are gone: nobody is credited until they are back',
    );
  conversation = openConversation(ctx);
  const work = openWork(ctx, conversation, options.sweepNow ?? ctx.now);
  const app = createApp({
    ...ctx,
    renderText,
    readMedia,
    publicUrl,
    ready: () => ctx.db.ready(),
    metricsText: () => ctx.metrics.text(),
    metricsToken: null,
    remoteAddress: parts.remoteAddress,
    assets: await siteAssets(),
    links: [],
    playground: connected.find(({ playground }) => playground)?.playground ?? null,
    groups: [...payments.groups, ...predictions, ...connected.flatMap(({ groups }) => groups)],
  });
  await conversation.resumePending(0);
  door.open(app);
  await work.start(connected);
  for (const surface of connected) await surface.start();
  await payments.start();
  void screenCovers(ctx, readCover);
  return {
    url: door.url,
    ctx,
    conversation,
    stop: async () => {
      await Promise.all(connected.map((surface) => surface.stop()));
      await Promise.all([door.close(), work.stop()]);
      await conversation.settle();
      await ctx.close();
    },
  };
}

/** The site's own files, with the two that it shares with the playground. */
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
