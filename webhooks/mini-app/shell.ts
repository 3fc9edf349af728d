import { html } from 'hono/html';
import { WORDMARK } from '../../core/web/icons.ts';
import { privatePage } from '../../core/web/private-page.ts';
import type { Html } from '../../core/web/spans.ts';
import { say } from '../pages/reader.ts';
import { appStyles } from './elements.ts';
import type { AppPage, Rendered } from './page.ts';
import { APP_PAGES } from './pages.ts';
import type { AppRequest } from './request.ts';
import { toolUrl } from './tools.ts';

/** A page as it stands in the app's frame. */
export type Framed = Rendered &
  Pick<AppPage, 'assets'> & {
    /** The path whose entry of the navigation is the current one. */
    at: string;
    /** What was just done, or why it was not; null for a page that was only opened. */
    remark: { said: string; isRefusal: boolean } | null;
  };

/** Renders a page of the app in its frame. */
export function renderApp({ reader, parts, actor }: AppRequest, page: Framed): Html {
  const { remark, assets } = page;
  const scripts = [
    ...(actor.surface === 'telegram' ? ['in-telegram.js'] : []),
    ...(actor.surface === 'discord' ? ['in-discord.js'] : []),
    ...['app.js', ...(assets?.scripts ?? [])],
  ];
  return privatePage({
    locale: reader.locale,
    title: `${page.title} · alme`,
    styles: html`${appStyles(parts, assets?.styles)}
${scripts.map((name) => html`<script type="module" src="${toolUrl(parts.tools, name)}"></script>`)}`,
    body: html`<a class="skip" href="#content">${say(reader, 'page.skip')}</a>
<header class="top"><a class="brand" href="/app" aria-label="alme">${WORDMARK}</a></header>
<main id="content" tabindex="-1">${
      remark
        ? html`<p class="remark${remark.isRefusal ? ' refusal' : ''}" role="${remark.isRefusal ? 'alert' : 'status'}">${remark.said}</p>`
        : ''
    }${page.body}</main>
<nav class="rooms" aria-label="${say(reader, 'app.rooms')}"><ul>${APP_PAGES.map(
      ({ path, entry }) =>
        entry
          ? html`<li><a href="/app${path}"${path === page.at ? html` aria-current="page"` : ''}>${entry.icon}<span>${say(reader, entry.label)}</span></a></li>`
          : '',
    )}</ul></nav>`,
  });
}
