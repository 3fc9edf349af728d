import { type ModelRow, rowShape } from '../../../core/engines/models/row.ts';
import rows from '../../../core/engines/models/workers-ai.json' with { type: 'json' };

/** Finds a model of Workers AI by its name there. @throws {Error} for a model that is none */
export function aiModel(model: string): ModelRow {
  const found = rows.find((row) => row.model === model);
  if (!found) throw new Error(`no model of Workers AI: ${model}`);
  return rowShape.parse(found);
}
