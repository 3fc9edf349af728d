import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Hono, Context as HttpContext } from 'hono';
import { accountEraser } from '../../core/accounts/erase.ts';
import type { Config } from '../../core/config.ts';
import { WORDS_LANE } from '../../core/conversation/flows/confirm/improve.ts';
import { type Conversation, openConversation } from '../../core/conversation/receive.ts';
import { faceChecker } from '../../core/faces/check.ts';
import { photoReceiver } from '../../core/faces/receive-photo.ts';
import { accountTasks } from '../../core/fraud/judge.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { PREDICTION_LANE } from '../../core/generations/hand-over.ts';
import { wordsImprover } from '../../core/generations/improve-words.ts';
import { pictureVerifier } from '../../core/marking/verify-picture.ts';
import { openAssets } from '../../core/media/assets.node.ts';
import { mediaReader } from '../../core/media/read-media.ts';
import { notifier } from '../../core/notices/notify.ts';
import { paymentTasks } from '../../core/payments/tasks.ts';
import { requestSweeps, SWEEP_EVERY_MS, sweeper } from '../../core/retention/retention.ts';
import { createTaskLoop } from '../../core/task-loop.ts';
import { renderText } from '../../core/texts/render.ts';
import { createApp } from '../../webhooks/app.ts';
import { readAssets } from '../playground/assets.node.ts';
import type { Pace } from '../telegram/limits.ts';
import { type ContextOptions, type OpenContext, openContext } from './context.node.ts';
import { connectPayments } from './payments.ts';
import { connectPredictionWebhooks } from './prediction-webhooks.ts';
import {
  type Connected,
  connectDiscord,
  connectPlayground,
  connectTelegram,
  type SurfaceParts,
} from './surfaces.node.ts';

const LIGHT_TASKS_AT_ONCE = 8;
const PREDICTIONS_LOOKED_AT_AT_ONCE = 8;
const WORDS_IMPROVED_AT_ONCE = 8;
const RESUME_EVERY_MS = 30_000;
const SERVER_CLOSE_MS = 2_000;

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
};

/**
 * Starts the whole product in this process: it listens first, then opens what is behind, so that the
 * sandbox can be told its own address whatever port was given.
 * @throws {FolderInUse | DatabaseUnavailable} and whatever the port refuses with
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

type Door = { url: string; open: (app: Hono) => void; close: () => Promise<void> };

/** Listens at once; until the app is there, callers are told to come back. */
async function listen(config: Config): Promise<Door> {
  let app: Hono | null = null;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve(
      {
        fetch: (request, env) =>
          app?.fetch(request, env) ??
          new Response('starting', { status: 503, headers: { 'retry-after': '1' } }),
        port: config.PORT,
        hostname: config.HOST,
      },
      () => resolve(opened),
    );
    opened.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  const host = ['0.0.0.0', '::'].includes(config.HOST) ? '127.0.0.1' : config.HOST;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    open: (made) => {
      app = made;
    },
    close: () => closeServer(server),
  };
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, SERVER_CLOSE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

async function furnish(config: Config, options: ServiceOptions, door: Door): Promise<Service> {
  const ctx = await openContext(config, options);
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
  const payments = await connectPayments(config, ctx, { local: door.url, world });
  const predictions = await connectPredictionWebhooks(config, ctx);
  const playground = config.playground ? await connectPlayground(parts) : null;
  const connected: Connected[] = playground ? [playground] : [];
  if (config.TELEGRAM_BOT_TOKEN)
    connected.push(await connectTelegram(parts, config.TELEGRAM_BOT_TOKEN));
  if (config.DISCORD_TOKEN) connected.push(await connectDiscord(parts, config.DISCORD_TOKEN));

  conversation = openConversation(ctx);
  const work = openWork(ctx, conversation);
  const app = createApp({
    ...ctx,
    renderText,
    readMedia,
    publicUrl,
    ready: async () => ctx.db.query.run('select 1'),
    metricsText: () => ctx.metrics.text(),
    metricsToken: null,
    remoteAddress: parts.remoteAddress,
    assets: await siteAssets(),
    links: [],
    playground: playground?.routes ?? null,
    groups: [...payments.groups, ...predictions, ...connected.flatMap(({ groups }) => groups)],
  });
  await conversation.resumePending(0);
  door.open(app);
  await work.start(connected);
  for (const surface of connected) await surface.start();
  await payments.start();
  void ctx.gallery.screen();
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

/** The task loop with all handlers, and the timers that make work due. */
function openWork(ctx: OpenContext, conversation: Conversation) {
  const generations = createGenerations(ctx);
  const loop = createTaskLoop({
    ctx,
    lanes: {
      light: LIGHT_TASKS_AT_ONCE,
      [PREDICTION_LANE]: PREDICTIONS_LOOKED_AT_AT_ONCE,
      [WORDS_LANE]: WORDS_IMPROVED_AT_ONCE,
      ...Object.fromEntries(ctx.engines.map(({ id, concurrency }) => [id, concurrency])),
    },
    handlers: {
      ...generations.handlers,
      ...paymentTasks(ctx),
      ...accountTasks(ctx),
      'check-face': faceChecker(ctx, conversation),
      'receive-photo': photoReceiver(ctx, conversation),
      'verify-picture': pictureVerifier(ctx, conversation),
      'improve-words': wordsImprover(ctx, conversation),
      'erase-account': accountEraser(ctx),
      notify: notifier(ctx),
      sweep: sweeper(ctx),
    },
  });
  ctx.nudge = (kind) => loop.nudge(kind);
  const timers: NodeJS.Timeout[] = [];
  const every = (ms: number, name: string, job: () => Promise<unknown>) =>
    timers.push(setInterval(() => job().catch((err) => ctx.log.warn({ err }, name)), ms).unref());
  return {
    start: async (connected: readonly Connected[]) => {
      await loop.start({ alone: ctx.alone });
      await requestSweeps(ctx);
      every(SWEEP_EVERY_MS, 'sweeps not requested', () => requestSweeps(ctx));
      every(RESUME_EVERY_MS, 'answers not resumed', () => conversation.resumePending());
      every(SWEEP_EVERY_MS, 'surface not swept', () =>
        Promise.all(connected.map((surface) => surface.sweep?.())),
      );
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      generations.interrupt();
      await loop.stop();
    },
  };
}

/** The caller's address; behind a proxy of the operator's own, what the proxy says. */
function remoteAddressBehind(proxied: boolean): (c: HttpContext) => string {
  return (c) => {
    const direct = getConnInfo(c).remote.address ?? '';
    const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    return proxied && told ? told : direct;
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
