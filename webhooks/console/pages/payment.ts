import { html } from 'hono/html';
import { ProductError } from '../../../core/errors.ts';
import { payment } from '../../../core/payments/queries.ts';
import type { PaymentCard } from '../../../core/payments/receipt.ts';
import { productName } from '../../../core/rules/product-name.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton, pageLink } from '../elements.ts';
import { countText, moneyText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable, factList } from '../tables.ts';
import { moneyTabs } from './payment-parts.ts';

/** The page of a payment, with what can be given back. */
export const paymentPage: ConsolePage = {
  path: '/money/payments/:checkout',
  right: 'money',
  title: 'console.payment',
  at: '/money',
  render: renderPayment,
};

/** Reads the payment that a path names. @throws {ProductError} `not-found`, `forbidden` */
export async function paymentAsked(
  { parts, actor }: Pick<ConsoleRequest, 'parts' | 'actor'>,
  checkoutId: string,
): Promise<PaymentCard> {
  const card = await payment(parts, actor, checkoutId);
  if (!card) throw new ProductError({ code: 'not-found' });
  return card;
}

async function renderPayment(asked: ConsoleRequest): Promise<Html> {
  const { reader } = asked;
  const card = await paymentAsked(asked, asked.param('checkout'));
  return html`${moneyTabs(asked, '')}<div class="columns"><section>${facts(asked, card)}</section><section aria-labelledby="do"><h2 id="do">${say(reader, 'console.do')}</h2>${actions(asked, card)}</section></div><h2>${say(reader, 'console.refunds')}</h2>${refunds(asked, card)}`;
}

function facts(asked: ConsoleRequest, { payment: paid, checkout, account, request }: PaymentCard) {
  const { reader, parts } = asked;
  const money = (cents: number) => moneyText(reader, cents, paid.currency);
  return factList([
    [say(reader, 'console.product'), productName(parts.rules, checkout.product)],
    [
      say(reader, 'console.amount'),
      html`<b>${money(paid.amountCents)}</b>${paid.isTest ? html` <span class="tag">${say(reader, 'console.test')}</span>` : ''}`,
    ],
    [say(reader, 'console.state'), say(reader, 'console.payment.status', { status: paid.status })],
    [say(reader, 'console.refunded'), paid.refundedCents > 0 ? money(paid.refundedCents) : null],
    [
      say(reader, 'console.request'),
      request && say(reader, 'console.request.decision', { decision: request.decision ?? 'open' }),
    ],
    [say(reader, 'console.acts.when'), renderTime(paid.createdAt, 'relative', reader.locale)],
    [say(reader, 'console.provider'), html`${paid.provider} <code>${paid.transactionId}</code>`],
    [say(reader, 'console.checkout'), html`<code>${checkout.id}</code>`],
    [
      say(reader, 'console.account'),
      html`${pageLink(asked, `/people/${checkout.accountId}`, html`<code>${checkout.accountId}</code>`)} ${say(reader, 'console.status', { status: account?.status ?? 'erased' })}`,
    ],
    [say(reader, 'console.balance'), account && countText(reader, account.balance)],
  ]);
}

/** Renders what can be done with a payment, as the chat offers it. */
function actions(asked: ConsoleRequest, card: PaymentCard): Html {
  const { reader } = asked;
  const { proposal, refunds: made, request, checkout, payment: paid } = card;
  const { unusedCents, wholeCents, unusedCredits, boughtCredits } = proposal;
  const isUnderWay = made.some(({ state }) => state === 'asked');
  if (isUnderWay) return html`<p>${say(reader, 'console.refund.under-way')}</p>`;
  const back = (cents: number, key: 'console.refund.part' | 'console.refund.whole') =>
    actButton(asked, {
      path: `/money/payments/${checkout.id}/refund`,
      label: say(reader, key, { money: moneyText(reader, cents, paid.currency) }),
      values: { cents },
      style: key === 'console.refund.part' ? 'primary' : 'danger',
    });
  const no = actButton(asked, {
    path: `/money/payments/${checkout.id}/decline`,
    label: say(reader, 'console.refund.decline'),
  });
  if (wholeCents <= 0 && request?.decision !== null)
    return html`<p class="none">${say(reader, 'console.refund.nothing')}</p>`;
  return html`${checkout.kind === 'pack' ? html`<p>${say(reader, 'console.refund.unused', { unused: unusedCredits, bought: boughtCredits })}</p>` : ''}<div class="acts">${unusedCents > 0 && unusedCents < wholeCents ? back(unusedCents, 'console.refund.part') : ''}${wholeCents > 0 ? back(wholeCents, 'console.refund.whole') : ''}${request?.decision === null ? no : ''}</div>`;
}

function refunds(asked: ConsoleRequest, { refunds: made, payment: paid }: PaymentCard): Html {
  const { reader } = asked;
  return dataTable({
    caption: say(reader, 'console.refunds'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.amount'), isNumber: true },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.by') },
    ],
    rows: made.map((row) => [
      renderTime(row.createdAt, 'relative', reader.locale),
      moneyText(reader, row.amountCents, paid.currency),
      html`${say(reader, 'console.refund.state', { state: row.state })}${row.failure === null ? '' : html` <small>${row.failure}</small>`}`,
      html`<code>${row.requestedBy}</code>`,
    ]),
    none: say(reader, 'console.none'),
  });
}
