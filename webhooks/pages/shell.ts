import { html } from 'hono/html';
import { LOCALES } from '../../core/texts/catalogue.ts';
import { type Assets, assetUrl } from '../../core/web/assets.ts';
import { WORDMARK } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, inLanguage, type Reader, say, withLanguage } from './reader.ts';

/** The frame of every page of the site. */
export type Shell = {
  assets: Assets;
  reader: Reader;
  playground: boolean;
  /**
   * The public address of the site, for link previews; null when only this machine reaches the
   * server.
   */
  publicUrl: string | null;
};

/** The picture of a link's preview. */
export type PreviewPicture = {
  path: string;
  alt: string;
  /** In pixels; null where the size is not known. */
  size: { width: number; height: number } | null;
};

/** A page as it stands in its frame. */
export type Page = {
  title: string;
  description: string;
  body: Html;
  picture?: PreviewPicture | undefined;
  /** Whether search engines may list it, under this address and in all languages. */
  isListed?: boolean;
};

/** Renders a whole page around its body. */
export function renderShell(shell: Shell, page: Page): Html {
  const url = (name: string) => assetUrl('/assets', shell.assets, name);
  const { reader } = shell;
  return html`<!doctype html>
<html lang="${reader.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f3eee5" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#120d0c" media="(prefers-color-scheme: dark)">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
${page.isListed ? addresses(shell) : html`<meta name="robots" content="noindex">`}
${preview(shell, page)}
<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${url('tokens.css')}">
<link rel="stylesheet" href="${url('site.css')}">
</head>
<body>
<a class="skip" href="#content">${say(reader, 'page.skip')}</a>
<header class="top"><a class="brand" href="${href(reader, '/')}" aria-label="alme">${WORDMARK}</a><nav><a href="${href(reader, '/gallery')}">${say(reader, 'page.gallery')}</a>${
    shell.playground
      ? html`<a class="key" href="/playground">${say(reader, 'page.playground')}</a>`
      : ''
  }</nav></header>
<main id="content">${page.body}</main>
${footer(reader)}
</body>
</html>`;
}

/** The addresses of a page that is listed: its own, and those in the other languages. */
function addresses({ publicUrl, reader }: Shell): Html | string {
  if (publicUrl === null) return '';
  const own = inLanguage(reader, reader.isChosen ? reader.locale : null);
  return html`<link rel="canonical" href="${publicUrl}${own}">
${LOCALES.map((locale) => html`<link rel="alternate" hreflang="${locale}" href="${publicUrl}${inLanguage(reader, locale)}">`)}
<link rel="alternate" hreflang="x-default" href="${publicUrl}${inLanguage(reader, null)}">`;
}

/** What chats and networks show of a link; nothing but words where nobody could fetch a picture. */
function preview({ publicUrl, reader }: Shell, { title, description, picture }: Page): Html {
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="alme">
<meta property="og:locale" content="${reader.locale}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${
    publicUrl === null || !picture
      ? ''
      : html`
<meta property="og:image" content="${publicUrl}${picture.path}">
<meta property="og:image:alt" content="${picture.alt}">${
          picture.size &&
          html`
<meta property="og:image:width" content="${picture.size.width}">
<meta property="og:image:height" content="${picture.size.height}">`
        }
<meta name="twitter:card" content="summary_large_image">`
  }`;
}

/** The legal pages, in the order in which every page links them. */
const LEGAL = [
  ['/terms', 'page.terms'],
  ['/privacy', 'page.privacy'],
  ['/retention', 'page.retention'],
  ['/processors', 'page.processors'],
  ['/imprint', 'page.imprint'],
  ['/likeness', 'page.likeness'],
] as const;

function footer(reader: Reader): Html {
  const languages = LOCALES.map((locale) => {
    const name = say({ locale }, 'language.name');
    if (locale === reader.locale)
      return html`<span lang="${locale}" aria-current="true">${name}</span>`;
    return html`<a href="${withLanguage(reader, locale)}" lang="${locale}" hreflang="${locale}">${name}</a>`;
  });
  return html`<footer class="bottom"><span>${say(reader, 'page.claim')}</span><nav aria-label="${say(reader, 'page.legal')}">${LEGAL.map(([path, key]) => html`<a href="${href(reader, path)}">${say(reader, key)}</a>`)}</nav><nav class="languages" aria-label="${say(reader, 'page.languages')}">${languages}</nav></footer>`;
}
