import type { Hono } from 'hono';
import { openPlatformWaits } from '../../../core/chat/platform-waits.ts';
import { isActivity } from '../../../core/config/surfaces.ts';
import { formFor } from '../../../core/conversation/form-for.ts';
import { markedViews } from '../../../core/marking/marked-views.ts';
import { suggestTemplates } from '../../../core/templates/search.ts';
import { DISCORD_WEBHOOK_PATH } from '../../../webhooks/chat-paths.ts';
import type { DiscordDoor } from '../../../webhooks/mini-app/discord-door.ts';
import type { ConnectSurface, SurfaceParts } from './connect.ts';
import { gatewayLink } from './discord-gateway.ts';

/** The longest that a form is waited for, in milliseconds: Discord wants it within three seconds. */
const FORM_WITHIN_MS = 800;

/**
 * Connects Discord by gateway where connections last, and over HTTP when the public key is set. The SDK
 * is loaded only when Discord is on.
 */
export const connectDiscord: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive, runtime } = parts;
  const token = config.DISCORD_TOKEN;
  if (!token) return null;
  const [{ discordApi }, { discordSurface }, { discordIntake }, premium] = await Promise.all([
    import('../../discord/rest.ts'),
    import('../../discord/surface.ts'),
    import('../../discord/intake.ts'),
    import('../discord-sales.ts'),
  ]);
  const apiRoot = config.DISCORD_API_ROOT;
  const waits = await runtime.once('discord-waits', () => openPlatformWaits(ctx, 'discord'));
  const { pause: wait, openGateway } = runtime;
  const api = discordApi({ token, apiRoot, sweep: openGateway !== undefined, waits });
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
  const sales = await premium.connectDiscordSales(parts, api);
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
  const activity = await activityOf(parts);
  const startGateway = await openGateway?.();
  const link = startGateway
    ? gatewayLink(parts, startGateway, {
        ...{ token, apiRoot, api, intake, log, pause: wait, waits },
        ...entitlementIntake,
        activity: activity !== null,
        check: async () => sales?.check(),
      })
    : null;
  return {
    ...(activity ? { activity } : {}),
    groups: [...(await interactionRoutes(parts, intake, wait)), ...(sales?.groups ?? [])],
    chatLink: () =>
      config.DISCORD_APPLICATION_ID ? installLink(config.DISCORD_APPLICATION_ID) : null,
    start: () => undefined,
    ...(link && { duty: link.open }),
    stop: async () => {
      await link?.stop();
      await intake.settled();
    },
    sweep: () => waits.refresh(),
  };
};

/** Makes the app an activity, where it is set up for that; null elsewhere. */
async function activityOf({ config, ctx }: SurfaceParts): Promise<DiscordDoor | null> {
  const { DISCORD_CLIENT_SECRET: clientSecret, DISCORD_APPLICATION_ID: applicationId } = config;
  if (!clientSecret || !applicationId || !isActivity(config)) return null;
  const { codeReader } = await import('../../discord/oauth.ts');
  const { DISCORD_API_ROOT: apiRoot } = config;
  const { fetch } = globalThis;
  return {
    applicationId,
    origin: `https://${applicationId}.discordsays.com`,
    readCode: codeReader({ applicationId, clientSecret, apiRoot, fetch, log: ctx.log }),
  };
}

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
  routes.post(DISCORD_WEBHOOK_PATH, (c) => answer(c.req.raw));
  return [routes];
}
