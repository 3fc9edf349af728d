import { setTimeout as pause } from 'node:timers/promises';
import type { Hono, Context as HttpContext } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../core/chat/surface.ts';
import type { Config } from '../../core/config/config.ts';
import { COMMANDS } from '../../core/conversation/commands.ts';
import { starsPayments } from '../../core/payment-providers/stars.ts';
import { starsIntake } from '../../core/payments/stars/intake.ts';
import { openFiles } from '../../core/playground/files.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { suggestTemplates } from '../../core/templates/catalogue.ts';
import { renderText } from '../../core/texts/render.ts';
import { readAssets } from '../playground/assets.node.ts';
import { createPlayground } from '../playground/playground.ts';
import type { Pace } from '../telegram/limits.ts';
import type { OpenContext } from './context.node.ts';

/** A surface that is switched on, as the process handles it. */
export type Connected = {
  /** Routes with paths of their own. */
  groups: Hono[];
  start(): Promise<void> | void;
  stop(): Promise<void>;
  /** Deletes what the surface itself no longer needs. */
  sweep?(): Promise<void>;
};

export type SurfaceParts = {
  config: Config;
  ctx: OpenContext;
  readMedia: ReadMedia;
  /** Takes an event in; only called once everything is connected. */
  receive: ReceiveEvent;
  publicUrl: string | null;
  telegramPace: Partial<Pace>;
  remoteAddress: (c: HttpContext) => string;
};

/** The chat in the browser, with the routes to be mounted at `/playground`. */
export async function connectPlayground(
  parts: SurfaceParts,
): Promise<Connected & { routes: Hono }> {
  const { ctx, readMedia, receive, publicUrl, remoteAddress } = parts;
  const playground = createPlayground({
    transcript: openTranscript(ctx),
    files: openFiles(ctx),
    now: ctx.now,
    log: ctx.log,
    metrics: ctx.metrics,
    renderText,
    readMedia,
    receive,
    commands: COMMANDS.map(({ name, descriptionKey }) => ({
      name,
      description: { key: descriptionKey },
    })),
    assets: await readAssets(new URL('../playground/assets/', import.meta.url)),
    sessionSecret: ctx.secrets.session,
    remoteAddress,
    publicUrl,
    updatesAMinute: ctx.rules.updatesAMinute,
    uploadBytes: ctx.rules.uploadBytes,
  });
  ctx.surfaces.set('playground', playground.surface);
  return {
    routes: playground.routes,
    groups: [],
    start: () => undefined,
    stop: async () => playground.close(),
    sweep: () => playground.sweep(),
  };
}

/** Telegram, by polling or by webhook. Loaded only where it is on. */
export async function connectTelegram(parts: SurfaceParts, token: string): Promise<Connected> {
  const { config, ctx, readMedia, receive, publicUrl, telegramPace } = parts;
  const [{ createTelegram }, { telegramWebhook, TELEGRAM_WEBHOOK_PATH }] = await Promise.all([
    import('../telegram/telegram.ts'),
    import('../../webhooks/surfaces/telegram.ts'),
  ]);
  const secret = config.TELEGRAM_WEBHOOK_SECRET;
  const webhook = secret && publicUrl ? { url: publicUrl + TELEGRAM_WEBHOOK_PATH, secret } : null;
  const telegram = createTelegram({
    token,
    apiRoot: config.TELEGRAM_API_ROOT,
    ...(webhook ? { webhook } : {}),
    readMedia,
    vision: ctx.vision,
    log: ctx.log,
    now: ctx.now,
    pace: telegramPace,
  });
  ctx.surfaces.set('telegram', telegram.surface);
  ctx.payments.push(
    starsPayments({
      api: telegram.stars,
      db: ctx.db,
      now: ctx.now,
    }),
  );
  const bot = telegram.connect(receive, starsIntake(ctx));
  return {
    groups: webhook
      ? [
          telegramWebhook({
            secret: webhook.secret,
            handle: (update) => bot.handle(update),
            log: ctx.log,
            metrics: ctx.metrics,
          }),
        ]
      : [],
    start: () => bot.start(),
    stop: () => bot.stop(),
  };
}

/** Discord by gateway, and over HTTP where the public key is known. Loaded only where it is on. */
export async function connectDiscord(parts: SurfaceParts, token: string): Promise<Connected> {
  const { config, ctx, readMedia, receive } = parts;
  const [{ discordApi }, { discordSurface }, { discordIntake }, gateways, commands, premium] =
    await Promise.all([
      import('../discord/rest.ts'),
      import('../discord/surface.ts'),
      import('../discord/intake.ts'),
      import('../discord/gateway.node.ts'),
      import('../discord/commands.ts'),
      import('./discord-sales.node.ts'),
    ]);
  const apiRoot = config.DISCORD_API_ROOT;
  const api = discordApi({ token, apiRoot, sweep: true });
  const wait = (ms: number) => pause(ms, undefined, { ref: false });
  const surface = discordSurface({
    api,
    apiRoot,
    readMedia,
    shrink: (bytes, longEdgePx) => ctx.vision.shrink(bytes, longEdgePx),
    log: ctx.log,
    now: ctx.now,
    pause: wait,
    fetch: (url, init) => fetch(url, init),
  });
  ctx.surfaces.set('discord', surface);
  const { log, metrics } = ctx;
  const sales = await premium.connectDiscordSales(config, ctx, api);
  const doors = sales ? { doors: sales.doors } : {};
  const intake = discordIntake({
    ...doors,
    receive,
    suggest: (typed, locale) => suggestTemplates(ctx, typed, locale),
    surface,
    log,
    metrics,
    pause: wait,
  });
  let gateway: ReturnType<typeof gateways.startDiscordGateway> | null = null;
  return {
    groups: [...(await interactionRoutes(parts, intake, wait)), ...(sales?.groups ?? [])],
    start: () => {
      const options = { token, apiRoot, api, intake, ...doors, log, pause: wait };
      gateway = gateways.startDiscordGateway(options);
      const applicationId = config.DISCORD_APPLICATION_ID ?? null;
      void sales?.check();
      gateway.ready
        .then(() => commands.registerCommands(api, applicationId))
        .catch((err) => log.error({ err }, 'Discord is not connected'));
    },
    stop: async () => gateway?.stop(),
  };
}

async function interactionRoutes(
  { config, ctx }: SurfaceParts,
  intake: Parameters<
    typeof import('../../webhooks/surfaces/discord.ts').discordWebhook
  >[0]['intake'],
  wait: (ms: number) => Promise<void>,
): Promise<Hono[]> {
  if (!config.DISCORD_PUBLIC_KEY) return [];
  const [{ Hono }, { discordWebhook }] = await Promise.all([
    import('hono'),
    import('../../webhooks/surfaces/discord.ts'),
  ]);
  const answer = discordWebhook({
    publicKey: config.DISCORD_PUBLIC_KEY,
    intake,
    metrics: ctx.metrics,
    log: ctx.log,
    now: ctx.now,
    pause: wait,
  });
  const routes = new Hono();
  routes.post('/webhooks/discord', (c) => answer(c.req.raw));
  return [routes];
}
