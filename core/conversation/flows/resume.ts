import type { RESUME_ACTIONS } from '../../chat/actions/create.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfUnfinished } from '../needs/making.ts';
import type { MemberTurn, Outcome } from '../turn.ts';
import { next } from './draft.ts';
import { unfinished } from './open-draft.ts';
import { sent } from './results.ts';
import { gallery } from './templates.ts';

/** Goes on with what was about to be made; shows the templates where nothing was. */
function resume(turn: MemberTurn): Outcome {
  const found = unfinished(turn);
  return sent(found ? next(turn, found.plan, found.draft, true) : gallery(turn, 'all', 0));
}

/** The handlers of the buttons back to an unfinished draft. */
export const resumeHandlers: Handlers<typeof RESUME_ACTIONS> = {
  resume: needing(resume, needsOfUnfinished),
};
