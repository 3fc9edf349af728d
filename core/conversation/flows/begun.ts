import { button, primary } from '../../chat/reply-builders.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import type { Begun } from '../facts/facts.ts';
import { specOf, titleOf } from '../look-up.ts';
import { draftOf } from '../state.ts';
import { ask, type MemberTurn } from '../turn.ts';

/**
 * Returns what somebody has begun in another chat of this surface and that waits for a photo, such as
 * a face profile that was begun in a server while the photos come by direct message.
 * @returns null where nothing waits any more
 */
export function begunElsewhere(turn: MemberTurn): Begun | null {
  const begun = ask(turn, 'begun', turn.event.chatId);
  if (!begun) return null;
  if (begun.at === 'face')
    return begun.slot === null && turn.account.faceSlots.length === FACE_SLOTS.length
      ? null
      : begun;
  // Once a photo was taken for it here, it goes on here.
  return draftOf(turn.state, begun.draft.id) || !specOf(turn, begun.draft) ? null : begun;
}

/** Says what was begun, with the button that goes on with it; nothing where nothing was. */
export function begunOffer(
  turn: MemberTurn,
  begun: Begun | null,
  { uploadId, faces }: { uploadId: string; faces: number | null },
) {
  const isFace = faces === null || faces === 1;
  if (!begun || (begun.at === 'face' && !isFace)) return { text: [], buttons: [] };
  if (begun.at === 'face') {
    const use = button(t('photo.to-profile'), 'face-upload', uploadId);
    return { text: [t('photo.begun-face')], buttons: [[primary(use)]] };
  }
  const plan = specOf(turn, begun.draft);
  if (!plan) return { text: [], buttons: [] };
  const title = titleOf(turn, plan);
  const use = button(t('photo.for-begun', { title }), 'photo-begun', uploadId);
  return { text: [t('photo.begun', { title })], buttons: [[primary(use)]] };
}
