import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type Locale } from './catalogue.ts';
import type { Text, TextValue } from './text.ts';

/** A piece of rendered text. Each surface escapes or marks it up in its own way. */
export type Span =
  | { kind: 'text'; text: string; style?: 'bold' | 'italic' | 'code' }
  | { kind: 'time'; at: number; form: 'date' | 'relative' };

/**
 * Renders a text in a language.
 * @returns the pieces in order; values that a user typed are always plain `text` pieces, never markup
 */
export type RenderText = (text: Text, locale: Locale) => Span[];

type Style = 'bold' | 'italic' | 'code';
type Compiled = string | IntlMessageFormat;
/** The formatted form of a value or a tag. */
class Piece {
  readonly spans: Span[];
  constructor(spans: Span[]) {
    this.spans = spans;
  }
}

const compiled = new Map<string, Compiled>();
const NEEDS_FORMATTER = /[{}<>'#]/;

const tag =
  (style: Style) =>
  (chunks: (string | Piece)[]): Piece =>
    new Piece(chunks.flatMap(spansOf).map((span) => (isText(span) ? { ...span, style } : span)));
const TAGS = { b: tag('bold'), i: tag('italic'), code: tag('code') };

/** The renderer of all surfaces. A message is compiled at its first use in a language. */
export const renderText: RenderText = (text, locale) => {
  const message = compile(text, locale);
  if (typeof message === 'string') return [{ kind: 'text', text: message }];
  const values: Record<string, string | number | Piece | (typeof TAGS)['b']> = { ...TAGS };
  for (const [name, value] of Object.entries(text.values ?? {}))
    values[name] = prepare(value, locale);
  return joined(message.formatToParts<Piece>(values).flatMap((part) => spansOf(part.value)));
};

/** Renders a text without markup, for buttons and alternative texts; moments become dates (UTC). */
export function plainText(text: Text, locale: Locale): string {
  return renderText(text, locale)
    .map((span) => (span.kind === 'text' ? span.text : dateIn(locale).format(span.at)))
    .join('');
}

function compile(text: Text, locale: Locale): Compiled {
  const id = `${locale} ${text.key}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const source = CATALOGUES[locale][text.key] ?? CATALOGUES.en[text.key];
  const fresh = NEEDS_FORMATTER.test(source) ? new IntlMessageFormat(source, locale) : source;
  compiled.set(id, fresh);
  return fresh;
}

function prepare(value: TextValue, locale: Locale): string | number | Piece {
  if (typeof value !== 'object') return value;
  if ('at' in value) return new Piece([{ kind: 'time', at: value.at, form: value.form }]);
  return new Piece(renderText(value, locale));
}

function spansOf(part: string | Piece): Span[] {
  return part instanceof Piece ? part.spans : [{ kind: 'text', text: part }];
}

function isText(span: Span): span is Extract<Span, { kind: 'text' }> {
  return span.kind === 'text';
}

/** Joins neighbouring spans of one style into one span. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && isText(last) && isText(span) && last.style === span.style)
      result[result.length - 1] = { ...last, text: last.text + span.text };
    else result.push(span);
  }
  return result;
}

const dates = new Map<Locale, Intl.DateTimeFormat>();

function dateIn(locale: Locale): Intl.DateTimeFormat {
  const known = dates.get(locale);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  dates.set(locale, fresh);
  return fresh;
}
