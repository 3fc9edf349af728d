import { html } from 'hono/html';
import { localeOf } from '../core/texts/locale.ts';
import { plainText } from '../core/texts/render.ts';

/**
 * Where a browser lands after a checkout: says that the chat knows, and that the page can be closed.
 * @param languages the browser's `Accept-Language`
 */
export function afterPaymentPage(outcome: 'done' | 'left', languages: string | undefined) {
  const locale = localeOf(languages?.split(/[,;]/, 1)[0]?.trim() ?? null);
  const said = (key: 'pay.page-done' | 'pay.page-left' | 'pay.page-back') =>
    plainText({ key }, locale);
  const title = said(outcome === 'done' ? 'pay.page-done' : 'pay.page-left');
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.5 system-ui, sans-serif;
    background: light-dark(#f6f5f8, #131217); color: light-dark(#1c1a22, #f1eff6); }
  main { max-width: 26rem; padding: 2rem; text-align: center; }
  .mark { font-size: 3rem; line-height: 1; }
  h1 { font-size: 1.4rem; }
  p { color: light-dark(#5b5866, #b3afc0); }
</style>
</head>
<body>
<main>
<div class="mark" aria-hidden="true">${outcome === 'done' ? '✓' : '↩'}</div>
<h1>${title}</h1>
<p>${said('pay.page-back')}</p>
</main>
</body>
</html>`;
}
