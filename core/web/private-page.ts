import { html } from 'hono/html';
import type { Html } from './spans.ts';

/**
 * Renders a page for one person, which search engines leave out.
 * @param of `locale` the language of the page, `title` in plain words, `styles` the elements of its
 *   styles and icon, `body` the elements of its body
 */
export const privatePage = (of: {
  locale: string;
  title: string;
  styles: Html;
  body: Html;
}): Html => html`<!doctype html>
<html lang="${of.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${of.title}</title>
${of.styles}
</head>
<body>
${of.body}
</body>
</html>`;
