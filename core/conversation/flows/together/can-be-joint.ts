import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { canMake } from '../price.ts';

/** A draft with the face of who asks in it, and some others. */
export const withSome = (plan: GenerationSpec, draft: Draft, others: number): Draft => ({
  ...draft,
  ...(plan.needs === 'words' && { withFace: true }),
  others: Array.from({ length: others }, (_, i) => `other-${i}`),
});

/** Tells whether others can be asked to be in what a draft makes: a picture of who asks, and no photo else. */
export const canBeJoint = (turn: MemberTurn, plan: GenerationSpec, draft: Draft): boolean =>
  plan.kind === 'image' &&
  (draft.source === 'profile' || (draft.source === 'none' && plan.needs === 'words')) &&
  !draft.frozen &&
  draft.joint === null &&
  canMake(turn, plan, withSome(plan, draft, 1));
