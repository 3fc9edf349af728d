import { html, raw } from 'hono/html';
import { priceText } from '../../core/payments/messages.ts';
import { mischief, NOTES, type PageNote } from './page.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxInvoice, SandboxSubscription } from './state.ts';
import { STYLE } from './style.ts';

const MOST_INVOICES = 12;

/** The page of a subscription, in place of Stripe's billing portal. @param note what the last press came to */
export function portalPage(subscription: SandboxSubscription, note: PageNote | null) {
  const { name, amount, currency, status } = subscription;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${name} · test subscription</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<p class="ribbon"><strong>Sandbox.</strong> This is a test subscription. No money moves.</p>
<main>
<header>
<p class="product">${name}</p>
<p class="price">${priceText(amount, currency, 'en')} <span class="per">a month</span></p>
<p class="standing">${standing(subscription)}</p>
</header>
${note === null ? '' : html`<p class="note ${note === 'done' ? 'good' : ''}" role="status">${NOTES[note]}</p>`}
<form method="post">
${status === 'canceled' ? '' : actions(subscription)}
${subscription.returnUrl === null ? '' : html`<a class="plain" href="${subscription.returnUrl}">Back to the chat</a>`}
<h2>Invoices</h2>
<ul class="invoices">${subscription.invoices.toReversed().slice(0, MOST_INVOICES).map(invoiceLine)}</ul>
${mischief(trouble(subscription))}
</form>
</main>
</body>
</html>`;
}

const dayOf = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });

function standing(subscription: SandboxSubscription): string {
  const { status, periodEnd, endedAt } = subscription;
  if (status === 'canceled') return `Ended on ${dayOf(endedAt ?? periodEnd)}.`;
  if (status === 'past_due') return 'The card was refused. It is tried again in the next days.';
  if (subscription.cancelAtPeriodEnd) return `Ends on ${dayOf(periodEnd)}.`;
  return `Renews on ${dayOf(periodEnd)}.`;
}

function actions({ cancelAtPeriodEnd, cardFails, status }: SandboxSubscription) {
  return html`${
    cardFails || status === 'past_due'
      ? html`<button class="primary" name="do" value="card-good">Use a card that works</button>`
      : ''
  }
${
  cancelAtPeriodEnd
    ? html`<button class="primary" name="do" value="keep">Keep the subscription</button>`
    : html`<button name="do" value="cancel">Cancel at the end of the month</button>`
}`;
}

function invoiceLine(invoice: SandboxInvoice) {
  const back = refundedCents(invoice);
  const price = (cents: number) => priceText(cents, invoice.currency, 'en');
  const disputed = invoice.dispute
    ? ` · dispute: ${invoice.dispute.status.replaceAll('_', ' ')}`
    : '';
  return html`<li><span>${dayOf(invoice.created)}</span>
<span>${price(invoice.total)} · ${invoice.status}${back > 0 ? ` · ${price(back)} refunded` : ''}${disputed}</span></li>`;
}

const trouble = ({
  status,
  cardFails,
  invoices,
}: SandboxSubscription) => html`<p class="soft">Let a month pass, or act as the bank or the seller. These concern the newest month.</p>
<div class="row">
${
  status === 'canceled'
    ? ''
    : html`${
        status === 'past_due'
          ? html`<button name="do" value="retry">Try the unpaid month again</button>`
          : html`<button name="do" value="renew">Renew it now</button>`
      }
${cardFails ? '' : html`<button name="do" value="card-bad">Let the card fail from now on</button>`}
<button name="do" value="cancel-now">End it at once</button>`
}
<button name="do" value="refund">Refund the month</button>
<button name="do" value="refund-half">Refund half of it</button>
${
  invoices.findLast(({ chargeId }) => chargeId !== null)?.dispute
    ? html`<button name="do" value="dispute-won">Seller wins the dispute</button>
<button name="do" value="dispute-lost">Seller loses it</button>`
    : html`<button name="do" value="inquiry">The bank asks about it</button>
<button name="do" value="dispute">Dispute it</button>`
}
</div>`;
