import { html, raw } from 'hono/html';
import type { Locale } from '../texts/catalogue.ts';
import type { Span } from '../texts/render.ts';

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

/** Pieces of a text as markup; everything in them is escaped. */
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

/** A moment: in UTC for who has no script, which puts it into the reader's own zone and words. */
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

/** A day in UTC. Russian's “year” after it is left out: its full stop would meet that of the sentence. */
export function formatDay(at: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(at).replace(/\sг\.$/, '');
}
