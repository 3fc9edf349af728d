import type { Engine } from '../../../engines/engine.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import type { Quote } from '../../../generations/quote.ts';
import { operationRow } from '../../../operations/lists.ts';

/** Who could say the words better: only who gets them anyway. */
export function improver(plan: GenerationSpec, { engine, fallbacks }: Quote): Engine | null {
  if (!operationRow(plan.operation).improvable) return null;
  return [engine, ...fallbacks].find(({ improve }) => improve !== undefined) ?? null;
}
