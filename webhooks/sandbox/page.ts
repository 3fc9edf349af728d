import { html, raw } from 'hono/html';
import { priceText } from '../../core/payments/messages.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxSession } from './state.ts';
import { STYLE } from './style.ts';

export type PageNote = 'declined' | 'code' | 'invalid' | 'over' | 'done';

export const NOTES: Record<PageNote, string> = {
  declined: 'Your card was declined. Nothing was charged. Try again or leave.',
  code: 'This promotion code is not known. Try FREE100 or HALF.',
  invalid: 'Please check the e-mail address.',
  over: 'This cannot be done to the payment any more.',
  done: 'Done. The chat hears of it in a moment.',
};

/**
 * The page a checkout is paid on.
 * @param note what the last press came to
 * @param portalUrl the page of the subscription that it began
 */
export function paymentPage(
  session: SandboxSession,
  note: PageNote | null,
  portalUrl: string | null,
) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${session.name} · test checkout</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<p class="ribbon"><strong>Sandbox.</strong> This is a test checkout. No money moves and no card is asked for.</p>
<main>
<header>
<p class="product">${session.name}</p>
<p class="price">${priceText(session.total, session.currency, 'en')}${session.mode === 'subscription' ? html` <span class="per">a month</span>` : ''}</p>
</header>
${note === null ? '' : html`<p class="note ${note === 'done' ? 'good' : ''}" role="status">${NOTES[note]}</p>`}
${session.status === 'open' ? openForm(session) : overForm(session, portalUrl)}
</main>
</body>
</html>`;
}

const openForm = (session: SandboxSession) => html`<form method="post">
<label>E-mail for the receipt <span class="soft">(optional)</span>
<input type="email" name="email" autocomplete="email" maxlength="254" placeholder="you@example.com" value="${session.email ?? ''}"></label>
${
  session.promotionCodes
    ? html`<label>Promotion code <span class="soft">(FREE100 or HALF)</span>
<input name="code" autocomplete="off" maxlength="40" autocapitalize="characters"></label>`
    : ''
}
<button class="primary" name="do" value="pay">${session.mode === 'subscription' ? 'Subscribe for' : 'Pay'} ${priceText(session.total, session.currency, 'en')}</button>
<div class="row">
<button name="do" value="decline">Decline the card</button>
${session.mode === 'payment' ? html`<button name="do" value="later">Pay by bank, later</button>` : ''}
</div>
<button class="plain" name="do" value="leave" formnovalidate>Leave without paying</button>
${mischief(html`<div class="row">
${session.mode === 'payment' ? html`<button name="do" value="later-fail">Pay by bank, which fails</button>` : ''}
<button name="do" value="expire" formnovalidate>Let the link end now</button>
</div>`)}
</form>`;

function overForm(session: SandboxSession, portalUrl: string | null) {
  if (portalUrl !== null)
    return html`<p class="standing">Subscribed. You can go back to the chat, or look at the subscription and let months pass.</p>
<p><a class="button" href="${portalUrl}">See the subscription</a></p>`;
  const paid = session.chargeId !== null;
  const left = session.total - refundedCents(session);
  return html`<p class="standing">${standing(session)}</p>
${
  paid
    ? html`<form method="post">${mischief(html`<p class="soft">Act as the seller or the bank. Not refunded yet: ${priceText(left, session.currency, 'en')}.</p>
<div class="row">
<button name="do" value="refund-half">Refund half</button>
<button name="do" value="refund">Refund what is left</button>
<button name="do" value="inquiry">The bank asks about it</button>
<button name="do" value="dispute">Dispute it</button>
<button name="do" value="dispute-won">Seller wins the dispute</button>
<button name="do" value="dispute-lost">Seller loses it</button>
</div>`)}</form>`
    : ''
}`;
}

function standing(session: SandboxSession): string {
  if (session.status === 'expired')
    return 'This payment link has ended. Go back to the chat for a new one.';
  if (session.paymentStatus === 'no_payment_required')
    return 'Nothing was to be paid. Go back to the chat.';
  if (session.paymentStatus === 'paid') return 'Paid. You can go back to the chat.';
  return session.intentStatus === 'processing'
    ? 'The bank is working on it. The chat hears of it in a moment.'
    : 'The bank refused the payment.';
}

/** What goes wrong with the events of a press, and presses that are only for testing. */
export const mischief = (actions: ReturnType<typeof html>) => html`<details>
<summary>Make trouble <span class="soft">(for testing)</span></summary>
<label>How often each event arrives
<select name="copies">
<option value="1">once</option><option value="2">twice</option><option value="5">five times</option>
<option value="0">never: the webhook is lost</option>
</select></label>
<label>Events come
<select name="delaySeconds">
<option value="0">at once</option><option value="5">5 seconds late</option><option value="60">a minute late</option>
</select></label>
<label class="check"><input type="checkbox" name="reversed"> in the wrong order</label>
${actions}
</details>`;
