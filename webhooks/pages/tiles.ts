import { html } from 'hono/html';
import { localText, type Template } from '../../core/templates/template.ts';
import type { Html } from '../../core/web/spans.ts';
import { href, type Reader, say, sayAround } from './reader.ts';

/** Renders templates as a grid of covers, each a link to its page. */
export function tiles(reader: Reader, templates: readonly Template[]): Html {
  return html`<ul class="tiles">${templates.map((template) => tile(reader, template))}</ul>`;
}

function tile(reader: Reader, template: Template): Html {
  const title = localText(template.title, reader.locale);
  return html`<li><a class="tile" href="${href(reader, `/t/${template.id}`)}"><img src="/covers/${template.id}" alt="" loading="lazy" width="320" height="400"><span class="tile-title"><bdi>${title}</bdi>${template.kind === 'video' ? html`<span class="tile-kind">${say(reader, 'front.video')}</span>` : ''}</span>${
    template.author && html`<span class="tile-author">${by(reader, template)}</span>`
  }</a></li>`;
}

/** Says by whom a template is, without a link. */
function by(reader: Reader, { author }: Template): Html | string {
  return author?.name
    ? sayAround(reader, 'page.by', 'name', html`<bdi>${author.name}</bdi>`)
    : say(reader, 'template.by-someone');
}

/** Says by whom a template is, as a link to their page where they have one; nothing for ours. */
export function authorLine(reader: Reader, { author }: Template): Html | string {
  if (!author) return '';
  const { name, handle } = author;
  if (!name || !handle) return say(reader, 'template.by-someone');
  const link = html`<a href="${href(reader, `/creators/${handle}`)}"><bdi>${name}</bdi></a>`;
  return sayAround(reader, 'page.by', 'name', link);
}
