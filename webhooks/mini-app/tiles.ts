import { html } from 'hono/html';
import { localText, type Template } from '../../core/templates/template.ts';
import { type Html, renderTime } from '../../core/web/spans.ts';
import type { ResultLine } from '../../db/result-lines.ts';
import { type Reader, say, sayAround } from '../pages/reader.ts';

type Language = Pick<Reader, 'locale'>;

/** Renders templates as a grid of covers, each a link to its page in the app. */
export const templateTiles = (reader: Language, templates: readonly Template[]): Html =>
  html`<ul class="tiles">${templates.map(
    ({ id, title, kind }) =>
      html`<li><a class="tile" href="/app/t/${id}"><img src="/app/media/cover/${id}" alt="" loading="lazy" width="320" height="400"><span class="tile-title"><bdi>${localText(title, reader.locale)}</bdi>${kind === 'video' ? html`<span class="tile-kind">${say(reader, 'front.video')}</span>` : ''}</span></a></li>`,
  )}</ul>`;

/** Renders results as a grid, each a link to its page, with the day until which it is kept. */
export const resultTiles = (reader: Language, rows: readonly ResultLine[]): Html =>
  html`<ul class="tiles">${rows.map(
    ({ id, generationId, title, contentType, expiresAt }) =>
      html`<li><a class="tile" href="/app/results/${generationId}"><img src="/app/media/${id}/small" alt="" loading="lazy" width="320" height="400"><span class="tile-title"><bdi>${title}</bdi>${contentType.startsWith('video/') ? html`<span class="tile-kind">${say(reader, 'front.video')}</span>` : ''}</span><small>${sayAround(reader, 'app.results.until', 'until', renderTime(expiresAt, 'date', reader.locale))}</small></a></li>`,
  )}</ul>`;
