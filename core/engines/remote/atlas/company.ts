import type { Config } from '../../../config/config.ts';
import { type Catalogue, servedRows } from '../../models/catalogue.ts';
import type { ModelRow } from '../../models/row.ts';
import { type Company, idsOf, reportedBy, webhookAddress } from '../company.ts';

/** The model that some settings are about, since they are older than the catalogue. */
const FIRST = 'seedance';

/** Atlas Cloud as a company of the table. */
export const ATLAS_CLOUD: Company = {
  isConnected: ({ ATLASCLOUD_API_KEY }) => Boolean(ATLASCLOUD_API_KEY),
  open: async ({ config, catalogue, now, fetchOutside, issues }) => {
    const { atlasEngine } = await import('./atlas.ts');
    return rowsOf(config, catalogue).map((model) =>
      atlasEngine({
        apiKey: config.ATLASCLOUD_API_KEY ?? '',
        baseUrl: config.ATLASCLOUD_BASE_URL,
        model,
        webhookUrl: webhookAddress(config, 'atlas', model.id),
        now,
        fetchOutside,
        issues,
      }),
    );
  },
  feature: (config, catalogue) => ({
    name: 'Atlas Cloud',
    how: `${idsOf(rowsOf(config, catalogue))}, ${config.ATLASCLOUD_REAL_FACES === 'on' ? 'also' : 'not'} of real faces; ${reportedBy(config)}`,
    off: 'ATLASCLOUD_API_KEY',
  }),
};

/** The rows that are served, with what the settings say of them. */
const rowsOf = (config: Config, catalogue: Catalogue): ModelRow[] =>
  servedRows(catalogue, 'atlas', config.ATLASCLOUD_MODELS).map((row) => {
    const set = row.id === FIRST ? withFamily(config, withCredits(config, row)) : row;
    return config.ATLASCLOUD_REAL_FACES === 'on' ? set : { ...set, realFaces: false };
  });

/** Another family of models with the same routes, such as `bytedance/seedance-2.0`. */
function withFamily({ ATLASCLOUD_MODEL: family }: Config, row: ModelRow): ModelRow {
  if (family === undefined) return row;
  const name = family.replace(/^.*\//, '').replace(/-/g, ' ');
  return {
    ...row,
    name: name.slice(0, 1).toUpperCase() + name.slice(1),
    model: {
      words: `${family}/text-to-video`,
      frame: `${family}/image-to-video`,
      pictures: `${family}/reference-to-video`,
    },
  };
}

function withCredits({ ATLASCLOUD_CREDITS_A_SECOND: rates }: Config, row: ModelRow): ModelRow {
  if (rates === undefined) return row;
  const [low, middle, high] = rates;
  const others = typeof row.credits === 'object' ? row.credits : {};
  return { ...row, credits: { ...others, '480p': low, '720p': middle, '1080p': high } };
}
