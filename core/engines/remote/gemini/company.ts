import type { Company } from '../company.ts';
import { GEMINI_MODELS, modelLine } from '../models.ts';

/** Google Gemini as a company of the table. */
export const GEMINI: Company = {
  isConnected: ({ GEMINI_API_KEY }) => Boolean(GEMINI_API_KEY),
  open: async ({ config, issues }) => {
    const { geminiEngine } = await import('./gemini.ts');
    const engine = geminiEngine({
      apiKey: config.GEMINI_API_KEY ?? '',
      baseUrl: config.GEMINI_BASE_URL,
      model: config.GEMINI_MODEL,
      textModel: config.GEMINI_TEXT_MODEL,
      issues,
    });
    return [engine];
  },
  feature: ({ GEMINI_MODEL }, now) => ({
    name: 'Google Gemini',
    how: modelLine(GEMINI_MODELS, GEMINI_MODEL, now),
    off: 'GEMINI_API_KEY',
  }),
};
