import { type Catalogue, readCatalogue } from '../models/catalogue.ts';
import { knownRow } from '../models/known.ts';
import type { ModelRow } from '../models/row.ts';
import { readShippedModels } from '../models/shipped.node.ts';

/** The shipped models. */
export const CATALOGUE: Catalogue = readCatalogue(readShippedModels(), null);

/** Finds a shipped model. @throws {Error} where there is none of this id */
export function shippedModel(id: string): ModelRow {
  const found = CATALOGUE.rows.find((row) => row.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
}

/** Finds a model of OpenAI, or of a server that speaks like it, as the settings name it. */
export const openaiModel = (id: string): ModelRow => knownRow(CATALOGUE, 'openai', id);

/** Finds a model of Gemini, as the settings name it. */
export const geminiModel = (id: string): ModelRow => knownRow(CATALOGUE, 'gemini', id);
