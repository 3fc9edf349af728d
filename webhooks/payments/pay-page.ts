import { html } from 'hono/html';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';

/**
 * Where a browser lands after a checkout or the billing portal: says that the chat knows, and that the page can be closed.
 * @param languages the browser's `Accept-Language`
 */
export function afterPaymentPage(outcome: 'done' | 'left' | 'back', languages: string | undefined) {
  const locale = localeOf(languages?.split(/[,;]/, 1)[0]?.trim() ?? null);
  const said = (key: 'pay.page-done' | 'pay.page-left' | 'pay.page-back') =>
    plainText({ key }, locale);
  const title = said(`pay.page-${outcome}`);
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.5 Inter, ui-sans-serif, system-ui, sans-serif;
    background: light-dark(#f3eee5, #120d0c); color: light-dark(#1d1714, #f6ece2); }
  main { max-width: 26rem; padding: 2rem; text-align: center; }
  .mark { font-size: 3rem; line-height: 1; color: light-dark(#c83a1c, #ff6b45); }
  h1 { font: 500 1.6rem/1.2 'Iowan Old Style', Palatino, P052, Georgia, serif; text-wrap: balance; }
  p { color: light-dark(#6a5e55, #b3a196); }
</style>
</head>
<body>
<main>
<div class="mark" aria-hidden="true">${outcome === 'done' ? '✓' : '↩'}</div>
<h1>${title}</h1>
${outcome === 'back' ? '' : html`<p>${said('pay.page-back')}</p>`}
</main>
</body>
</html>`;
}
