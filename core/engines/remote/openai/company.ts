import type { Config } from '../../../config/config.ts';
import type { OpenaiServer } from '../../../config/settings/openai-servers.ts';
import type { Engine } from '../../engine.ts';
import { type Catalogue, servedRows, servedSpeech } from '../../models/catalogue.ts';
import { modelLine } from '../../models/ends.ts';
import { isGptImage, knownRow } from '../../models/known.ts';
import type { ModelRow } from '../../models/row.ts';
import type { SpeechRow } from '../../models/speech-row.ts';
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
        openRows(parts, server, {
          rows: rowsAt(catalogue.rows, server.name),
          speech: rowsAt(catalogue.speech, server.name),
        }),
      ),
    );
    return [...own, ...others.flat()];
  },
  feature: (config, catalogue, now) => ({
    name: 'OpenAI',
    how: [
      ...(config.OPENAI_API_KEY ? servedAt(config, catalogue) : []),
      ...(config.OPENAI_API_KEY ? speechAt(config, catalogue) : []),
      ...config.OPENAI_SERVERS.flatMap(({ name }) => [
        ...rowsAt(catalogue.rows, name),
        ...rowsAt(catalogue.speech, name),
      ]),
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

/** The models there that write speech down. A server of the operator's own has none of OpenAI's. */
const speechAt = ({ OPENAI_BASE_URL, OPENAI_MODELS }: Config, catalogue: Catalogue): SpeechRow[] =>
  servedSpeech(
    catalogue,
    'openai',
    OPENAI_BASE_URL ? { only: OPENAI_MODELS } : { also: OPENAI_MODELS },
  );

async function openFirst(
  { config, catalogue, now, fetchOutside, issues }: CompanyParts,
  apiKey: string,
): Promise<Engine[]> {
  const [{ openaiEngine }, { openaiListener }] = await Promise.all([
    import('./openai.ts'),
    import('./listen.ts'),
  ]);
  const baseUrl = config.OPENAI_BASE_URL;
  const made = servedAt(config, catalogue).map((model, at) =>
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
  const at = { apiKey, ...(baseUrl && { baseUrl }), now, issues };
  const listening = speechAt(config, catalogue).map((row) =>
    openaiListener(row, { ...at, company: baseUrl ? new URL(baseUrl).hostname : 'OpenAI' }),
  );
  return [...made, ...listening];
}

/** The rows that name a server. */
const rowsAt = <Row extends ModelRow | SpeechRow>(rows: readonly Row[], server: string): Row[] =>
  rows.filter((row) => row.provider === 'openai' && row.server === server && !row.off);

async function openRows(
  { config, now, fetchOutside, issues }: CompanyParts,
  { baseUrl, key, company }: OpenaiServer,
  { rows, speech }: { rows: readonly ModelRow[]; speech: readonly SpeechRow[] },
): Promise<Engine[]> {
  const [{ openaiEngine }, { openaiListener }] = await Promise.all([
    import('./openai.ts'),
    import('./listen.ts'),
  ]);
  const partialPictures = config.PARTIAL_PICTURES;
  const at = { apiKey: key, baseUrl, now, issues };
  const made = rows.map((model) =>
    openaiEngine({
      ...{ ...at, model, partialPictures, fetchOutside },
      company: company ?? companyBehind(baseUrl, model),
    }),
  );
  const behind = company ?? new URL(baseUrl).hostname;
  return [...made, ...speech.map((row) => openaiListener(row, { ...at, company: behind }))];
}

/**
 * Names the company that receives the photos: the host of the operator's own address, except for
 * OpenAI's models, which OpenAI runs in the end.
 */
function companyBehind(baseUrl: string | undefined, { model, id }: ModelRow): string {
  if (!baseUrl || isGptImage(typeof model === 'string' ? model : id)) return 'OpenAI';
  return new URL(baseUrl).hostname;
}
