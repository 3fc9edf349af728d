import type { Catalogue } from './catalogue.ts';
import type { ModelRow } from './row.ts';

/**
 * Finds the row of a model of a provider that names its models freely. Dated snapshots
 * (`…-2026-04-21`) share that of their base model; a model without a row gets cautious values.
 * @param id the model's id, as the setting has it
 */
export function knownRow(
  { rows }: Pick<Catalogue, 'rows'>,
  provider: 'openai' | 'gemini',
  id: string,
): ModelRow {
  const own = rows.filter((row) => row.provider === provider && row.server === undefined);
  const exact = own.find((row) => row.id === id);
  if (exact) return exact;
  const plain = own.find((row) => row.id === id.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
  return plain ? { ...plain, id, model: id } : unknownRow(provider, id);
}

/** Describes a model without a row: an operator's own, or one that is newer than the catalogue. */
const unknownRow = (provider: 'openai' | 'gemini', id: string): ModelRow => ({
  id,
  provider,
  model: id,
  name: id,
  for: 'instructed',
  goodAt: ['photo', 'drawn'],
  references: 4,
  realFaces: true,
  longEdgePx: 2048,
  anySize: true,
  ...(isGptImage(id) && { qualities: ['low', 'medium', 'high'] }),
  price: { by: 'picture', usd: isGptImage(id) ? 0.09 : 0, estimated: true },
  credits: 8,
  typicalSeconds: 40,
  source: 'https://platform.openai.com/docs/models',
});

/**
 * Tells whether an id is that of a GPT Image model: these always answer in base64 and reject
 * `response_format`; all others need it.
 */
export const isGptImage = (id: string): boolean => /^(gpt-image|chatgpt-image)/.test(id);
