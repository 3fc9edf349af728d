import type { BoughtRow } from '../../../db/checkouts.ts';
import { nameOf, priceText } from '../../payments/messages.ts';
import type { Text } from '../reply.ts';
import { button, send, t } from '../say.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';

/** `/paysupport`: what to do about a payment, whom to write to, and the last payments to name. */
export function paysupport(turn: MemberTurn): Outcome {
  const payments = ask(turn, 'payments');
  const inStars = payments.some(({ kind, currency }) => kind === 'pro' && currency === 'xtr');
  const text = [
    ...supportTexts(turn),
    ...(inStars ? [t('paysupport.stars')] : []),
    ...(payments.length === 0
      ? [t('paysupport.none')]
      : payments.map((payment) => line(turn, payment))),
  ];
  return outcome(turn, [
    send(text, { buttons: [[button(t('paysupport.credits'), 'credits', 0)]] }),
  ]);
}

/** What anybody is told about help with a payment. */
export function supportTexts(turn: Pick<Turn, 'shop'>): Text[] {
  const { supportContact: contact } = turn.shop.rules;
  return [
    t('paysupport.title'),
    t('paysupport.how'),
    contact === null ? t('paysupport.no-contact') : t('paysupport.contact', { contact }),
  ];
}

function line(turn: Turn, payment: BoughtRow): Text {
  const { id, product, amountCents, currency, status, createdAt } = payment;
  return t('paysupport.payment', {
    at: { at: createdAt, form: 'date' },
    name: nameOf(turn.shop.rules, product),
    price: priceText(amountCents, currency, turn.locale),
    status,
    id,
  });
}
