import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import type { Found } from './gallery-found.ts';
import { QUERY_CHARACTERS } from './gallery-query.ts';
import { type Reader, say } from './reader.ts';

/** Renders the field and the button of the search, for a form of its own. */
export function searchFields(reader: Pick<Reader, 'locale'>, words: string): Html {
  const label = say(reader, 'page.gallery.search.label');
  return html`<input type="search" name="q" value="${words}" maxlength="${QUERY_CHARACTERS}" placeholder="${label}" aria-label="${label}" dir="auto"><button class="key primary">${say(reader, 'page.gallery.search')}</button>`;
}

/** Says how much was found, or that nothing was. */
export function counted(
  reader: Pick<Reader, 'locale'>,
  query: string,
  found: Found,
): Html | string {
  const { count, corrected, after } = found;
  if (query === '')
    return count === 0
      ? say(reader, 'templates.none')
      : say(reader, 'page.gallery.count', { count });
  if (count === 0) return html`<bdi>${say(reader, 'templates.not-found', { query })}</bdi>`;
  if (corrected !== null)
    return html`<bdi>${say(reader, 'page.gallery.corrected', { query, corrected })}</bdi>`;
  const hasMore = after ? 'yes' : 'no';
  return html`<bdi>${say(reader, 'page.gallery.found', { count, hasMore, query })}</bdi>`;
}
