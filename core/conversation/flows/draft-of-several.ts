import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import type { Draft } from '../drafts.ts';
import type { MemberTurn } from '../turn.ts';
import { newDraft } from './draft.ts';
import { canMake } from './price.ts';

/**
 * Builds a draft that several photos are about to come for. What was chosen last is kept as far as it can be had
 * for more than one, where anything can.
 */
export function newDraftOfSeveral(
  turn: MemberTurn,
  plan: GenerationSpec,
  from: Partial<Draft> = {},
): Draft {
  const of = { ...from, source: 'photo' as const };
  if (operationRow(plan.operation).extraRole === undefined) return newDraft(turn, plan, of);
  const several = newDraft(turn, plan, { ...of, extraUploads: [''] });
  return canMake(turn, plan, several) ? { ...several, extraUploads: [] } : newDraft(turn, plan, of);
}
