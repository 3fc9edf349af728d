import { html, raw } from 'hono/html';
import type { Locale } from '../texts/catalogue.ts';
import type { Span } from '../texts/render.ts';

/** A piece of markup whose content is escaped. */
export type Html = ReturnType<typeof html>;

/** Renders the spans of a text as markup; their content is escaped. */
export function renderSpans(spans: readonly Span[], locale: Locale): Html {
  return html`${spans.map((span) => renderSpan(span, locale))}`;
}

function renderSpan(span: Span, locale: Locale): Html {
  if (span.kind === 'time') return renderTime(span.at, span.form, locale);
  if (span.style === 'bold') return html`<b>${span.text}</b>`;
  if (span.style === 'italic') return html`<i>${span.text}</i>`;
  if (span.style === 'code') return html`<code>${span.text}</code>`;
  return html`${span.text}`;
}

/**
 * Renders a moment in UTC. A script on the page converts it into the reader's own time zone and format.
 * @param at milliseconds since the epoch
 */
export function renderTime(at: number, form: 'date' | 'relative' | 'clock', locale: Locale): Html {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return html``;
  const words = form === 'date' ? formatDay(at, locale) : momentOf(at, form, locale);
  return html`<time${form === 'clock' ? raw(' class="at"') : ''} datetime="${moment.toISOString()}" data-form="${form}">${words}</time>`;
}

function momentOf(at: number, form: 'relative' | 'clock', locale: Locale): string {
  const day = form === 'relative' ? ({ dateStyle: 'medium' } as const) : {};
  const styles = { ...day, timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, styles).format(at);
}

/**
 * Writes a day in UTC in the reader's language. Russian's abbreviation for “year” is left out, since
 * its full stop would meet that of the sentence.
 * @param at milliseconds since the epoch
 */
export function formatDay(at: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(at).replace(/\sг\.$/, '');
}
