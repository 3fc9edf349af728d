import type { PaymentLine, RefundRow } from '../../../db/refunds.ts';
import { action } from '../../chat/action.ts';
import type { PAYMENT_ACTIONS } from '../../chat/actions/money.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, danger, pager, primary } from '../../chat/reply-builders.ts';
import { providerName } from '../../payment-providers/table.ts';
import { canAskBack, type PaymentCard, type Receipt } from '../../payments/receipt.ts';
import { productName } from '../../rules/product-name.ts';
import { priceText } from '../../texts/price.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { unexpected } from '../unexpected.ts';

/** Shows the user a payment with its refunds and the provider's receipt. */
export function receipt(turn: MemberTurn, checkoutId: string): Outcome {
  const found = ask(turn, 'receipt', checkoutId);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  const { checkout, url } = found;
  const link: Button[] = url === null ? [] : [{ label: t('receipt.link'), url }];
  const back = canAskBack(found, turn.shop)
    ? [button(t('refund.ask'), 'refund-ask', checkout.id)]
    : [];
  const buttons = [link, back, [button(t('receipt.ledger'), 'credits', 0)]];
  return outcome(turn, [
    show(turn, receiptTexts(turn, found), { buttons: buttons.filter((row) => row.length > 0) }),
  ]);
}

/** Builds buttons to the user's latest payments, one a row. */
export function receiptButtons(turn: MemberTurn): Button[][] {
  return ask(turn, 'receipts').map((line) => [lineButton(turn, line, 'receipt')]);
}

function receiptTexts(turn: Turn, found: Omit<Receipt, 'url'>): Text[] {
  const { checkout, payment, refunds, request } = found;
  const { amountCents, currency, refundedCents, billingEmail } = payment;
  const money = (cents: number) => priceText(cents, currency, turn.locale);
  const onItsWay = refunds.find(({ state }) => state === 'asked');
  return [
    t('receipt.title', { product: productOf(turn, checkout.product) }),
    t(checkout.kind === 'pro' ? 'receipt.pro' : 'receipt.pack', { credits: checkout.credits }),
    t('receipt.paid', {
      price: money(amountCents),
      at: { at: payment.createdAt, form: 'date' },
      provider: payment.provider,
      seller: providerName(payment.provider),
    }),
    t('receipt.transaction', { transaction: payment.transactionId }),
    ...(billingEmail === null ? [] : [t('receipt.email', { email: billingEmail })]),
    t('receipt.state', { state: payment.status }),
    ...(refundedCents > 0 ? [t('receipt.refunded', { money: money(refundedCents) })] : []),
    ...(onItsWay ? [t('receipt.refunding', { money: money(onItsWay.amountCents) })] : []),
    ...(request ? [t('receipt.request', { decision: request.decision ?? 'open' })] : []),
  ];
}

/**
 * Shows what a refund would come to. Once confirmed, it sends the refund request to the operators,
 * one a payment.
 */
export function askRefund(turn: MemberTurn, checkoutId: string, confirmed: boolean): Outcome {
  const found = ask(turn, 'receipt', checkoutId);
  if (!found) return outcome(turn, [remark(turn, t('stale'))]);
  if (turn.refused === 'refund-request' || !canAskBack(found, turn.shop))
    return outcome(turn, [remark(turn, t('refund.not-again'))]);
  if (confirmed)
    return outcome(turn, [show(turn, [t('refund.asked')], { buttons: [toReceipt(checkoutId)] })], {
      effects: [{ do: 'ask-refund', checkoutId }],
    });
  const buttons = [
    [primary(button(t('refund.ask-yes'), 'refund-ask-yes', checkoutId))],
    toReceipt(checkoutId),
  ];
  const { checkout } = found;
  const text = [
    t('refund.about', { product: productOf(turn, checkout.product) }),
    ...proposalTexts(turn, found),
    t('refund.decides'),
  ];
  return outcome(turn, [show(turn, text, { buttons })]);
}

const toReceipt = (checkoutId: string): Button[] => [button(t('nav.back'), 'receipt', checkoutId)];

function proposalTexts(turn: Turn, { payment, proposal, checkout }: Omit<Receipt, 'url'>): Text[] {
  const { unusedCents, unusedCredits, boughtCredits } = proposal;
  const money = priceText(unusedCents, payment.currency, turn.locale);
  if (checkout.kind === 'pro') return [t('refund.month', { money }), t('refund.ends-pro')];
  const unused = t('refund.unused', { unused: unusedCredits, bought: boughtCredits });
  return unusedCents === 0 ? [unused] : [unused, t('refund.share', { money })];
}

/**
 * Answers the operators' `/payments`: lists the undecided refund requests and a page of the latest
 * payments.
 * @param page the page's number, from 0
 * @returns null to others than operators
 */
export function payments(turn: MemberTurn, page: number): Outcome | null {
  if (!operates(turn, 'money')) return null;
  const { waiting, lines, hasMore } = ask(turn, 'allPayments', String(page));
  const text = [
    t('payments.title'),
    ...(waiting.length > 0 ? [t('payments.waiting', { count: waiting.length })] : []),
    ...(lines.length === 0 ? [t('payments.none')] : []),
  ];
  const seen = new Set(waiting.map(({ checkoutId }) => checkoutId));
  const others = lines.filter(({ checkoutId }) => !seen.has(checkoutId));
  const buttons = [
    ...waiting.map((line) => [primary(lineButton(turn, line, 'payment'))]),
    ...others.map((line) => [lineButton(turn, line, 'payment')]),
    pager(page, hasMore, (to) => action('payments', to)),
  ];
  return outcome(turn, [show(turn, text, { buttons: buttons.filter((row) => row.length > 0) })]);
}

function lineButton(turn: Turn, line: PaymentLine, name: 'receipt' | 'payment'): Button {
  const label = t('payments.line', {
    at: { at: line.createdAt, form: 'date' },
    product: productOf(turn, line.product),
    price: priceText(line.amountCents, line.currency, turn.locale),
    state: line.status,
  });
  return button(label, name, line.checkoutId);
}

/** Shows an operator a payment with the amounts that can be refunded. */
export function openPayment(turn: MemberTurn, checkoutId: string): Outcome {
  const card = cardOf(turn, checkoutId);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

/**
 * Starts a refund by an operator. The card is shown unchanged where a refund runs already.
 * @param how `part` for the unused share, `all` for the whole amount
 */
export function refund(turn: MemberTurn, checkoutId: string, how: 'part' | 'all'): Outcome {
  const card = cardOf(turn, checkoutId);
  if (!card) return stale(turn);
  const { unusedCents, wholeCents } = card.proposal;
  const amountCents = how === 'all' ? wholeCents : unusedCents;
  if (amountCents <= 0 || isRefunding(card)) return outcome(turn, [cardReply(turn, card)]);
  const money = priceText(amountCents, card.payment.currency, turn.locale);
  return outcome(turn, [show(turn, [t('refund.started', { money })], { buttons: toCard(card) })], {
    effects: [{ do: 'refund-payment', card, amountCents }],
  });
}

/** Declines a refund request by an operator. */
export function refuseRefund(turn: MemberTurn, checkoutId: string): Outcome {
  const card = cardOf(turn, checkoutId);
  if (!card) return stale(turn);
  if (card.request?.decision !== null) return outcome(turn, [cardReply(turn, card)]);
  return outcome(turn, [show(turn, [t('refund.said-no')], { buttons: toCard(card) })], {
    effects: [{ do: 'decline-refund', card }],
  });
}

function cardReply(turn: MemberTurn, card: PaymentCard): Reply {
  const { checkout, account, refunds, request, proposal } = card;
  const { unusedCents, wholeCents } = proposal;
  const money = (cents: number) => priceText(cents, card.payment.currency, turn.locale);
  const text = [
    ...receiptTexts(turn, card),
    t('payments.account', {
      account: checkout.accountId,
      status: account?.status ?? 'erased',
      balance: account?.balance ?? 0,
    }),
    ...(checkout.kind === 'pack' && wholeCents > 0
      ? [t('refund.unused', { unused: proposal.unusedCredits, bought: proposal.boughtCredits })]
      : []),
    ...refunds.map((row) => refundText(money, row)),
  ];
  const open = !isRefunding(card);
  const part = open && unusedCents > 0 && unusedCents < wholeCents;
  const all = open && wholeCents > 0;
  const buttons: Button[][] = [
    part
      ? [
          primary(
            button(t('refund.part', { money: money(unusedCents) }), 'refund-part', checkout.id),
          ),
        ]
      : [],
    all
      ? [danger(button(t('refund.all', { money: money(wholeCents) }), 'refund-all', checkout.id))]
      : [],
    request?.decision === null ? [button(t('refund.no'), 'refund-no', checkout.id)] : [],
    [button(t('payments.back'), 'payments', 0)],
  ];
  return show(turn, text, { buttons: buttons.filter((row) => row.length > 0) });
}

const refundText = (money: (cents: number) => string, row: RefundRow): Text =>
  t('payments.refund', {
    at: { at: row.createdAt, form: 'date' },
    money: money(row.amountCents),
    state: row.state,
    by: row.requestedBy,
    failure: row.failure ?? '',
  });

const toCard = ({ checkout }: PaymentCard): Button[][] => [
  [button(t('refund.open'), 'payment', checkout.id)],
];

const isRefunding = ({ refunds }: PaymentCard): boolean =>
  refunds.some(({ state }) => state === 'asked');

const productOf = (turn: Turn, product: string): string => productName(turn.shop.rules, product);

/** Returns the payment to operators, null to others. */
const cardOf = (turn: MemberTurn, checkoutId: string): PaymentCard | null =>
  operates(turn, 'money') ? ask(turn, 'payment', checkoutId) : null;

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** The handlers of the payment buttons. */
export const paymentHandlers: Handlers<typeof PAYMENT_ACTIONS> = {
  receipt,
  'refund-ask': (turn, id) => askRefund(turn, id, false),
  'refund-ask-yes': (turn, id) => askRefund(turn, id, true),
  payments: (turn, page) => payments(turn, page) ?? unexpected(turn, t('stale')),
  payment: openPayment,
  'refund-part': (turn, id) => refund(turn, id, 'part'),
  'refund-all': (turn, id) => refund(turn, id, 'all'),
  'refund-no': refuseRefund,
};
