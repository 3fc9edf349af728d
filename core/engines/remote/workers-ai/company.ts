import { servedRows } from '../../models/catalogue.ts';
import { type Company, type CompanyParts, idsOf } from '../company.ts';
import type { RunModel } from './run-model.ts';

/** Cloudflare Workers AI as a company of the table: by the binding where there is one, else by the REST API. */
export const CLOUDFLARE: Company = {
  isConnected: ({ CLOUDFLARE_AI_TOKEN }, ai) => ai !== undefined || Boolean(CLOUDFLARE_AI_TOKEN),
  open: async (parts) => {
    const [{ workersAiEngine }, run] = await Promise.all([import('./workers-ai.ts'), wayOf(parts)]);
    const { config, catalogue, vision, issues, now } = parts;
    return servedRows(catalogue, 'workers-ai', config.WORKERS_AI_MODELS).map((model) =>
      workersAiEngine({ model, run, vision, issues, now }),
    );
  },
  feature: ({ WORKERS_AI_MODELS }, catalogue) => ({
    name: 'Cloudflare Workers AI',
    how: idsOf(servedRows(catalogue, 'workers-ai', WORKERS_AI_MODELS)),
    off: 'CLOUDFLARE_AI_TOKEN and CLOUDFLARE_ACCOUNT_ID',
  }),
};

async function wayOf({ ai, config }: CompanyParts): Promise<RunModel> {
  const [{ byBinding, byRest }, { WORKERS_AI }] = await Promise.all([
    import('./run-model.ts'),
    import('./workers-ai.ts'),
  ]);
  if (ai) return byBinding(ai);
  const { CLOUDFLARE_ACCOUNT_ID: accountId = '', CLOUDFLARE_AI_TOKEN: token = '' } = config;
  const baseUrl = config.CLOUDFLARE_AI_BASE_URL ?? WORKERS_AI.baseUrl;
  return byRest({ accountId, token, baseUrl, fetch: globalThis.fetch });
}
