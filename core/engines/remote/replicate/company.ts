import { type Company, reportedBy, webhookAddress } from '../company.ts';

/** Replicate as a company of the table. */
export const REPLICATE: Company = {
  isConnected: ({ REPLICATE_API_TOKEN }) => Boolean(REPLICATE_API_TOKEN),
  open: async ({ config, now, vision, fetchOutside, issues }) => {
    const [{ replicateEngine }, { REPLICATE_MODELS }] = await Promise.all([
      import('./replicate.ts'),
      import('./models.ts'),
    ]);
    const token = config.REPLICATE_API_TOKEN ?? '';
    const baseUrl = config.REPLICATE_BASE_URL;
    const used = REPLICATE_MODELS.filter(({ id }) =>
      config.REPLICATE_MODELS.some((named) => named === id),
    );
    return used.map((model) => {
      const webhookUrl = webhookAddress(config, 'replicate', model.id);
      const shared = { vision, now, fetchOutside, issues };
      return replicateEngine({ token, baseUrl, model, webhookUrl, ...shared });
    });
  },
  feature: (config) => ({
    name: 'Replicate',
    how: `${config.REPLICATE_MODELS.join(', ')}; ${reportedBy(config)}`,
    off: 'REPLICATE_API_TOKEN',
  }),
};
