import { html, raw } from 'hono/html';
import { WORDMARK } from '../../core/web/icons.ts';
import { type Say, sayIn } from './say.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxSession } from './state.ts';
import { STYLE } from './style.ts';

export type PageNote = 'declined' | 'code' | 'invalid' | 'over' | 'done';

type Html = ReturnType<typeof html>;

/** A page of the sandbox around its card. @param about what this page is, in one sentence */
export const sandboxPage = (say: Say, of: { title: string; about: string; main: Html }): Html =>
  html`<!doctype html>
<html lang="${say.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${of.title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<p class="ribbon"><strong>Sandbox.</strong> ${of.about}</p>
<main>
${WORDMARK}
${of.main}
</main>
</body>
</html>`;

/** What the last press came to. */
export const noteLine = (say: Say, note: PageNote | null): Html | '' =>
  note === null
    ? ''
    : html`<p class="note ${note === 'done' ? 'good' : ''}" role="status">${say(`note.${note}`)}</p>`;

/** A button of a form that does one thing. */
export const act = (name: string, label: string): Html =>
  html`<button name="do" value="${name}">${label}</button>`;

/**
 * The page a checkout is paid on, in the buyer's language.
 * @param note what the last press came to
 * @param portalUrl the page of the subscription that it began
 */
export function paymentPage(
  session: SandboxSession,
  note: PageNote | null,
  portalUrl: string | null,
) {
  const say = sayIn(session.locale);
  const { name, total, currency, mode, status } = session;
  return sandboxPage(say, {
    title: say('checkout', { name }),
    about: say('about-checkout'),
    main: html`<header>
<p class="product">${name}</p>
<p class="price">${say.price(total, currency)}${mode === 'subscription' ? html` <span class="per">${say('a-month')}</span>` : ''}</p>
</header>
${noteLine(say, note)}
${status === 'open' ? openForm(say, session) : overForm(say, session, portalUrl)}`,
  });
}

function openForm(say: Say, session: SandboxSession): Html {
  const once = session.mode === 'payment';
  const price = say.price(session.total, session.currency);
  return html`<form method="post">
<label>${say('email')} <span class="soft">${say('optional')}</span>
<input type="email" name="email" autocomplete="email" maxlength="254" placeholder="you@example.com" value="${session.email ?? ''}"></label>
${
  session.promotionCodes
    ? html`<label>${say('code')} <span class="soft">${say('codes')}</span>
<input name="code" autocomplete="off" maxlength="40" autocapitalize="characters"></label>`
    : ''
}
<button class="primary" name="do" value="pay">${say(once ? 'pay' : 'subscribe', { price })}</button>
<div class="row">
${act('decline', say('decline'))}
${once ? act('later', say('later')) : ''}
</div>
<button class="plain" name="do" value="leave" formnovalidate>${say('leave')}</button>
${mischief(
  say,
  html`<div class="row">
${once ? act('later-fail', say('later-fail')) : ''}
<button name="do" value="expire" formnovalidate>${say('expire')}</button>
</div>`,
)}
</form>`;
}

function overForm(say: Say, session: SandboxSession, portalUrl: string | null): Html {
  if (portalUrl !== null)
    return html`<p class="standing">${say('subscribed')}</p>
<p><a class="button" href="${portalUrl}">${say('see')}</a></p>
${back(say, session)}`;
  const paid = session.chargeId !== null;
  const price = say.price(session.total - refundedCents(session), session.currency);
  return html`<p class="standing">${standing(say, session)}</p>
${back(say, session)}
${
  paid
    ? html`<form method="post">${mischief(
        say,
        html`<p class="soft">${say('act', { price })}</p>
<div class="row">
${act('refund-half', say('refund-half'))}
${act('refund', say('refund-rest'))}
${act('inquiry', say('inquiry'))}
${act('dispute', say('dispute'))}
${act('dispute-won', say('dispute-won'))}
${act('dispute-lost', say('dispute-lost'))}
</div>`,
      )}</form>`
    : ''
}`;
}

/** Where the product takes over again. */
function back(say: Say, { id, status, successUrl, cancelUrl }: SandboxSession): Html | '' {
  const url =
    status === 'complete' ? successUrl.replaceAll('{CHECKOUT_SESSION_ID}', id) : cancelUrl;
  return url === null ? '' : html`<p><a class="plain" href="${url}">${say('back')}</a></p>`;
}

function standing(say: Say, { status, paymentStatus, intentStatus }: SandboxSession): string {
  if (status === 'expired') return say('expired');
  if (paymentStatus === 'no_payment_required') return say('free');
  if (paymentStatus === 'paid') return say('paid');
  return say(intentStatus === 'processing' ? 'processing' : 'refused');
}

const COPIES = [1, 2, 5, 0] as const;
const DELAYS = [0, 5, 60] as const;

/** What goes wrong with the events of a press, and presses that are only for testing. */
export const mischief = (say: Say, actions: Html): Html => html`<details>
<summary>${say('trouble')} <span class="soft">${say('testing')}</span></summary>
<label>${say('copies')}
<select name="copies">
${COPIES.map((count) => html`<option value="${count}">${say('copies.count', { count })}</option>`)}
</select></label>
<label>${say('come')}
<select name="delaySeconds">
${DELAYS.map((seconds) => html`<option value="${seconds}">${say('come.late', { seconds })}</option>`)}
</select></label>
<label class="check"><input type="checkbox" name="reversed"> ${say('reversed')}</label>
${actions}
</details>`;
