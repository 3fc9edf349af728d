import type { Button } from '../../chat/reply.ts';
import { button, send } from '../../chat/reply-builders.ts';
import type { Found } from '../../lookups/find.ts';
import { t } from '../../texts/text.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';

const MOST_SHOWN = 6;

/** For `/find WORD`. */
export const needsOfFind = (_turn: MemberTurn, argument: string): Need[] =>
  argument.trim() === '' ? [] : [['found', argument.trim()]];

/**
 * Answers the operators' `/find WORD`: whom and what a platform id, a handle, a payment or a generation
 * names.
 * @returns null to others than operators who may look people up
 */
export function findPeople(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'people')) return null;
  const words = argument.trim();
  const back = [button(t('payments.back'), 'payments', 0)];
  if (words === '') return outcome(turn, [send([t('find.usage')], { buttons: [back] })]);
  const found = ask(turn, 'found', words).slice(0, MOST_SHOWN);
  if (found.length === 0) return outcome(turn, [send([t('find.none')], { buttons: [back] })]);
  const text = found.map((one) =>
    t('find.line', { what: one.what, id: 'id' in one ? one.id : '', account: one.accountId }),
  );
  return outcome(turn, [send(text, { buttons: [...buttonsOf(found), back] })]);
}

/** Each account and each payment once. */
function buttonsOf(found: readonly Found[]): Button[][] {
  const accounts = [...new Set(found.map(({ accountId }) => accountId))];
  const paid = found.flatMap((one) => (one.what === 'payment' ? [one.checkoutId] : []));
  return [
    ...accounts.map((id) => [button(t('account.open'), 'account', id)]),
    ...[...new Set(paid)].map((id) => [button(t('find.payment'), 'payment', id)]),
  ];
}
