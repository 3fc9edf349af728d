import type { Engine } from '../../../engines/engine.ts';
import type { GenerationSpec } from '../../generation-spec.ts';
import type { Quote } from '../price.ts';

/** Operations that are described in words of one's own. */
const IMPROVED: readonly GenerationSpec['operation'][] = ['imagine', 'edit', 'scene'];

/** Who could say the words better: only who gets them anyway. */
export function improver(plan: GenerationSpec, { engine, fallbacks }: Quote): Engine | null {
  if (plan.templateId !== null || !IMPROVED.includes(plan.operation)) return null;
  return [engine, ...fallbacks].find(({ improve }) => improve !== undefined) ?? null;
}
