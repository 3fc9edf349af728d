import type { Company } from '../company.ts';
import { modelLine, OPENAI_MODELS } from '../models.ts';

/** The model that improves prompts at OpenAI's own address. */
const DEFAULT_TEXT_MODEL = 'gpt-5.4-mini';

/** OpenAI, or a compatible server, as a company of the table. */
export const OPENAI: Company = {
  isConnected: ({ OPENAI_API_KEY }) => Boolean(OPENAI_API_KEY),
  open: async ({ config, now, fetchOutside, issues }) => {
    const { openaiEngine } = await import('./openai.ts');
    const baseUrl = config.OPENAI_BASE_URL;
    const engine = openaiEngine({
      apiKey: config.OPENAI_API_KEY ?? '',
      baseUrl,
      model: config.OPENAI_MODEL,
      // A server of the operator's own has no model of OpenAI's.
      textModel: config.OPENAI_TEXT_MODEL ?? (baseUrl ? undefined : DEFAULT_TEXT_MODEL),
      company: companyBehind(baseUrl, config.OPENAI_MODEL),
      now,
      fetchOutside,
      issues,
    });
    return [engine];
  },
  feature: ({ OPENAI_MODEL }, now) => ({
    name: 'OpenAI',
    how: modelLine(OPENAI_MODELS, OPENAI_MODEL, now),
    off: 'OPENAI_API_KEY',
  }),
};

/**
 * Names the company that receives the photos: the host of the operator's own address, except for
 * OpenAI's models, which OpenAI runs in the end.
 */
function companyBehind(baseUrl: string | undefined, model: string): string {
  if (!baseUrl || /^(gpt-image|chatgpt-image)/.test(model)) return 'OpenAI';
  return new URL(baseUrl).hostname;
}
