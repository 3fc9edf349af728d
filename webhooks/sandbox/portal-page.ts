import { html } from 'hono/html';
import { act, noteLine, type PageNote, sandboxPage, testingSection } from './page.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxInvoice, SandboxSubscription } from './state.ts';
import { type Translate, translateTo } from './translate.ts';

const MOST_INVOICES = 12;

/**
 * Renders the page of a subscription, which replaces Stripe's billing portal, in the owner's
 * language.
 * @param note the outcome of the last action
 */
export function portalPage(subscription: SandboxSubscription, note: PageNote | null) {
  const { name, amount, currency, status, returnUrl, invoices } = subscription;
  const t = translateTo(subscription.locale);
  return sandboxPage(t, {
    title: t('subscription', { name }),
    about: t('about-subscription'),
    main: html`<header>
<p class="product">${name}</p>
<p class="price">${t.price(amount, currency)} <span class="per">${t('a-month')}</span></p>
<p class="standing">${standing(t, subscription)}</p>
</header>
${noteLine(t, note)}
<form method="post">
${status === 'canceled' ? '' : actions(t, subscription)}
${returnUrl === null ? '' : html`<a class="plain" href="${returnUrl}">${t('back')}</a>`}
<h2>${t('invoices')}</h2>
<ul class="invoices">${invoices
      .toReversed()
      .slice(0, MOST_INVOICES)
      .map((invoice) => invoiceLine(t, invoice))}</ul>
${testingSection(t, testActions(t, subscription))}
</form>`,
  });
}

function standing(t: Translate, subscription: SandboxSubscription): string {
  const { status, periodEnd, endedAt, cancelAtPeriodEnd } = subscription;
  if (status === 'canceled') return t('ended', { day: t.day(endedAt ?? periodEnd) });
  if (status === 'past_due') return t('past-due');
  return t(cancelAtPeriodEnd ? 'ends' : 'renews', { day: t.day(periodEnd) });
}

function actions(t: Translate, { cancelAtPeriodEnd, cardFails, status }: SandboxSubscription) {
  return html`${
    cardFails || status === 'past_due'
      ? html`<button class="primary" name="do" value="card-good">${t('card-good')}</button>`
      : ''
  }
${
  cancelAtPeriodEnd
    ? html`<button class="primary" name="do" value="keep">${t('keep')}</button>`
    : act('cancel', t('cancel'))
}`;
}

function invoiceLine(t: Translate, invoice: SandboxInvoice) {
  const { currency, created, total, status } = invoice;
  const back = refundedCents(invoice);
  const parts = [
    t('invoice', { price: t.price(total, currency), state: status }),
    ...(back > 0 ? [t('invoice.back', { price: t.price(back, currency) })] : []),
    ...(invoice.dispute ? [t('invoice.dispute', { state: invoice.dispute.status })] : []),
  ];
  return html`<li><span>${t.day(created)}</span>
<span>${parts.join(' · ')}</span></li>`;
}

const testActions = (
  t: Translate,
  { status, cardFails, invoices }: SandboxSubscription,
) => html`<p class="soft">${t('months')}</p>
<div class="row">
${
  status === 'canceled'
    ? ''
    : html`${status === 'past_due' ? act('retry', t('retry')) : act('renew', t('renew'))}
${cardFails ? '' : act('card-bad', t('card-bad'))}
${act('cancel-now', t('cancel-now'))}`
}
${act('refund', t('refund-month'))}
${act('refund-half', t('refund-half'))}
${
  invoices.findLast(({ chargeId }) => chargeId !== null)?.dispute
    ? html`${act('dispute-won', t('dispute-won'))}
${act('dispute-lost', t('dispute-lost'))}`
    : html`${act('inquiry', t('inquiry'))}
${act('dispute', t('dispute'))}`
}
</div>`;
