import type { Hono } from 'hono';
import { markedViews } from '../../core/marking/marked-views.ts';
import { renderText } from '../../core/texts/render.ts';
import type { Assets } from '../../core/web/assets.ts';
import { createApp } from '../../webhooks/app.ts';
import type { Installation } from '../../webhooks/console/parts.ts';
import { consoleRoutes } from '../../webhooks/console/routes.ts';
import { activityRoot } from '../../webhooks/mini-app/discord.ts';
import { DISCORD_PAGES } from '../../webhooks/mini-app/discord-door.ts';
import { miniAppRoutes } from '../../webhooks/mini-app/routes.ts';
import type { Tools } from '../../webhooks/mini-app/tools.ts';
import { connectPredictionWebhooks } from './prediction-webhooks.ts';
import type { ConnectedService, ServiceParts } from './service.ts';
import { tracedWebhooks } from './tracing/traced-webhooks.ts';

/** The files that pages are made with. */
export type SiteFiles = { pages: Assets; console: Assets; tools: Tools };

/** What the pages are made with, and what they tell of the service. */
export type SiteParts = {
  files: SiteFiles;
  installation: Installation;
  metricsText: (() => Promise<string>) | null;
  /** Whether this machine may read the metrics without a token. */
  metricsHere: boolean;
};

/** Builds what the service answers over HTTP. */
export async function openApp(
  parts: ServiceParts,
  { conversation, connected, payments, receive }: ConnectedService,
  { files, installation, ...metrics }: SiteParts,
): Promise<Hono> {
  const { config, ctx, readMedia, resultLinks, remoteAddress, tracing = null } = parts;
  const links = () => connected.flatMap((surface) => surface.chatLink?.() ?? []);
  const activity = connected.find((surface) => surface.activity)?.activity ?? null;
  const predictions = await connectPredictionWebhooks(config, ctx);
  return createApp({
    ...ctx,
    ...metrics,
    renderText,
    readMedia,
    resultLinks,
    ready: () => ctx.db.ready(),
    metricsToken: config.METRICS_TOKEN ?? null,
    remoteAddress,
    assets: files.pages,
    links,
    activityFrames: activity ? DISCORD_PAGES : [],
    playground: connected.find(({ playground }) => playground)?.playground ?? null,
    groups: [
      ...(tracing ? [tracedWebhooks(tracing)] : []),
      consoleRoutes({ ...ctx, readMedia, assets: files.console, installation }),
      miniAppRoutes({
        ...ctx,
        readMedia,
        receive,
        report: (news) => conversation.report(news),
        views: markedViews(ctx),
        assets: files.pages,
        tools: files.tools,
        links,
        telegram: connected.find(({ miniApp }) => miniApp)?.miniApp ?? null,
        discord: activity,
      }),
      ...(activity ? [activityRoot()] : []),
      ...payments.groups,
      ...predictions,
      ...connected.flatMap(({ groups }) => groups),
    ],
  });
}
