import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';

/** Renders an error page, without internal details. */
export function problemPage(title: string, words: string): Html {
  return html`<section class="problem"><h1>${title}</h1><p>${words}</p><p><a class="key" href="/">To the front page</a></p></section>`;
}
