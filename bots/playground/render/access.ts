import { html } from 'hono/html';
import type { Locale } from '../../../core/texts/catalogue.ts';
import { type Assets, assetUrl } from '../../../core/web/assets.ts';
import { WORDMARK } from '../../../core/web/icons.ts';
import { privatePage } from '../../../core/web/private-page.ts';
import type { Html } from '../../../core/web/spans.ts';
import { type Chrome, chromeIn } from '../texts.ts';

/** What has just happened: `code` and `recovered` bring a code that is shown once. */
export type AccessNews =
  | { kind: 'code' | 'recovered'; code: string }
  | { kind: 'ended' | 'wrong' | 'stranded' };

/** The data of the page about the access to a browser's account. */
export type AccessFacts = {
  locale: Locale;
  assets: Assets;
  /** Whether this browser has a session of its own. */
  hasSession: boolean;
  news: AccessNews | null;
};

const ASSETS = '/playground/assets';
const PLACE = '/playground/access';

/** Renders the page about the access to a browser's account; it works without scripts. */
export function renderAccess({ locale, assets, hasSession, news }: AccessFacts): Html {
  const chrome = chromeIn(locale);
  const url = (name: string) => assetUrl(ASSETS, assets, name);
  return privatePage({
    locale,
    title: `${chrome.access} · alme`,
    styles: html`<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
${['tokens', 'access'].map((name) => html`<link rel="stylesheet" href="${url(`${name}.css`)}">`)}`,
    body: html`<main class="access">
<a class="brand" href="/playground">${WORDMARK}</a>
<h1>${chrome.access}</h1>
<p>${chrome['access-intro']}</p>
${news ? told(chrome, news) : ''}
${hasSession ? own(chrome) : ''}
<form method="post" action="${PLACE}/recover"><h2>${chrome['access-recover']}</h2>
<p>${chrome['access-recover-about']}</p>
<label>${chrome['access-code']} <input name="code" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false"></label>
<button type="submit">${chrome['access-recover']}</button></form>
<p><a href="/playground">${chrome['access-back']}</a></p>
</main>`,
  });
}

function told(chrome: Chrome, news: AccessNews): Html {
  if ('code' in news)
    return html`<section class="news" role="status"><p>${chrome[news.kind === 'code' ? 'access-made' : 'access-recovered']}</p><p><code>${news.code}</code></p></section>`;
  return html`<section class="news" role="status"><p>${chrome[`access-${news.kind}`]}</p></section>`;
}

function own(chrome: Chrome): Html {
  return html`<form method="post" action="${PLACE}/code"><h2>${chrome['access-make']}</h2>
<p>${chrome['access-make-about']}</p><button type="submit">${chrome['access-make']}</button></form>
<form method="post" action="${PLACE}/end"><h2>${chrome['access-end']}</h2>
<p>${chrome['access-end-about']}</p><button type="submit">${chrome['access-end']}</button></form>`;
}
