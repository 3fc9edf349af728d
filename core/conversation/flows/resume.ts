import type { RESUME_ACTIONS } from '../../chat/actions/create.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfUnfinished } from '../needs/making.ts';
import type { MemberTurn, Outcome } from '../turn.ts';
import { next } from './draft.ts';
import { gallery } from './gallery.ts';
import { gone } from './gone.ts';
import { goneOf, unfinished } from './open-draft.ts';
import { sent } from './results.ts';

/** Goes on with what was about to be made, or says why it cannot; shows the templates where nothing was. */
function resume(turn: MemberTurn): Outcome {
  const found = unfinished(turn);
  if (found) return sent(next(turn, found.plan, found.draft, true));
  const newest = turn.state.drafts.findLast(({ started }) => !started) ?? null;
  const goneId = goneOf(turn, newest);
  return sent(goneId === null ? gallery(turn, 'all', 0) : gone(turn, goneId));
}

/** The handlers of the buttons back to an unfinished draft. */
export const resumeHandlers: Handlers<typeof RESUME_ACTIONS> = {
  resume: needing(resume, needsOfUnfinished),
};
