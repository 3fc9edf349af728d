import { html } from 'hono/html';
import type { TextKey } from '../../core/texts/catalogue.ts';
import { assetUrl } from '../../core/web/assets.ts';
import { WORDMARK } from '../../core/web/icons.ts';
import { privatePage } from '../../core/web/private-page.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, say } from '../pages/reader.ts';
import { ASSETS_PATH, consoleStyles } from './elements.ts';
import { CONSOLE_PAGES } from './pages.ts';
import { type ConsoleRequest, may } from './request.ts';

/** A page as it stands in the console's frame. */
export type Framed = {
  title: string;
  body: Html;
  /** The path whose entry of the navigation is the current one; absent where none is. */
  at?: string | undefined;
  /** What was just done, or why it was not; null for a page that was only opened. */
  remark: { said: string; isRefusal: boolean } | null;
};

/** Renders a page of the console in its frame. */
export function renderConsole(asked: ConsoleRequest, page: Framed): Html {
  const { reader, parts } = asked;
  const { remark } = page;
  return privatePage({
    locale: reader.locale,
    title: `${page.title} · ${say(reader, 'console.title')}`,
    styles: html`${consoleStyles(parts.assets)}
<script type="module" src="${assetUrl(ASSETS_PATH, parts.assets, 'console.js')}"></script>
<script type="module" src="${assetUrl(ASSETS_PATH, parts.assets, 'console-cases.js')}"></script>`,
    body: html`<a class="skip" href="#content">${say(reader, 'page.skip')}</a>
<header class="top"><a class="brand" href="${href(reader, '/console')}" aria-label="alme">${WORDMARK}</a><span class="role">${say(reader, 'console.role', { role: asked.role })}</span></header>
<nav class="rooms" aria-label="${say(reader, 'console.rooms')}">${navigation(asked, page.at)}</nav>
<main id="content" tabindex="-1"><h1>${page.title}</h1>${
      remark
        ? html`<p class="remark${remark.isRefusal ? ' refusal' : ''}" role="${remark.isRefusal ? 'alert' : 'status'}">${remark.said}</p>`
        : ''
    }${page.body}</main>`,
  });
}

function navigation(asked: ConsoleRequest, at: string | undefined): Html {
  const { reader } = asked;
  const shown = CONSOLE_PAGES.filter(
    ({ label, right }) => label !== undefined && (right === null || may(asked, right)),
  );
  return html`<ul>${shown.map(({ path, label }) => link(asked, { path, label: say(reader, label as TextKey), at }))}</ul>`;
}

const link = (
  { reader }: ConsoleRequest,
  { path, label, at }: { path: string; label: string; at: string | undefined },
): Html =>
  html`<li><a href="${href(reader, `/console${path}`)}"${path === at ? html` aria-current="page"` : ''}>${label}</a></li>`;
