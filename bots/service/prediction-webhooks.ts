import type { Hono } from 'hono';
import type { Config } from '../../core/config/config.ts';
import type { CompanyId } from '../../core/config/settings/engines.ts';
import { hasOpenGenerations } from '../../db/generations.ts';
import type { OpenContext } from './context.ts';

type Connect = (config: Config, ctx: OpenContext) => Promise<Hono | null>;

/**
 * The connect function of each company's prediction webhooks; null for a company that answers at
 * once.
 */
const REPORTS: Readonly<Record<CompanyId, Connect | null>> = {
  openai: null,
  gemini: null,
  replicate,
  atlas,
  'workers-ai': null,
};

/** Creates the routes for the prediction webhooks of the configured companies. */
export async function connectPredictionWebhooks(config: Config, ctx: OpenContext): Promise<Hono[]> {
  const routes = await Promise.all(Object.values(REPORTS).map((connect) => connect?.(config, ctx)));
  return routes.filter((route) => route != null);
}

/** The engines of a company. */
const idsOf = ({ engines }: OpenContext, company: CompanyId): string[] =>
  engines.filter(({ provider }) => provider === company).map(({ id }) => id);

async function replicate(config: Config, ctx: OpenContext): Promise<Hono | null> {
  const token = config.REPLICATE_API_TOKEN;
  if (!token) return null;
  const [{ replicateRoutes }, { signingSecret }] = await Promise.all([
    import('../../webhooks/predictions/replicate.ts'),
    import('../../core/engines/remote/replicate/replicate.ts'),
  ]);
  const account = { token, baseUrl: config.REPLICATE_BASE_URL, now: ctx.now };
  return replicateRoutes(ctx, {
    engines: idsOf(ctx, 'replicate'),
    signingSecret: (signal) => signingSecret(account, signal),
  });
}

async function atlas(config: Config, ctx: OpenContext): Promise<Hono | null> {
  if (!config.ATLASCLOUD_API_KEY) return null;
  const [{ atlasRoutes }, { jwksKeys }, { ATLAS }] = await Promise.all([
    import('../../webhooks/predictions/atlas.ts'),
    import('../../core/engines/remote/signing-keys.ts'),
    import('../../core/engines/remote/atlas/atlas.ts'),
  ]);
  const base = config.ATLASCLOUD_BASE_URL ?? ATLAS.baseUrl;
  const isWanted = () => hasOpenGenerations(ctx.db.query);
  const url = `${base}/api/v1/webhooks/jwks.json`;
  const keys = jwksKeys({ url, now: ctx.now, isWanted });
  return atlasRoutes(ctx, { engines: idsOf(ctx, 'atlas'), keys });
}
