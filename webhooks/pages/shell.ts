import { html } from 'hono/html';
import { type Assets, assetUrl } from '../../core/web/assets.ts';
import { WORDMARK } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';

/** The frame of every page of the site. */
export type Shell = {
  assets: Assets;
  locale: string;
  playground: boolean;
  /**
   * The public address of the site, for link previews; null when only this machine reaches the
   * server.
   */
  publicUrl: string | null;
};

type Page = { title: string; description: string; body: Html; picture?: string | undefined };

/** Renders a whole page around its body. */
export function renderShell(shell: Shell, page: Page): Html {
  const url = (name: string) => assetUrl('/assets', shell.assets, name);
  const { title, description } = page;
  return html`<!doctype html>
<html lang="${shell.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f3eee5" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#120d0c" media="(prefers-color-scheme: dark)">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${shell.publicUrl && page.picture ? html`<meta property="og:image" content="${shell.publicUrl}${page.picture}">` : ''}
<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${url('tokens.css')}">
<link rel="stylesheet" href="${url('site.css')}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="top"><a class="brand" href="/" aria-label="alme">${WORDMARK}</a>${
    shell.playground ? html`<a class="key" href="/playground">Open the playground</a>` : ''
  }</header>
<main id="content">${page.body}</main>
<footer class="bottom"><span>alme makes pictures with AI. Every result is marked.</span><nav aria-label="Legal"><a href="/terms">Terms</a><a href="/privacy">Privacy</a></nav></footer>
</body>
</html>`;
}
