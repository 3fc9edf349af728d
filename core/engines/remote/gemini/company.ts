import type { Config } from '../../../config/config.ts';
import { type Catalogue, servedRows, servedSpeech } from '../../models/catalogue.ts';
import { modelLine } from '../../models/ends.ts';
import { knownRow } from '../../models/known.ts';
import type { ModelRow } from '../../models/row.ts';
import type { Company } from '../company.ts';

/** Google Gemini as a company of the table. */
export const GEMINI: Company = {
  isConnected: ({ GEMINI_API_KEY }) => Boolean(GEMINI_API_KEY),
  open: async ({ config, catalogue, issues, now }) => {
    const [{ geminiEngine }, { geminiListener }] = await Promise.all([
      import('./gemini.ts'),
      import('./listen.ts'),
    ]);
    const at = {
      apiKey: config.GEMINI_API_KEY ?? '',
      baseUrl: config.GEMINI_BASE_URL,
      partialPictures: config.PARTIAL_PICTURES,
      issues,
      now,
    };
    const model = knownRow(catalogue, 'gemini', config.GEMINI_MODEL);
    const first = geminiEngine({ ...at, id: 'gemini', model, textModel: config.GEMINI_TEXT_MODEL });
    return [
      first,
      ...further(config, catalogue).map((row) => geminiEngine({ ...at, model: row })),
      ...servedSpeech(catalogue, 'gemini', { also: config.GEMINI_MODELS }).map((row) =>
        geminiListener(row, at),
      ),
    ];
  },
  feature: (config, catalogue, now) => ({
    name: 'Google Gemini',
    how: [
      knownRow(catalogue, 'gemini', config.GEMINI_MODEL),
      ...further(config, catalogue),
      ...servedSpeech(catalogue, 'gemini', { also: config.GEMINI_MODELS }),
    ]
      .map((row) => modelLine(row, now))
      .join(', '),
    off: 'GEMINI_API_KEY',
  }),
};

/** The models beside the first that are engines of their own. */
const further = (config: Config, catalogue: Catalogue): ModelRow[] =>
  servedRows(catalogue, 'gemini', config.GEMINI_MODELS).filter(
    ({ id }) => id !== config.GEMINI_MODEL,
  );
