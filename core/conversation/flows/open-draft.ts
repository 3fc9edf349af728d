import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import { specOf } from '../look-up.ts';
import { draftOf } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';
import { gone } from './gone.ts';

/**
 * Finds a draft that can still be changed, with its generation spec.
 * @returns null where there is none with that id
 */
export function openDraft(
  turn: MemberTurn,
  draftId: string,
): { draft: Draft; plan: GenerationSpec } | null {
  const draft = draftOf(turn.state, draftId);
  if (!draft || draft.started || draft.frozen) return null;
  const plan = specOf(turn, draft);
  return plan && { draft, plan };
}

/** Answers a button whose draft or message is outdated. */
export const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/**
 * Answers a button or words for a draft that cannot be changed: its template is gone, or the draft is
 * outdated.
 */
export const lost = (turn: MemberTurn, draftId: string): Outcome => {
  const templateId = goneOf(turn, draftOf(turn.state, draftId));
  return templateId === null ? stale(turn) : gone(turn, templateId);
};

/** Returns the template of a draft where that is why the draft cannot go on; null where it can. */
export const goneOf = (turn: MemberTurn, draft: Draft | null): string | null =>
  draft && !draft.started && specOf(turn, draft) === null ? draft.templateId : null;

/**
 * Returns the newest draft that was not started.
 * @returns null where there is none
 */
export function unfinished(turn: MemberTurn): { draft: Draft; plan: GenerationSpec } | null {
  for (const { id } of turn.state.drafts.toReversed()) {
    const found = openDraft(turn, id);
    if (found) return found;
  }
  return null;
}
