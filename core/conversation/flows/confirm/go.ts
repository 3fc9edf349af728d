import type { GO_ACTIONS } from '../../../chat/actions/create.ts';
import { button, defaultButtons, primary } from '../../../chat/reply-builders.ts';
import { knows } from '../../../generations/quote.ts';
import { t } from '../../../texts/text.ts';
import { startedDraft } from '../../drafts.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { specOf } from '../../look-up.ts';
import { needsOfDraftId } from '../../needs/making.ts';
import { draftOf, idle, withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { gone } from '../gone.ts';
import { discardOf } from '../motion.ts';
import { stale } from '../open-draft.ts';
import { quoteHere } from '../price.ts';
import { begin } from './begin.ts';
import { missing, question } from './question.ts';
import { potEnded } from './server.ts';

/** Starts a draft. */
export function go(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (!draft) return stale(turn);
  if (draft.started || turn.refused === 'generation-draft')
    return outcome(turn, [remark(turn, t('confirm.already'))], {
      state: withDraft(turn.state, startedDraft(draft)),
    });
  const plan = specOf(turn, draft);
  if (!plan) return gone(turn, draft.templateId);
  const priced = quoteHere(turn, plan, draft);
  if (!priced)
    return outcome(turn, [show(turn, [t('confirm.unavailable')], { buttons: defaultButtons })]);
  if (missing(turn, priced) > 0) return question(turn, plan, draft, priced, []);
  if (draft.shownCredits !== null && priced.credits > draft.shownCredits)
    return question(turn, plan, draft, priced, [t('confirm.changed')]);
  if (potEnded(draft, priced)) return question(turn, plan, draft, priced, []);
  if (draft.shownCredits !== null && !knows(draft.told, priced.engine))
    return question(turn, plan, draft, priced, [t('confirm.changed-who')]);
  return begin(turn, plan, draft, priced);
}

/** Discards a draft. */
export function drop(turn: MemberTurn, draftId: string): Outcome {
  const draft = draftOf(turn.state, draftId);
  if (draft?.started) return outcome(turn, [remark(turn, t('confirm.already'))]);
  return outcome(
    turn,
    [
      show(turn, [t('confirm.dropped')], {
        buttons: [[primary(button(t('menu.templates'), 'templates', 0))]],
      }),
    ],
    {
      state: {
        ...idle(turn.state),
        drafts: turn.state.drafts.filter((other) => other.id !== draftId),
      },
      effects: discardOf(turn, draftId),
    },
  );
}

/** The handlers of the buttons that start or discard a draft. */
export const goHandlers: Handlers<typeof GO_ACTIONS> = {
  go: needing(go, needsOfDraftId),
  drop,
};
