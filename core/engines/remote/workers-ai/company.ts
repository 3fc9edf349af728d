import { servedRows, servedSpeech } from '../../models/catalogue.ts';
import { type Company, type CompanyParts, idsOf } from '../company.ts';
import type { RunModel, RunWithJson } from './run-model.ts';

/** Cloudflare Workers AI as a company of the table: by the binding where there is one, else by the REST API. */
export const CLOUDFLARE: Company = {
  isConnected: ({ CLOUDFLARE_AI_TOKEN }, ai) => ai !== undefined || Boolean(CLOUDFLARE_AI_TOKEN),
  open: async (parts) => {
    const [{ workersAiEngine }, { workersAiListener }, { run, runWithJson }] = await Promise.all([
      import('./workers-ai.ts'),
      import('./listen.ts'),
      waysOf(parts),
    ]);
    const { config, catalogue, vision, issues, now } = parts;
    const only = config.WORKERS_AI_MODELS;
    return [
      ...servedRows(catalogue, 'workers-ai', only).map((model) =>
        workersAiEngine({ model, run, vision, issues, now }),
      ),
      ...servedSpeech(catalogue, 'workers-ai', { only }).map((row) =>
        workersAiListener(row, { run: runWithJson, issues, now }),
      ),
    ];
  },
  feature: ({ WORKERS_AI_MODELS }, catalogue) => ({
    name: 'Cloudflare Workers AI',
    how: idsOf([
      ...servedRows(catalogue, 'workers-ai', WORKERS_AI_MODELS),
      ...servedSpeech(catalogue, 'workers-ai', { only: WORKERS_AI_MODELS }),
    ]),
    off: 'CLOUDFLARE_AI_TOKEN and CLOUDFLARE_ACCOUNT_ID',
  }),
};

async function waysOf({
  ai,
  config,
}: CompanyParts): Promise<{ run: RunModel; runWithJson: RunWithJson }> {
  const [{ byBinding, byRest, jsonByBinding, jsonByRest }, { WORKERS_AI }] = await Promise.all([
    import('./run-model.ts'),
    import('./workers-ai.ts'),
  ]);
  if (ai) return { run: byBinding(ai), runWithJson: jsonByBinding(ai) };
  const { CLOUDFLARE_ACCOUNT_ID: accountId = '', CLOUDFLARE_AI_TOKEN: token = '' } = config;
  const baseUrl = config.CLOUDFLARE_AI_BASE_URL ?? WORKERS_AI.baseUrl;
  const at = { accountId, token, baseUrl, fetch: globalThis.fetch };
  return { run: byRest(at), runWithJson: jsonByRest(at) };
}
