import { button, defaultButtons, send } from '../../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { knows, wordsFor } from '../../../generations/quote.ts';
import { t } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import { withDraft } from '../../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { unknownWords } from '../picture-operations.ts';
import { quoteHere } from '../price.ts';
import { begin } from './begin.ts';
import { agreedTo } from './data-recipients.ts';
import { missing, question } from './question.ts';

/** Words named at most where they are not understood. */
const MOST_UNKNOWN = 6;

/**
 * Shows a draft's price, its usual duration and the recipients of its photos; or starts it at once
 * where the user skips confirmations.
 */
export function confirm(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  alwaysAsk: boolean,
): Outcome {
  const priced = quoteHere(turn, plan, draft);
  if (!priced) return cannot(turn, plan, draft);
  const told = agreedTo(turn);
  const asks = alwaysAsk || !turn.account.skipConfirm || !knows(told, priced.engine);
  if (!asks && missing(turn, priced) === 0) return begin(turn, plan, { ...draft, told }, priced);
  return question(turn, plan, draft, priced, []);
}

/** Says what nobody here can do, and waits for other words where there were some. */
function cannot(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Outcome {
  const slot = plan.templateId === null ? plan.slots[0] : undefined;
  if (!slot)
    return outcome(turn, [show(turn, [t('confirm.unavailable')], { buttons: defaultButtons })]);
  const unknown = unknownWords(turn, plan.operation, wordsFor(plan, draft.slots));
  const { [slot.id]: _said, ...slots } = draft.slots;
  const why =
    unknown.length > 0
      ? t('operation.unknown', { words: unknown.slice(0, MOST_UNKNOWN).join(', ') })
      : t('operation.cannot');
  return outcome(
    turn,
    [
      send([why, t('operation.examples', { operation: plan.operation })], {
        awaits: 'text',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ],
    {
      state: {
        ...withDraft(turn.state, { ...draft, slots }),
        step: { at: 'slot', draftId: draft.id, slot: slot.id },
      },
    },
  );
}
