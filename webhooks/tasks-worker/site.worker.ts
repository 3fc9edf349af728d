import type { Hono } from 'hono';
import { openApp } from '../../bots/service/app.ts';
import { features } from '../../bots/service/features.ts';
import { paymentRoutes } from '../../bots/service/payments/routes.ts';
import type { Base } from '../cloudflare/base.worker.ts';
import { type Invocation, openInvocation } from '../cloudflare/invocation.worker.ts';

/** The whole product for one invocation, with everything that it answers over HTTP. */
export type WholeInvocation = Invocation & { app(): Promise<Hono> };

/** Connects the whole product for one invocation. */
export async function openWhole(base: Base): Promise<WholeInvocation> {
  const { files } = base;
  let app: Promise<Hono> | null = null;
  const invocation = await openInvocation(base, {
    routes: paymentRoutes(files.roots),
    fetchLocal: async (input, init) => (await appOnce()).fetch(new Request(input, init)),
  });
  const { ctx, parts, service } = invocation;
  const appOnce = (): Promise<Hono> => {
    app ??= openApp(parts, service, {
      files,
      installation: {
        features: features(parts.config, {
          catalogue: base.ctx.catalogue,
          now: ctx.now(),
          hasVideos: false,
        }),
        build: {
          version: files.manifest.version,
          platform: 'Cloudflare Workers',
          migration: files.manifest.migration,
        },
      },
      metricsText: null,
      metricsHere: false,
    });
    return app;
  };
  return { ...invocation, app: appOnce };
}
