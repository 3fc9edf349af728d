import { traceOf } from '../../chat/event.ts';
import type { Reply } from '../../chat/reply.ts';
import { send } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { Effect } from '../effects/effect.ts';
import type { MarksFound, MarksRefused } from '../internal-events.ts';
import { needsOfOperation } from '../needs/making.ts';
import type { FindMarksPayload } from '../payloads.ts';
import { withDraft } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { next } from './draft.ts';
import { lost, openDraft } from './open-draft.ts';
import { isUnpainted, paintQuestion } from './paint.ts';

/** Tells whether an operation changes what somebody marks, so that it takes the marked picture too. */
export const takesMarks = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).mask === 'painted';

/** Returns the draft that waits for the picture that somebody has drawn over; null where none does. */
export function draftToMark(turn: MemberTurn): Draft | null {
  const { step } = turn.state;
  const found = step.at === 'photo' ? openDraft(turn, step.draftId) : null;
  if (!found || !takesMarks(found.plan) || !isUnpainted(found.plan, found.draft)) return null;
  return (found.draft.uploadId ?? found.draft.resultId) === null ? null : found.draft;
}

/** Has the marks found by which two pictures differ: the draft waits for that. */
export function findMarks(
  turn: MemberTurn,
  draft: Draft,
  { first, secondId }: Pick<FindMarksPayload, 'first' | 'secondId'>,
): Outcome {
  const { surface, chatId, address } = turn.event;
  const { id: accountId } = turn.account;
  const [maskId, previewId] = [turn.newId(), turn.newId()];
  const place = { surface, chatId, accountId, address, trace: traceOf(turn.event) };
  const payload: FindMarksPayload = { ...place, draftId: draft.id, first, secondId, previewId };
  const task = { kind: 'find-marks', subject: maskId, accountId } as const;
  const effect: Effect = { do: 'task', task: { ...task, payload: JSON.stringify(payload) } };
  const state = withDraft(turn.state, { ...draft, maskId: null, coming: [maskId] });
  return outcome(turn, [], { state, effects: [effect] });
}

/** Has the picture that came for a draft compared with the one that it has. */
export function compareMarked(turn: MemberTurn, draft: Draft, markedId: string): Outcome {
  const first = draft.resultId
    ? ({ of: 'result', id: draft.resultId } as const)
    : ({ of: 'upload', id: draft.uploadId ?? '' } as const);
  return findMarks(turn, draft, { first, secondId: markedId });
}

/** Shows the area that was found, and goes on with its draft. */
export function marksFound(turn: MemberTurn, news: MarksFound): Outcome {
  const found = openDraft(turn, news.draftId);
  if (!found) return lost(turn, news.draftId);
  const { uploadId, maskId, previewId } = news;
  const draft = {
    ...found.draft,
    ...(uploadId !== null && { uploadId }),
    maskId,
    coming: found.draft.coming.filter((id) => id !== maskId),
  };
  const source = { of: 'upload', id: previewId } as const;
  const preview = send([t('marks.found')], {
    media: [{ kind: 'image', source, alt: t('marks.preview') }],
  });
  const shown = next(turn, found.plan, draft, true);
  return { ...shown, replies: [preview, ...shown.replies] };
}

/** Says why no marks were found, and asks for them again. */
export function marksRefused(turn: MemberTurn, { draftId, taskId, why }: MarksRefused): Outcome {
  const found = openDraft(turn, draftId);
  if (!found) return lost(turn, draftId);
  const { draft, plan } = found;
  const coming = draft.coming.filter((id) => id !== taskId);
  const refusal = t('marks.refused', { why });
  if (why === 'gone') {
    const without = { ...draft, coming, uploadId: null, resultId: null };
    const shown = next(turn, plan, without);
    return { ...shown, replies: [send([refusal]), ...shown.replies] };
  }
  return markAgain(turn, { ...draft, coming }, [refusal]);
}

/** Asks for the marked picture, or for painting on the page. */
export function markAgain(
  turn: MemberTurn,
  draft: Draft,
  before: Parameters<typeof paintQuestion>[2] = [],
): Outcome {
  const unpainted = { ...draft, maskId: null };
  const question: Reply = paintQuestion(turn, unpainted, before);
  return outcome(turn, [question], {
    state: {
      ...withDraft(turn.state, unpainted),
      step: { at: 'photo', draftId: draft.id },
    },
  });
}

/** For what was found in a marked picture. */
export const needsOfMarks = (turn: MemberTurn, { uploadId, maskId }: MarksFound) => [
  ...needsOfOperation(turn, 'part'),
  ...(uploadId === null ? [] : [['upload', uploadId] as const]),
  ['mask', maskId] as const,
];
