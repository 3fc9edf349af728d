import type { EXTRA_PHOTO_ACTIONS } from '../../../chat/actions/create.ts';
import { button } from '../../../chat/reply-builders.ts';
import { t } from '../../../texts/text.ts';
import { picturesOf, withOneMore, withPictures } from '../../draft-pictures.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { markAgain, takesMarks } from '../marks.ts';
import { lost, openDraft, stale } from '../open-draft.ts';
import { hasLastFrame, mayTurn, mostPictures } from '../several-photos.ts';
import { confirm } from './confirm.ts';

/** Asks for one more photo for a draft. */
function askForMore(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const { length } = picturesOf(draft);
  if (length === 0 || length >= mostPictures(turn, plan, draft)) return stale(turn);
  const cancel = [button(t('nav.cancel'), 'cancel')];
  const question = hasLastFrame(plan)
    ? t('frames.ask')
    : t('photos.send-more', { position: length + 1 });
  return outcome(turn, [show(turn, [question], { awaits: 'photo', buttons: [cancel] })], {
    state: { ...turn.state, step: { at: 'photo', draftId } },
  });
}

/** Takes a picture out of a draft; the others move up. */
function takeOut(turn: MemberTurn, draftId: string, id: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const own = picturesOf(draft);
  if (own.length < 2 || !own.includes(id)) return stale(turn);
  const left = own.filter((one) => one !== id);
  return confirm(turn, plan, withPictures(draft, left), true);
}

/** Exchanges the photo that a video begins with and the one that it ends with. */
function turnRound(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  if (!mayTurn(plan, draft)) return stale(turn);
  return confirm(turn, plan, withPictures(draft, picturesOf(draft).toReversed()), true);
}

/** Puts a photo that was sent without context into a draft that waits for its start. */
function putIn(turn: MemberTurn, draftId: string, uploadId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const upload = ask(turn, 'upload', uploadId);
  if (!upload || upload.expiresAt <= turn.now)
    return outcome(turn, [remark(turn, t('photo.gone'))]);
  const own = picturesOf(draft);
  const isFull = !own.includes(uploadId) && own.length >= mostPictures(turn, plan, draft);
  if (own.length === 0 || isFull) return stale(turn);
  return confirm(turn, plan, own.includes(uploadId) ? draft : withOneMore(draft, uploadId), true);
}

/** Asks anew for the part that is to change. */
function markAnew(turn: MemberTurn, draftId: string): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  return takesMarks(found.plan) ? markAgain(turn, found.draft) : stale(turn);
}

/** The handlers of the buttons that change which photos a draft is made from. */
export const extraPhotoHandlers: Handlers<typeof EXTRA_PHOTO_ACTIONS> = {
  'mark-anew': needing(markAnew, needsOfDraftId),
  'photo-more': needing(askForMore, needsOfDraftId),
  'photo-out': needing(takeOut, needsOfDraftId),
  'photo-turn': needing(turnRound, needsOfDraftId),
  'photo-add': needing(putIn, (turn, draftId, uploadId) => [
    ...needsOfDraftId(turn, draftId),
    ['upload', uploadId],
  ]),
};
