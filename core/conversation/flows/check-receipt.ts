import { receiptTexts } from '../../accounts/send-receipt.ts';
import { button } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

const DAY_MS = 86_400_000;
const BUTTONS = [[button(t('privacy.open'), 'privacy'), button(t('menu.help'), 'help')]];

/** Answers `/receipt CODE`: tells whether the receipt of a deleted account is genuine, and what it says. */
export function checkReceipt(turn: MemberTurn, code: string): Outcome {
  if (code.trim() === '')
    return outcome(turn, [show(turn, [t('deletion.how')], { buttons: BUTTONS })]);
  const receipt = ask(turn, 'deletion-receipt', code.trim());
  if (!receipt) return outcome(turn, [show(turn, [t('deletion.false')], { buttons: BUTTONS })]);
  const days = Math.round(turn.shop.rules.departuresKeptMs / DAY_MS);
  const genuine = t('deletion.genuine', { at: { at: receipt.at, form: 'date' } });
  return outcome(turn, [
    show(turn, [genuine, ...receiptTexts(receipt, days)], { buttons: BUTTONS }),
  ]);
}
