import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { href, type Reader, say } from './reader.ts';

/** Renders an error page, without internal details. */
export function problemPage(reader: Reader, title: string, words: string): Html {
  return html`<section class="problem"><h1>${title}</h1><p>${words}</p><p class="actions"><a class="key primary" href="${href(reader, '/gallery')}">${say(reader, 'page.gallery')}</a><a class="key" href="${href(reader, '/')}">${say(reader, 'page.front')}</a></p></section>`;
}
