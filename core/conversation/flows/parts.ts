import { defaultButtons, send } from '../../chat/reply-builders.ts';
import { operationSpec, WORDS } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import type { Draft } from '../drafts.ts';
import type { PartBegun } from '../internal-events.ts';
import { withDraft } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { newDraft, next, wordsRefused } from './draft.ts';
import { paintQuestion } from './paint.ts';
import { offered } from './picture-operations.ts';
import { sent } from './results.ts';

/** Goes on in the chat with what was begun on a page: shows its price, or asks for what it lacks. */
export function partBegun(turn: MemberTurn, begun: PartBegun): Outcome {
  const { operation, uploadId, resultId, maskId, margins, aspect } = begun;
  const said = (...text: Parameters<typeof send>[0]) =>
    outcome(turn, [send(text, { buttons: defaultButtons })]);
  if (!offered(turn).includes(operation)) return said(t('operation.unavailable', { operation }));
  const picture =
    uploadId === null ? ask(turn, 'result', resultId ?? '') : ask(turn, 'upload', uploadId);
  if (!picture || picture.expiresAt <= turn.now)
    return said(t(uploadId === null ? 'result.gone' : 'photo.gone'));
  const plan = operationSpec(turn.shop.rules, operation);
  const from = { source: 'photo', uploadId, resultId, maskId, margins, aspect } as const;
  const words = tidy(begun.words) || wordsBefore(turn, begun);
  const draft = newDraft(turn, plan, { ...from, slots: words === '' ? {} : { [WORDS]: words } });
  if (maskId !== null && (ask(turn, 'mask', maskId)?.expiresAt ?? 0) <= turn.now) {
    const unpainted = { ...draft, maskId: null };
    return outcome(turn, [send([t('part.gone')]), paintQuestion(turn, unpainted, [])], {
      state: {
        ...withDraft(turn.state, unpainted),
        step: { at: 'photo', draftId: unpainted.id },
      },
    });
  }
  return refusedWords(turn, draft) ?? sent(next(turn, plan, draft, true));
}

/** Says why the words cannot be used, and waits for others; null where they can. */
function refusedWords(turn: MemberTurn, draft: Draft): Outcome | null {
  const plan = draft.operation && operationSpec(turn.shop.rules, draft.operation);
  const slot = plan?.slots[0];
  const words = draft.slots[WORDS];
  const refused = plan && slot && words ? wordsRefused(turn, plan, draft, slot, words) : null;
  if (!refused) return null;
  return outcome(turn, [refused], {
    state: {
      ...withDraft(turn.state, { ...draft, slots: {} }),
      step: { at: 'slot', draftId: draft.id, slot: WORDS },
    },
  });
}

/** The words that were said in the chat before the page was opened, for the same picture. */
function wordsBefore({ state }: MemberTurn, { operation, uploadId, resultId }: PartBegun): string {
  const before = state.drafts.findLast(
    (draft) =>
      !draft.started &&
      draft.operation === operation &&
      draft.uploadId === uploadId &&
      draft.resultId === resultId,
  );
  return before?.slots[WORDS] ?? '';
}
