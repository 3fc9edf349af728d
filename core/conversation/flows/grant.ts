import { GRANT_REASONS, type GrantReason, isGrantReason } from '../../chat/grant-reasons.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import { type Text, t } from '../../texts/text.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

const MARK_LETTERS = 8;
/** As the shape of the button takes it. */
const AMOUNT = /^[+-]?[1-9][0-9]{0,3}$/;

const wordsIn = (argument: string): string[] => argument.trim().split(/\s+/);

/** For `/grant ID AMOUNT REASON`. */
export const needsOfGrant = (_turn: MemberTurn, argument: string): Need[] => {
  const [named = ''] = wordsIn(argument);
  return named === '' ? [] : [['account', named]];
};

/**
 * Answers the operators' `/grant ID AMOUNT REASON`: asks whether credits are to be given, or taken back.
 * @returns null to others than operators who see money
 */
export function grant(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'money')) return null;
  const [named = '', amount = '', why = ''] = wordsIn(argument);
  const card = named === '' ? null : ask(turn, 'account', named);
  if (!AMOUNT.test(amount) || !isGrantReason(why))
    return told(turn, [t('grant.usage', { reasons: GRANT_REASONS.join(', ') })]);
  if (!card) return told(turn, [t('account.usage')]);
  const credits = Number(amount);
  const { grantCredits: most } = turn.shop.rules.console;
  if (Math.abs(credits) > most) return told(turn, [t('grant.refused.amount', { most })]);
  if (card.credits + credits < 0 && credits < 0)
    return told(turn, [t('grant.refused.balance', { most: Math.max(0, card.credits) })]);
  const mark = turn.newId().slice(-MARK_LETTERS);
  const balance = card.credits + credits;
  const yes = primary(button(t('grant.yes'), 'grant', card.id, credits, why, mark));
  const buttons = [[yes, button(t('account.open'), 'account', card.id)]];
  const text = [t('grant.ask', { account: card.id, credits, why }), t('grant.after', { balance })];
  return outcome(turn, [send(text, { buttons })]);
}

const told = (turn: MemberTurn, text: Text[]): Outcome =>
  outcome(turn, [send(text, { buttons: [[button(t('payments.back'), 'payments', 0)]] })]);

/** Gives the credits of a question, once. */
export function giveCredits(
  turn: MemberTurn,
  targetId: string,
  credits: number,
  why: GrantReason,
  mark: string,
): Outcome {
  const card = operates(turn, 'money') ? ask(turn, 'account', targetId) : null;
  if (!card) return outcome(turn, [remark(turn, t('stale'))]);
  const buttons = [[button(t('account.open'), 'account', card.id)]];
  if (turn.refused === 'movement-key')
    return outcome(turn, [show(turn, [t('grant.counted')], { buttons })]);
  if (turn.refused === 'balance-floor')
    return outcome(turn, [
      show(turn, [t('grant.refused.balance', { most: Math.max(0, card.credits) })], { buttons }),
    ]);
  const text = [
    t('grant.done', { account: card.id, credits, why }),
    t('grant.after', { balance: card.credits + credits }),
  ];
  return outcome(turn, [show(turn, text, { buttons })], {
    effects: [{ do: 'grant-credits', targetId: card.id, credits, why, key: `${card.id}-${mark}` }],
  });
}
