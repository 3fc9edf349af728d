import { button, send } from '../../chat/reply-builders.ts';
import { platformOf } from '../../payment-providers/table.ts';
import { PRO } from '../../provider-ids.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { receiptButtons } from './payments.ts';

/**
 * Answers `/paysupport`: help with a payment, the support contact, and the latest payments with
 * their receipts.
 */
export function paysupport(turn: MemberTurn): Outcome {
  const payments = ask(turn, 'receipts');
  const inStars = payments.some(
    ({ product, provider }) => product === PRO && platformOf(provider) === 'telegram',
  );
  const text = [
    ...supportTexts(turn),
    ...(inStars ? [t('paysupport.stars')] : []),
    t(payments.length === 0 ? 'paysupport.none' : receiptsKey(turn)),
  ];
  const buttons = [...receiptButtons(turn), [button(t('paysupport.credits'), 'credits', 0)]];
  return outcome(turn, [send(text, { buttons })]);
}

/** Returns the texts about help with a payment. */
export function supportTexts(turn: Pick<Turn, 'shop' | 'event'>): Text[] {
  const { supportContact: contact } = turn.shop.rules;
  return [
    t('paysupport.title'),
    t('paysupport.how'),
    contact === null ? t('paysupport.no-contact') : t('paysupport.contact', { contact }),
    ...(turn.event.surface === 'telegram' ? [t('paysupport.telegram')] : []),
  ];
}

/** Only an operator can answer a refund request. */
const receiptsKey = ({ shop }: Turn) =>
  shop.operators.length > 0 ? 'paysupport.receipts' : 'paysupport.receipts-only';
