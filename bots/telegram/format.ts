import type { MessageEntity } from 'grammy/types';
import type { Locale } from '../../core/texts/catalogue.ts';
import { renderText, type Span } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';

/** A text with entities. Offsets and lengths are UTF-16 code units. */
export type Formatted = { text: string; entities: MessageEntity[] };

/** The empty text. */
export const EMPTY: Formatted = { text: '', entities: [] };

/**
 * Concatenates formatted pieces that are not empty.
 * @param between the separator
 */
export function join(pieces: readonly Formatted[], between: string): Formatted {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (text !== '') text += between;
    const start = text.length;
    for (const entity of piece.entities) {
      entities.push({ ...entity, offset: entity.offset + start });
    }
    text += piece.text;
  }
  return { text, entities };
}

/**
 * Formats spans with entities rather than a parse mode, so that users' texts stay literal.
 * @param locale the language of times, for clients that do not format times themselves
 */
export function formatSpans(spans: readonly Span[], locale: Locale): Formatted {
  return join(
    spans.map((span) => (span.kind === 'time' ? formatTime(span, locale) : formatText(span))),
    '',
  );
}

/** Formats texts as paragraphs with empty lines between them. */
export function formatTexts(texts: readonly Text[], locale: Locale): Formatted {
  const paragraphs = texts.map((text) => formatSpans(renderText(text, locale), locale));
  return join(paragraphs, '\n\n');
}

function formatText(span: Extract<Span, { kind: 'text' }>): Formatted {
  // A lone half of a surrogate pair is no UTF-8 and would have the whole message refused.
  const text = span.text.toWellFormed();
  if (span.style === undefined || text === '') return { text, entities: [] };
  return { text, entities: [{ type: span.style, offset: 0, length: text.length }] };
}

function formatTime(span: Extract<Span, { kind: 'time' }>, locale: Locale): Formatted {
  const text = dateText(span.at, locale);
  const entity: MessageEntity = {
    type: 'date_time',
    offset: 0,
    length: text.length,
    unix_time: Math.floor(span.at / 1000),
    date_time_format: span.form === 'relative' ? 'r' : 'Dt',
  };
  return { text, entities: [entity] };
}

const DATES = new Map<Locale, Intl.DateTimeFormat>();

/**
 * Formats a time for clients that do not know the entity; never relative, because the text does not
 * change.
 */
function dateText(at: number, locale: Locale): string {
  let format = DATES.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    DATES.set(locale, format);
  }
  return `${format.format(at)} UTC`;
}

const BAR_CELLS = 10;

/**
 * Formats a progress bar.
 * @param progress 0..1; null when unknown
 */
export function progressBar(progress: number | null): Formatted {
  if (progress === null) return { text: '⏳', entities: [] };
  const share = Math.min(1, Math.max(0, progress));
  const full = Math.round(share * BAR_CELLS);
  const bar = `${'▰'.repeat(full)}${'▱'.repeat(BAR_CELLS - full)} ${Math.round(share * 100)}%`;
  return { text: bar, entities: [] };
}
