import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import { WORDMARK } from '../../core/web/icons.ts';
import { privatePage } from '../../core/web/private-page.ts';
import { paymentReturnPath } from '../../core/web/session.ts';

/** The stylesheet of these pages, which stands in them. */
export const PAY_STYLE = `
  body { margin: 0; min-height: 100dvh; box-sizing: border-box; display: grid; grid-template-rows: auto 1fr auto; justify-items: center; font: 17px/1.5 Inter, ui-sans-serif, system-ui, sans-serif;
    background: light-dark(#f3eee5, #120d0c); color: light-dark(#1d1714, #f6ece2); --accent: light-dark(#c03619, #ff6b45); }
  .wordmark { height: 1.85rem; padding: 1.1rem; fill: none; stroke: currentColor; stroke-width: 5.2; stroke-linecap: round; stroke-linejoin: round; overflow: visible; }
  .iris { fill: var(--accent); stroke: none; }
  main { align-self: center; max-width: 26rem; padding: 1.25rem 1.25rem 5rem; text-align: center; }
  .mark { display: grid; place-items: center; width: 4rem; height: 4rem; margin: 0 auto 1.4rem; border-radius: 50%; font-size: 1.9rem; line-height: 1;
    background: light-dark(#f8e2d8, #351a13); color: var(--accent); }
  .done { background: light-dark(#dcebe1, #10291f); color: light-dark(#1c6a49, #7fd8b0); }
  h1 { margin: 0 0 .8rem; font: 500 1.7rem/1.2 'Iowan Old Style', 'Palatino Linotype', Palatino, P052, Georgia, serif; letter-spacing: -.015em; text-wrap: balance; }
  p { margin: 0 0 1.6rem; color: light-dark(#6a5e55, #b3a196); text-wrap: balance; }
  a { display: grid; place-items: center; min-height: 3.3rem; padding: 0 1.6rem; border-radius: 17px; background: var(--accent); color: light-dark(#fffaf6, #210a03);
    font-weight: 600; text-decoration: none; }
  a:focus-visible { outline: 3px solid light-dark(#1d5fd1, #9dc1ff); outline-offset: 2px; }
`;

/**
 * Renders the page that a browser lands on after a checkout or the billing portal. A browser with a
 * playground chat gets a link back to the chat.
 * @param outcome `done` after a payment, `left` after leaving the checkout, `back` after the
 *   billing portal
 */
export function afterPaymentPage(outcome: 'done' | 'left' | 'back', c: Context) {
  const chat = paymentReturnPath(c);
  const locale = localeOf(c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim() ?? null);
  const text = (key: 'pay.page-done' | 'pay.page-left' | 'pay.page-back' | 'sandbox.back') =>
    plainText({ key }, locale);
  const title = text(`pay.page-${outcome}`);
  return privatePage({
    locale,
    title,
    styles: html`<style>${raw(PAY_STYLE)}</style>`,
    body: html`${WORDMARK}
<main>
<div class="mark ${outcome}" aria-hidden="true">${outcome === 'done' ? '✓' : '↩'}</div>
<h1>${title}</h1>
${outcome === 'back' ? '' : html`<p>${text('pay.page-back')}</p>`}
${chat === null ? '' : html`<a href="${chat}">${text('sandbox.back')}</a>`}
</main>`,
  });
}
