import type { Reply } from '../../chat/reply.ts';
import { button } from '../../chat/reply-builders.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import type { InternalBody } from '../internal-events.ts';
import { idle } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { afterProfile } from './after-profile.ts';
import { problemText } from './problem-text.ts';
import { checklist, consented } from './profile.ts';

/** Puts a face photo into the profile, and says what is still missing. */
export function faceAccepted(
  turn: MemberTurn,
  body: Extract<InternalBody, { kind: 'face-accepted' }>,
): Outcome {
  // The consent may have been withdrawn while the photo was checked: then it is not kept.
  if (!consented(turn)) return outcome(turn, []);
  const { photo, batch, address } = body;
  const have = FACE_SLOTS.filter(
    (slot) => slot === photo.slot || turn.account.faceSlots.includes(slot),
  );
  const complete = have.length === FACE_SLOTS.length;
  const accepted = t('face.accepted', { slot: photo.slot });
  const reply: Reply = complete
    ? {
        mode: 'replace',
        text: [accepted, t('face.done'), t('face.sealed')],
        buttons: afterProfile(turn),
      }
    : {
        mode: 'replace',
        text: [accepted, ...checklist(have), t('face.next')],
        awaits: 'photo',
      };
  return outcome(turn, [reply], {
    state: complete
      ? { ...settled(turn), wanted: null, status: null }
      : { ...turn.state, status: { batch, address } },
    effects: [{ do: 'put-face', photo }],
  });
}

/** Waits for no more face photos, but goes on waiting for anything else. */
function settled(turn: MemberTurn) {
  return turn.state.step.at === 'face' ? idle(turn.state) : turn.state;
}

/** Says why a face photo is of no use. */
export function faceRefused(
  turn: MemberTurn,
  body: Extract<InternalBody, { kind: 'face-refused' }>,
): Outcome {
  if (body.problem === 'complete')
    return outcome(
      turn,
      [
        {
          mode: 'replace',
          text: [t('face.already')],
          buttons: [[button(t('menu.profile'), 'profile')]],
        },
      ],
      { state: settled(turn) },
    );
  const text = [problemText(turn, body.problem), ...checklist(turn.account.faceSlots)];
  const reply: Reply = { mode: 'replace', text, awaits: 'photo' };
  // A refusal stays where it is; the next photo gets a message of its own.
  return outcome(turn, [reply], { state: { ...turn.state, status: null } });
}
