import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { openPlatformWaits } from '../../../core/chat/platform-waits.ts';
import { formFor } from '../../../core/conversation/form-for.ts';
import { noteGuildJoined, noteGuildLeft } from '../../../core/guilds/membership.ts';
import { markedViews } from '../../../core/marking/marked-views.ts';
import { suggestTemplates } from '../../../core/templates/search.ts';
import { SERVICE } from '../../../core/verbs/actor.ts';
import { perform } from '../../../core/verbs/verb.ts';
import type { GuildIntake } from '../../discord/guild-events.ts';
import type { ConnectSurface, SurfaceParts } from './connect.ts';

/** The longest that a form is waited for, in milliseconds: Discord wants it within three seconds. */
const FORM_WITHIN_MS = 800;

/**
 * Connects Discord by gateway, and over HTTP when the public key is set. The SDK is loaded only
 * when Discord is on.
 */
export const connectDiscord: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive } = parts;
  const token = config.DISCORD_TOKEN;
  if (!token) return null;
  const [{ discordApi }, { discordSurface }, { discordIntake }, gateways, commands, premium] =
    await Promise.all([
      import('../../discord/rest.ts'),
      import('../../discord/surface.ts'),
      import('../../discord/intake.ts'),
      import('../../discord/gateway.node.ts'),
      import('../../discord/register-commands.ts'),
      import('../discord-sales.node.ts'),
    ]);
  const apiRoot = config.DISCORD_API_ROOT;
  const waits = await openPlatformWaits(ctx, 'discord');
  const api = discordApi({ token, apiRoot, sweep: true, waits });
  const wait = (ms: number) => pause(ms, undefined, { ref: false });
  const surface = discordSurface({
    api,
    apiRoot,
    readMedia,
    shrink: markedViews(ctx).shrink,
    log: ctx.log,
    now: ctx.now,
    pause: wait,
    fetchOutside: ctx.fetchOutside,
  });
  ctx.surfaces.set('discord', surface);
  const { log, metrics } = ctx;
  const sales = await premium.connectDiscordSales(config, ctx, api);
  const entitlementIntake = sales ? { entitlementIntake: sales.entitlementIntake } : {};
  const intake = discordIntake({
    ...entitlementIntake,
    receive,
    suggest: (typed, locale) => suggestTemplates(ctx, typed, locale),
    openForm: (name, event) =>
      Promise.race([formFor(ctx, event, name), wait(FORM_WITHIN_MS).then(() => null)]),
    surface,
    log,
    metrics,
    pause: wait,
  });
  let gateway: ReturnType<typeof gateways.startDiscordGateway> | null = null;
  const stopping = new AbortController();
  return {
    groups: [...(await interactionRoutes(parts, intake, wait)), ...(sales?.groups ?? [])],
    chatLink: () =>
      config.DISCORD_APPLICATION_ID ? installLink(config.DISCORD_APPLICATION_ID) : null,
    start: () => {
      const options = {
        token,
        apiRoot,
        api,
        intake,
        ...entitlementIntake,
        guilds: guildIntake(ctx),
        log,
        pause: wait,
        waits,
      };
      gateway = gateways.startDiscordGateway(options);
      const applicationId = config.DISCORD_APPLICATION_ID ?? null;
      void sales?.check();
      const { signal } = stopping;
      gateway.ready
        .then(() => commands.registerCommands({ api, applicationId, log, pause: wait, signal }))
        .catch((err) => log.error({ err }, 'Discord is not connected'));
    },
    stop: async () => {
      stopping.abort();
      await gateway?.stop();
    },
    sweep: () => waits.refresh(),
  };
};

/** Notes the servers that the bot is in. */
const guildIntake = (ctx: SurfaceParts['ctx']): GuildIntake => ({
  joined: async (guild) => perform(ctx, await noteGuildJoined(ctx, SERVICE, guild)),
  left: async (guild) => perform(ctx, await noteGuildLeft(ctx, SERVICE, guild)),
});

/** Makes the link by which an app is added to a server or an account, by its own defaults. */
const installLink = (applicationId: string) => ({
  on: 'discord' as const,
  url: `https://discord.com/oauth2/authorize?client_id=${applicationId}`,
});

async function interactionRoutes(
  { config, ctx }: SurfaceParts,
  intake: Parameters<
    typeof import('../../../webhooks/surfaces/discord.ts').discordWebhook
  >[0]['intake'],
  wait: (ms: number) => Promise<void>,
): Promise<Hono[]> {
  if (!config.DISCORD_PUBLIC_KEY) return [];
  const [{ Hono }, { discordWebhook }] = await Promise.all([
    import('hono'),
    import('../../../webhooks/surfaces/discord.ts'),
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
