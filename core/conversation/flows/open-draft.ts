import { button, primary } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import { specOf } from '../look-up.ts';
import { type Draft, draftOf } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/**
 * Finds a draft that can still be changed, with its generation spec.
 * @returns null where there is none with that id
 */
export function openDraft(
  turn: MemberTurn,
  draftId: string,
): { draft: Draft; plan: GenerationSpec } | null {
  const draft = draftOf(turn.state, draftId);
  if (!draft || draft.started) return null;
  const plan = specOf(turn, draft);
  return plan && { draft, plan };
}

/** Answers a button whose draft or message is outdated. */
export const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** Answers a draft whose template is gone. */
export function gone(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('templates.gone')], {
      buttons: [[primary(button(t('templates.all'), 'templates', 0))]],
    }),
  ]);
}

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
