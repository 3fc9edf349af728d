import type { IncomingFile } from '../../chat/event.ts';
import { takesSecond, WORDS } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import type { Draft } from '../drafts.ts';
import type { PhotoPart } from '../internal-events.ts';
import { specOf } from '../look-up.ts';
import { draftOf, type State, withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { withAlbum } from './albums.ts';
import { receive } from './receive.ts';

/**
 * Returns the draft that waits for one of its two photos.
 * @returns null where no draft does
 */
export function draftOfTwo(turn: MemberTurn): Draft | null {
  const { step } = turn.state;
  const draft =
    step.at === 'photo' || step.at === 'slot' ? draftOf(turn.state, step.draftId) : null;
  const plan = draft && specOf(turn, draft);
  return draft && plan && takesSecond(plan) && !draft.started ? draft : null;
}

/**
 * Takes photos for a draft that needs two: sent together, in pieces of an album, or one after the
 * other.
 */
export function photosOfTwo(
  turn: MemberTurn,
  draft: Draft,
  files: readonly IncomingFile[],
  albumId: string | null,
): Outcome {
  const isNeeded = draft.operation !== null && operationRow(draft.operation).secondNeeded === true;
  const hasFirst = (draft.uploadId ?? draft.resultId) !== null || draft.coming.length > 0;
  const wantsFirst = isNeeded ? !hasFirst : turn.state.step.at === 'photo';
  const wantsSecond = isNeeded
    ? draft.secondUploadId === null && !draft.withFace
    : draft.slots[WORDS] === undefined;
  const parts: PhotoPart[] = [
    ...(wantsFirst ? (['first'] as const) : []),
    ...(wantsSecond ? (['second'] as const) : []),
  ];
  const taken = parts.flatMap((part, i) => {
    const file = files[i];
    return file ? [{ part, file, id: turn.newId() }] : [];
  });
  const hasSecond = taken.some(({ part }) => part === 'second');
  const coming: Draft = {
    ...draft,
    coming: [...draft.coming, ...taken.map(({ id }) => id)],
    // The photo says what words would have said.
    slots: hasSecond && !isNeeded ? { ...draft.slots, [WORDS]: '' } : draft.slots,
  };
  const waits: State['step'] = isNeeded
    ? { at: 'photo', draftId: draft.id }
    : { at: 'slot', draftId: draft.id, slot: WORDS };
  const step: State['step'] = wantsSecond && !hasSecond ? waits : { at: 'idle' };
  return outcome(turn, [], {
    state: { ...withAlbum(withDraft(turn.state, coming), albumId, 'one'), step },
    effects: taken.map(({ part, file, id }) =>
      receive(turn, file, { id, draftId: draft.id, part }),
    ),
  });
}
