import type { GenerationSpec } from '../../generations/generation-spec.ts';
import type { Draft } from '../drafts.ts';
import type { MemberTurn } from '../turn.ts';
import { canMake } from './price.ts';

/** Stands for a photo that is still to come. */
const SOME = 'some';

/** Tells whether a photo of a pet can go along: beside words or a profile, where an engine can. */
export const canHavePet = (turn: MemberTurn, plan: GenerationSpec, draft: Draft): boolean =>
  plan.kind === 'image' &&
  (draft.source === 'profile' || plan.needs === 'words') &&
  canMake(turn, plan, { ...draft, petId: SOME });
