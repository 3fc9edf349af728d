import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { href, say } from '../pages/reader.ts';
import type { Question } from './page.ts';
import type { ConsoleRequest } from './request.ts';
import { renderConsole } from './shell.ts';

/**
 * Renders the page that asks before something is done that cannot be undone. Its form sends what was typed
 * once more, with the answer.
 * @param of `path` the address that the form was sent to
 */
export function renderQuestion(
  asked: ConsoleRequest,
  of: { question: Question; form: Readonly<Record<string, string>>; path: string },
): Html {
  const { reader } = asked;
  const { title, words, label, back } = of.question;
  const typed = Object.entries({ ...of.form, sure: 'yes' }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const body = html`<div class="question">${words.map((one) => html`<p>${one}</p>`)}<form class="act" method="post" action="${href(reader, of.path)}">${typed}<button class="key danger" type="submit">${label}</button></form><a class="key" href="${href(reader, `/console${back}`)}">${say(reader, 'console.back')}</a></div>`;
  return renderConsole(asked, { title, remark: null, body });
}
