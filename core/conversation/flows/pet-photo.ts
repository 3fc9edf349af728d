import type { IncomingFile } from '../../chat/event.ts';
import { draftOf, idle, withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { receive } from './receive.ts';

/** Takes the photo of a pet for a draft; nobody's face is looked for in it. */
export function petPhoto(turn: MemberTurn, file: IncomingFile, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (!draft || draft.started) return outcome(turn, [], { state: idle(turn.state) });
  const id = turn.newId();
  const coming = { ...draft, coming: [...draft.coming, id] };
  return outcome(turn, [], {
    state: idle(withDraft(turn.state, coming)),
    effects: [receive(turn, file, { id, draftId, part: 'pet' })],
  });
}
