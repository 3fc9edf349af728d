import { button, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { type GenerationSpec, specOf } from '../generation-spec.ts';
import { type Draft, draftOf } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/** A draft that can still be changed, with what it makes; null where there is none of that id. */
export function openDraft(
  turn: MemberTurn,
  draftId: string,
): { draft: Draft; plan: GenerationSpec } | null {
  const draft = draftOf(turn.state, draftId);
  const plan = draft && specOf(turn, draft);
  return draft && plan && !draft.started ? { draft, plan } : null;
}

export const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

export function gone(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('templates.gone')], {
      buttons: [[primary(button(t('templates.all'), 'templates', 0))]],
    }),
  ]);
}

/** The newest draft that was not started; null where there is none. */
export function unfinished(turn: MemberTurn): { draft: Draft; plan: GenerationSpec } | null {
  const drafts = turn.state.drafts.map((draft) => openDraft(turn, draft.id));
  return drafts.findLast((found) => found !== null) ?? null;
}
