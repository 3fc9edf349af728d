import { html } from 'hono/html';
import { paymentsPage, refundsPage } from '../../../core/lookups/payments.ts';
import { allPayments } from '../../../core/payments/queries.ts';
import { PROVIDER_IDS } from '../../../core/provider-ids.ts';
import { type Html, renderTime } from '../../../core/web/spans.ts';
import type { PaymentFilter } from '../../../db/lookups.ts';
import { href, say } from '../../pages/reader.ts';
import { olderLink, pageLink } from '../elements.ts';
import { moneyText } from '../figures-text.ts';
import type { ConsolePage } from '../page.ts';
import type { ConsoleRequest } from '../request.ts';
import { dataTable } from '../tables.ts';
import { moneyTabs, paymentRows } from './payment-parts.ts';

/** The page of all payments. */
export const moneyPage: ConsolePage = {
  path: '/money',
  right: 'money',
  title: 'console.money',
  label: 'console.money',
  render: renderPayments,
};

const STATUS = ['paid', 'returned', 'disputed'] as const satisfies readonly NonNullable<
  PaymentFilter['status']
>[];

async function renderPayments(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const status = STATUS.find((one) => one === asked.query('status')) ?? null;
  const provider = PROVIDER_IDS.find((one) => one === asked.query('provider')) ?? null;
  const { lines, next } = await paymentsPage(parts, actor, {
    ...{ provider, status, from: null, until: null },
    before: asked.query('before'),
  });
  const table = dataTable({
    caption: say(reader, 'console.payments'),
    ...paymentRows(asked, lines, { withAccount: true }),
    none: say(reader, 'console.none'),
  });
  const kept = { ...(status && { status }), ...(provider && { provider }) };
  return html`${moneyTabs(asked, '/money')}${filters(asked, { status, provider })}${table}${olderLink(asked, { path: '/money', before: next }, kept)}`;
}

function filters(
  { reader }: ConsoleRequest,
  chosen: { status: string | null; provider: string | null },
): Html {
  const choice = (name: 'status' | 'provider', options: readonly (readonly [string, string])[]) =>
    html`<p class="field"><label for="${name}">${say(reader, name === 'status' ? 'console.state' : 'console.provider')}</label><select id="${name}" name="${name}"><option value="">${say(reader, 'console.all')}</option>${options.map(([value, label]) => html`<option value="${value}"${value === chosen[name] ? html` selected` : ''}>${label}</option>`)}</select></p>`;
  const lang = reader.isChosen
    ? html`<input type="hidden" name="lang" value="${reader.locale}">`
    : '';
  return html`<form class="form row" action="${href({ ...reader, isChosen: false }, '/console/money')}">${lang}${choice(
    'status',
    STATUS.map((status) => [status, say(reader, 'console.payment.status', { status })] as const),
  )}${choice(
    'provider',
    PROVIDER_IDS.map((id) => [id, id] as const),
  )}<button class="key" type="submit">${say(reader, 'console.show')}</button></form>`;
}

/** The page of the payments that their buyers ask back. */
export const requestsPage: ConsolePage = {
  path: '/money/requests',
  right: 'money',
  title: 'console.requests',
  at: '/money',
  render: async (asked) => {
    const { parts, actor, reader } = asked;
    const { waiting } = await allPayments(parts, actor, 0);
    const table = dataTable({
      caption: say(reader, 'console.requests'),
      ...paymentRows(asked, waiting, { withAccount: false }),
      none: say(reader, 'console.requests.none'),
    });
    return html`${moneyTabs(asked, '/money/requests')}<p>${say(reader, 'console.requests.about')}</p>${table}`;
  },
};

/** The page of the refunds that operators made. */
export const refundsMadePage: ConsolePage = {
  path: '/money/refunds',
  right: 'money',
  title: 'console.refunds',
  at: '/money',
  render: renderRefunds,
};

async function renderRefunds(asked: ConsoleRequest): Promise<Html> {
  const { parts, actor, reader } = asked;
  const before = asked.query('before');
  const { lines, next } = await refundsPage(parts, actor, { state: null, before });
  const table = dataTable({
    caption: say(reader, 'console.refunds'),
    columns: [
      { head: say(reader, 'console.acts.when') },
      { head: say(reader, 'console.amount'), isNumber: true },
      { head: say(reader, 'console.state') },
      { head: say(reader, 'console.by') },
      { head: say(reader, 'console.account') },
    ],
    rows: lines.map((line) => [
      pageLink(
        asked,
        `/money/payments/${line.checkoutId}`,
        renderTime(line.createdAt, 'relative', reader.locale),
      ),
      moneyText(reader, line.amountCents, line.currency),
      html`${say(reader, 'console.refund.state', { state: line.state })}${line.failure === null ? '' : html` <small>${line.failure}</small>`}`,
      html`<code>${line.requestedBy}</code>`,
      pageLink(asked, `/people/${line.accountId}`, html`<code>${line.accountId}</code>`),
    ]),
    none: say(reader, 'console.none'),
  });
  return html`${moneyTabs(asked, '/money/refunds')}${table}${olderLink(asked, { path: '/money/refunds', before: next })}`;
}
