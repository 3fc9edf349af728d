import type { Engine } from '../../../engines/engine.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import type { Quote } from '../../../generations/quote.ts';
import { operationRow } from '../../../operations/lists.ts';

/**
 * Chooses the engine that improves a draft's words, among those that receive the words anyway.
 * @returns null where none of them can
 */
export function improver(plan: GenerationSpec, { engine, fallbacks }: Quote): Engine | null {
  if (!operationRow(plan.operation).improvable) return null;
  return [engine, ...fallbacks].find(({ improve }) => improve !== undefined) ?? null;
}
