import type { VIDEO_ACTIONS } from '../../../chat/actions/create.ts';
import { VIDEO_SIZES } from '../../../engines/video-wish.ts';
import { hasLengthChoice, hasVideoChoices } from '../../../generations/video-choices.ts';
import type { Draft } from '../../drafts.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { lost, openDraft, stale } from '../open-draft.ts';
import { canMake } from '../price.ts';
import { confirm } from './confirm.ts';

/** Changes what is chosen for a video, where an engine can do it so. */
export function changeVideo(
  turn: MemberTurn,
  draftId: string,
  change: Partial<Pick<Draft, 'seconds' | 'sound' | 'longEdgePx' | 'aspect'>>,
): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { plan } = found;
  const ofLength = 'seconds' in change || 'aspect' in change;
  if (!(ofLength ? hasLengthChoice(plan) : hasVideoChoices(plan))) return stale(turn);
  const draft = { ...found.draft, ...change };
  return canMake(turn, plan, draft) ? confirm(turn, plan, draft, true) : stale(turn);
}

/** The handlers of the buttons with what can be chosen for a video. */
export const videoHandlers: Handlers<typeof VIDEO_ACTIONS> = {
  seconds: needing(
    (turn, id, seconds) => changeVideo(turn, id, { seconds }),
    (turn, id) => needsOfDraftId(turn, id),
  ),
  sound: needing(
    (turn, id, sound) => changeVideo(turn, id, { sound: sound === 'on' }),
    (turn, id) => needsOfDraftId(turn, id),
  ),
  'video-size': needing(
    (turn, id, size) =>
      changeVideo(turn, id, { longEdgePx: VIDEO_SIZES.find(({ is }) => is === size)?.px ?? null }),
    (turn, id) => needsOfDraftId(turn, id),
  ),
};
