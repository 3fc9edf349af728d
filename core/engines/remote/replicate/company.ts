import { servedRows, servedSpeech } from '../../models/catalogue.ts';
import { type Company, idsOf, reportedBy, webhookAddress } from '../company.ts';

/** Replicate as a company of the table. */
export const REPLICATE: Company = {
  isConnected: ({ REPLICATE_API_TOKEN }) => Boolean(REPLICATE_API_TOKEN),
  open: async ({ config, catalogue, now, vision, fetchOutside, issues }) => {
    const [{ replicateEngine }, { replicateListener }] = await Promise.all([
      import('./replicate.ts'),
      import('./listen.ts'),
    ]);
    const token = config.REPLICATE_API_TOKEN ?? '';
    const baseUrl = config.REPLICATE_BASE_URL;
    const made = servedRows(catalogue, 'replicate', config.REPLICATE_MODELS).map((model) => {
      const webhookUrl = webhookAddress(config, 'replicate', model.id);
      const shared = { vision, now, fetchOutside, issues };
      return replicateEngine({ token, baseUrl, model, webhookUrl, ...shared });
    });
    const listening = servedSpeech(catalogue, 'replicate', { only: config.REPLICATE_MODELS });
    const access = { token, baseUrl, issues, now };
    return [...made, ...listening.map((row) => replicateListener(row, access))];
  },
  feature: (config, catalogue) => ({
    name: 'Replicate',
    how: `${idsOf([
      ...servedRows(catalogue, 'replicate', config.REPLICATE_MODELS),
      ...servedSpeech(catalogue, 'replicate', { only: config.REPLICATE_MODELS }),
    ])}; ${reportedBy(config)}`,
    off: 'REPLICATE_API_TOKEN',
  }),
};
