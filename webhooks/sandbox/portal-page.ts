import { html } from 'hono/html';
import { act, mischief, noteLine, type PageNote, sandboxPage } from './page.ts';
import { type Say, sayIn } from './say.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxInvoice, SandboxSubscription } from './state.ts';

const MOST_INVOICES = 12;

/**
 * The page of a subscription, in place of Stripe's billing portal, in its owner's language.
 * @param note what the last press came to
 */
export function portalPage(subscription: SandboxSubscription, note: PageNote | null) {
  const { name, amount, currency, status, returnUrl, invoices } = subscription;
  const say = sayIn(subscription.locale);
  return sandboxPage(say, {
    title: say('subscription', { name }),
    about: say('about-subscription'),
    main: html`<header>
<p class="product">${name}</p>
<p class="price">${say.price(amount, currency)} <span class="per">${say('a-month')}</span></p>
<p class="standing">${standing(say, subscription)}</p>
</header>
${noteLine(say, note)}
<form method="post">
${status === 'canceled' ? '' : actions(say, subscription)}
${returnUrl === null ? '' : html`<a class="plain" href="${returnUrl}">${say('back')}</a>`}
<h2>${say('invoices')}</h2>
<ul class="invoices">${invoices
      .toReversed()
      .slice(0, MOST_INVOICES)
      .map((invoice) => invoiceLine(say, invoice))}</ul>
${mischief(say, trouble(say, subscription))}
</form>`,
  });
}

function standing(say: Say, subscription: SandboxSubscription): string {
  const { status, periodEnd, endedAt, cancelAtPeriodEnd } = subscription;
  if (status === 'canceled') return say('ended', { day: say.day(endedAt ?? periodEnd) });
  if (status === 'past_due') return say('past-due');
  return say(cancelAtPeriodEnd ? 'ends' : 'renews', { day: say.day(periodEnd) });
}

function actions(say: Say, { cancelAtPeriodEnd, cardFails, status }: SandboxSubscription) {
  return html`${
    cardFails || status === 'past_due'
      ? html`<button class="primary" name="do" value="card-good">${say('card-good')}</button>`
      : ''
  }
${
  cancelAtPeriodEnd
    ? html`<button class="primary" name="do" value="keep">${say('keep')}</button>`
    : act('cancel', say('cancel'))
}`;
}

function invoiceLine(say: Say, invoice: SandboxInvoice) {
  const { currency, created, total, status } = invoice;
  const back = refundedCents(invoice);
  const said = [
    say('invoice', { price: say.price(total, currency), state: status }),
    ...(back > 0 ? [say('invoice.back', { price: say.price(back, currency) })] : []),
    ...(invoice.dispute ? [say('invoice.dispute', { state: invoice.dispute.status })] : []),
  ];
  return html`<li><span>${say.day(created)}</span>
<span>${said.join(' · ')}</span></li>`;
}

const trouble = (
  say: Say,
  { status, cardFails, invoices }: SandboxSubscription,
) => html`<p class="soft">${say('months')}</p>
<div class="row">
${
  status === 'canceled'
    ? ''
    : html`${status === 'past_due' ? act('retry', say('retry')) : act('renew', say('renew'))}
${cardFails ? '' : act('card-bad', say('card-bad'))}
${act('cancel-now', say('cancel-now'))}`
}
${act('refund', say('refund-month'))}
${act('refund-half', say('refund-half'))}
${
  invoices.findLast(({ chargeId }) => chargeId !== null)?.dispute
    ? html`${act('dispute-won', say('dispute-won'))}
${act('dispute-lost', say('dispute-lost'))}`
    : html`${act('inquiry', say('inquiry'))}
${act('dispute', say('dispute'))}`
}
</div>`;
