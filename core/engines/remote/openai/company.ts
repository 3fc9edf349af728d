import type { Config } from '../../../config/config.ts';
import type { OpenaiServer } from '../../../config/settings/openai-servers.ts';
import type { Engine } from '../../engine.ts';
import { type Catalogue, servedRows } from '../../models/catalogue.ts';
import { modelLine } from '../../models/ends.ts';
import { isGptImage, knownRow } from '../../models/known.ts';
import type { ModelRow } from '../../models/row.ts';
import type { Company, CompanyParts } from '../company.ts';

/** The model that improves prompts at OpenAI's own address. */
const DEFAULT_TEXT_MODEL = 'gpt-5.4-mini';

/** OpenAI, and any number of servers that speak like it, as a company of the table. */
export const OPENAI: Company = {
  isConnected: ({ OPENAI_API_KEY, OPENAI_SERVERS }) =>
    Boolean(OPENAI_API_KEY) || OPENAI_SERVERS.length > 0,
  open: async (parts) => {
    const { config, catalogue } = parts;
    const own = config.OPENAI_API_KEY ? await openFirst(parts, config.OPENAI_API_KEY) : [];
    const others = await Promise.all(
      config.OPENAI_SERVERS.map((server) =>
        openRows(parts, server, rowsAt(catalogue, server.name)),
      ),
    );
    return [...own, ...others.flat()];
  },
  feature: (config, catalogue, now) => ({
    name: 'OpenAI',
    how: [
      ...(config.OPENAI_API_KEY ? servedAt(config, catalogue) : []),
      ...config.OPENAI_SERVERS.flatMap(({ name }) => rowsAt(catalogue, name)),
    ]
      .map((row) => modelLine(row, now))
      .join(', '),
    off: 'OPENAI_API_KEY',
  }),
};

/** The models at the address of `OPENAI_BASE_URL`, the first of which is called `openai`. */
const servedAt = (config: Config, catalogue: Catalogue): ModelRow[] => [
  knownRow(catalogue, 'openai', config.OPENAI_MODEL),
  ...servedRows(catalogue, 'openai', config.OPENAI_MODELS).filter(
    ({ id }) => id !== config.OPENAI_MODEL,
  ),
];

async function openFirst(
  { config, catalogue, now, fetchOutside, issues }: CompanyParts,
  apiKey: string,
): Promise<Engine[]> {
  const { openaiEngine } = await import('./openai.ts');
  const baseUrl = config.OPENAI_BASE_URL;
  return servedAt(config, catalogue).map((model, at) =>
    openaiEngine({
      apiKey,
      ...(baseUrl && { baseUrl }),
      model,
      ...(at === 0 && { id: 'openai' }),
      partialPictures: config.PARTIAL_PICTURES,
      // A server of the operator's own has no model of OpenAI's.
      ...(at === 0 && {
        textModel: config.OPENAI_TEXT_MODEL ?? (baseUrl ? undefined : DEFAULT_TEXT_MODEL),
      }),
      company: companyBehind(baseUrl, model),
      now,
      fetchOutside,
      issues,
    }),
  );
}

/** The rows that name a server. */
const rowsAt = ({ rows }: Catalogue, server: string): ModelRow[] =>
  rows.filter((row) => row.provider === 'openai' && row.server === server && !row.off);

async function openRows(
  { config, now, fetchOutside, issues }: CompanyParts,
  { baseUrl, key, company }: OpenaiServer,
  rows: readonly ModelRow[],
): Promise<Engine[]> {
  const { openaiEngine } = await import('./openai.ts');
  const partialPictures = config.PARTIAL_PICTURES;
  const at = { apiKey: key, baseUrl, partialPictures, now, fetchOutside, issues };
  return rows.map((model) =>
    openaiEngine({ ...at, model, company: company ?? companyBehind(baseUrl, model) }),
  );
}

/**
 * Names the company that receives the photos: the host of the operator's own address, except for
 * OpenAI's models, which OpenAI runs in the end.
 */
function companyBehind(baseUrl: string | undefined, { model, id }: ModelRow): string {
  if (!baseUrl || isGptImage(typeof model === 'string' ? model : id)) return 'OpenAI';
  return new URL(baseUrl).hostname;
}
