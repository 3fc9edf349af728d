import { html } from 'hono/html';
import { productName } from '../../../core/rules/product-name.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import type { PaymentRowLine } from '../../../db/lookups.ts';
import { say } from '../../pages/reader.ts';
import { pageLink, tabs } from '../elements.ts';
import { moneyText } from '../figures-text.ts';
import type { ConsoleRequest } from '../request.ts';
import type { Cell, Column } from '../tables.ts';

/** Renders the links between the pages about money. */
export const moneyTabs = (asked: ConsoleRequest, at: string): Html => {
  const { reader } = asked;
  return tabs(asked, {
    label: say(reader, 'console.money'),
    links: [
      ['/money', say(reader, 'console.payments')],
      ['/money/requests', say(reader, 'console.requests')],
      ['/money/refunds', say(reader, 'console.refunds')],
      ['/money/codes', say(reader, 'console.codes')],
      ['/money/books', say(reader, 'console.books')],
      ['/money/differences', say(reader, 'console.differences')],
    ],
    at,
  });
};

type Listed = Pick<
  PaymentRowLine,
  'checkoutId' | 'product' | 'provider' | 'amountCents' | 'currency' | 'status' | 'createdAt'
> &
  Partial<Pick<PaymentRowLine, 'accountId' | 'refundedCents' | 'isTest'>>;

/** Renders payments as rows of a table. */
export function paymentRows(
  asked: ConsoleRequest,
  lines: readonly Listed[],
  { withAccount }: { withAccount: boolean },
): { columns: Column[]; rows: Cell[][] } {
  const { reader, parts } = asked;
  return {
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.product') },
      { head: say(reader, 'console.amount'), isNumber: true },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.provider') },
      ...(withAccount ? [{ head: say(reader, 'console.account') }] : []),
    ],
    rows: lines.map((line) => [
      pageLink(
        asked,
        `/money/payments/${line.checkoutId}`,
        renderTime(line.createdAt, 'relative', reader.locale),
      ),
      productName(parts.rules, line.product),
      moneyText(reader, line.amountCents, line.currency),
      stateOf(asked, line),
      line.provider,
      ...(withAccount && line.accountId !== undefined
        ? [pageLink(asked, `/people/${line.accountId}`, html`<code>${line.accountId}</code>`)]
        : []),
    ]),
  };
}

function stateOf({ reader }: ConsoleRequest, line: Listed): Html {
  const { status, refundedCents = 0, currency, isTest } = line;
  return html`<span class="tag${status === 'disputed' ? ' warn' : ''}">${say(reader, 'console.payment.status', { status })}</span>${refundedCents > 0 ? html` <small>${say(reader, 'console.payment.back', { money: moneyText(reader, refundedCents, currency) })}</small>` : ''}${isTest ? html` <small>${say(reader, 'console.test')}</small>` : ''}`;
}
