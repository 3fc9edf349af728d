import { html, raw } from 'hono/html';
import { WORDMARK } from '../../core/web/icons.ts';
import { privatePage } from '../../core/web/private-page.ts';
import { refundedCents } from './shapes.ts';
import type { SandboxSession } from './state.ts';
import { STYLE } from './style.ts';
import { type Translate, translateTo } from './translate.ts';

/** The outcome of the last action, shown on a page. */
export type PageNote = 'declined' | 'code' | 'invalid' | 'over' | 'done';

type Html = ReturnType<typeof html>;

/**
 * Renders a page of the sandbox.
 * @param of `about`: the purpose of the page, in one sentence
 */
export const sandboxPage = (t: Translate, of: { title: string; about: string; main: Html }): Html =>
  privatePage({
    locale: t.locale,
    title: of.title,
    styles: html`<style>${raw(STYLE)}</style>`,
    body: html`<p class="ribbon"><strong>Sandbox.</strong> ${of.about}</p>
<main>
${WORDMARK}
${of.main}
</main>`,
  });

/** Renders the outcome of the last action. */
export const noteLine = (t: Translate, note: PageNote | null): Html | '' =>
  note === null
    ? ''
    : html`<p class="note ${note === 'done' ? 'good' : ''}" role="status">${t(`note.${note}`)}</p>`;

/**
 * Renders a submit button.
 * @param name the value of the form field `do`
 */
export const act = (name: string, label: string): Html =>
  html`<button name="do" value="${name}">${label}</button>`;

/**
 * Renders the payment page of a checkout, in the buyer's language.
 * @param note the outcome of the last action
 * @param portalUrl the portal page of the subscription that the checkout started; null for none
 */
export function paymentPage(
  session: SandboxSession,
  note: PageNote | null,
  portalUrl: string | null,
) {
  const t = translateTo(session.locale);
  const { name, total, currency, mode, status } = session;
  return sandboxPage(t, {
    title: t('checkout', { name }),
    about: t('about-checkout'),
    main: html`<header>
<p class="product">${name}</p>
<p class="price">${t.price(total, currency)}${mode === 'subscription' ? html` <span class="per">${t('a-month')}</span>` : ''}</p>
</header>
${noteLine(t, note)}
${status === 'open' ? openForm(t, session) : overForm(t, session, portalUrl)}`,
  });
}

function openForm(t: Translate, session: SandboxSession): Html {
  const once = session.mode === 'payment';
  const price = t.price(session.total, session.currency);
  return html`<form method="post">
<label>${t('email')} <span class="soft">${t('optional')}</span>
<input type="email" name="email" autocomplete="email" maxlength="254" placeholder="you@example.com" value="${session.email ?? ''}"></label>
${
  session.promotionCodes
    ? html`<label>${t('code')} <span class="soft">${t('codes')}</span>
<input name="code" autocomplete="off" maxlength="40" autocapitalize="characters"></label>`
    : ''
}
<button class="primary" name="do" value="pay">${t(once ? 'pay' : 'subscribe', { price })}</button>
<div class="row">
${act('decline', t('decline'))}
${once ? act('later', t('later')) : ''}
</div>
<button class="plain" name="do" value="leave" formnovalidate>${t('leave')}</button>
${testingSection(
  t,
  html`<div class="row">
${once ? act('later-fail', t('later-fail')) : ''}
<button name="do" value="expire" formnovalidate>${t('expire')}</button>
</div>`,
)}
</form>`;
}

function overForm(t: Translate, session: SandboxSession, portalUrl: string | null): Html {
  if (portalUrl !== null)
    return html`<p class="standing">${t('subscribed')}</p>
<p><a class="button" href="${portalUrl}">${t('see')}</a></p>
${back(t, session)}`;
  const paid = session.chargeId !== null;
  const price = t.price(session.total - refundedCents(session), session.currency);
  return html`<p class="standing">${standing(t, session)}</p>
${back(t, session)}
${
  paid
    ? html`<form method="post">${testingSection(
        t,
        html`<p class="soft">${t('act', { price })}</p>
<div class="row">
${act('refund-half', t('refund-half'))}
${act('refund', t('refund-rest'))}
${act('inquiry', t('inquiry'))}
${act('dispute', t('dispute'))}
${act('dispute-won', t('dispute-won'))}
${act('dispute-lost', t('dispute-lost'))}
</div>`,
      )}</form>`
    : ''
}`;
}

/** Renders the link back to the product. */
function back(t: Translate, { id, status, successUrl, cancelUrl }: SandboxSession): Html | '' {
  const url =
    status === 'complete' ? successUrl.replaceAll('{CHECKOUT_SESSION_ID}', id) : cancelUrl;
  return url === null ? '' : html`<p><a class="plain" href="${url}">${t('back')}</a></p>`;
}

function standing(t: Translate, { status, paymentStatus, intentStatus }: SandboxSession): string {
  if (status === 'expired') return t('expired');
  if (paymentStatus === 'no_payment_required') return t('free');
  if (paymentStatus === 'paid') return t('paid');
  return t(intentStatus === 'processing' ? 'processing' : 'refused');
}

const COPIES = [1, 2, 5, 0] as const;
const DELAYS = [0, 5, 60] as const;

/** Renders the disturbances of events and the actions that exist only for testing. */
export const testingSection = (t: Translate, actions: Html): Html => html`<details>
<summary>${t('trouble')} <span class="soft">${t('testing')}</span></summary>
<label>${t('copies')}
<select name="copies">
${COPIES.map((count) => html`<option value="${count}">${t('copies.count', { count })}</option>`)}
</select></label>
<label>${t('come')}
<select name="delaySeconds">
${DELAYS.map((seconds) => html`<option value="${seconds}">${t('come.late', { seconds })}</option>`)}
</select></label>
<label class="check"><input type="checkbox" name="reversed"> ${t('reversed')}</label>
${actions}
</details>`;
