import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import { titleOf } from '../look-up.ts';
import type { MemberTurn, Outcome } from '../turn.ts';
import { consented, profileScreen } from './profile.ts';

/** Tells whether an account has all face photos and a consent that covers them. */
export const hasFace = (turn: MemberTurn): boolean =>
  turn.account.faceSlots.length === FACE_SLOTS.length && consented(turn);

/** Shows the face profile with a note that the draft needs it, and a button back to the draft. */
export function faceFirst(turn: MemberTurn, plan: GenerationSpec): Outcome {
  const shown = profileScreen({ ...turn, state: { ...turn.state, wanted: null } });
  const [first, ...rest] = shown.replies;
  const why = t('draft.face', { title: titleOf(turn, plan) });
  return { ...shown, replies: first ? [{ ...first, text: [why, ...first.text] }, ...rest] : [] };
}
