import { type Company, reportedBy, webhookAddress } from '../company.ts';

/** Atlas Cloud as a company of the table. */
export const ATLAS_CLOUD: Company = {
  isConnected: ({ ATLASCLOUD_API_KEY }) => Boolean(ATLASCLOUD_API_KEY),
  open: async ({ config, now, fetchOutside, issues }) => {
    const { atlasEngine } = await import('./atlas.ts');
    const [low, middle, high] = config.ATLASCLOUD_CREDITS_A_SECOND;
    const engine = atlasEngine({
      apiKey: config.ATLASCLOUD_API_KEY ?? '',
      baseUrl: config.ATLASCLOUD_BASE_URL,
      model: config.ATLASCLOUD_MODEL,
      realFaces: config.ATLASCLOUD_REAL_FACES === 'on',
      creditsASecond: { '480p': low, '720p': middle, '1080p': high },
      webhookUrl: webhookAddress(config, 'atlas', 'seedance'),
      now,
      fetchOutside,
      issues,
    });
    return [engine];
  },
  feature: (config) => ({
    name: 'Atlas Cloud',
    how: `${config.ATLASCLOUD_MODEL}, ${config.ATLASCLOUD_REAL_FACES === 'on' ? 'also' : 'not'} of real faces; ${reportedBy(config)}`,
    off: 'ATLASCLOUD_API_KEY',
  }),
};
