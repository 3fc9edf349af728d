import type { Span } from '../../core/texts/render.ts';

const MARKERS = { bold: '**', italic: '*', code: '`' } as const;
const SPECIAL = /[\\*_~`|[\]<>@]/g;
/** Within one line: over empty lines it would be read again from each of them. */
const LINE_START = /^([^\S\r\n]*)([#>+-]|\d+(?=[.)]))/gm;
const URL = /https?:\/\/[^\s<>]+/g;
const ELLIPSIS = '…';

let graphemes: Intl.Segmenter | null = null;

/** Escapes a text so that Discord shows no markup, mention or list; addresses stay links. */
export function escapeMarkdown(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(URL)) {
    result += escapeWords(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + escapeWords(text.slice(from));
}

function escapeWords(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\u200b` : `${space}\\${mark}`,
    );
}

/**
 * Formats spans as Discord's markdown, split into parts with complete markup.
 * @param limit characters (UTF-16 units) of a part, at least 64
 */
export function markdownParts(spans: readonly Span[], limit: number): string[] {
  const parts: string[] = [''];
  const append = (piece: string): void => {
    const last = parts.at(-1) ?? '';
    if (last.length + piece.length <= limit) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  };
  for (const span of spans) {
    if (span.kind === 'time') append(timestamp(span));
    else for (const piece of styledPieces(span, limit)) append(piece);
  }
  return parts.filter((part) => part.trim() !== '');
}

function timestamp(span: Extract<Span, { kind: 'time' }>): string {
  return `<t:${Math.floor(span.at / 1000)}:${span.form === 'date' ? 'D' : 'R'}>`;
}

/** Splits a span into pieces of markup within the limit. Markers cannot stand next to a space. */
function styledPieces(span: Extract<Span, { kind: 'text' }>, limit: number): string[] {
  const text = span.text.toWellFormed();
  if (span.style === undefined) return shortPieces(text, escapeMarkdown, limit);
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === '') return [text.slice(0, limit)];
  const marker = MARKERS[span.style];
  const write = (words: string): string =>
    span.style === 'code'
      ? `${marker}${words.replaceAll('`', 'ˋ')}${marker}`
      : `${marker}${escapeMarkdown(words)}${marker}`;
  return [before.slice(0, limit), ...shortPieces(inner, write, limit), after.slice(0, limit)];
}

/** Formats a text, split in halves between characters where it is too long. */
function shortPieces(text: string, write: (part: string) => string, limit: number): string[] {
  const written = write(text);
  if (written.length <= limit) return [written];
  const cut = clip(text, Math.ceil(text.length / 2), '');
  // A single character can be longer than half: then it is cut as it comes.
  const head = cut === '' ? text.slice(0, Math.ceil(text.length / 2)).toWellFormed() : cut;
  return [
    ...shortPieces(head, write, limit),
    ...shortPieces(text.slice(head.length), write, limit),
  ];
}

/**
 * Shortens a plain text to a label's limit, between graphemes.
 * @param limit UTF-16 units
 */
function clip(text: string, limit: number, ending = ELLIPSIS): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  let end = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { index, segment } of graphemes.segment(whole.slice(0, limit + 1))) {
    if (index + segment.length > limit - ending.length) break;
    end = index + segment.length;
  }
  return whole.slice(0, end).toWellFormed() + ending;
}

/** Shortens a text to a label that is never empty, because Discord refuses blank labels. */
export function label(text: string, limit: number): string {
  const clean = text.replace(/\p{Cc}+/gu, ' ').trim();
  return clip(/[^\s\u200b-\u200f\u2060\ufeff]/u.test(clean) ? clean : '·', limit);
}

/**
 * Formats a progress bar of blocks with its percentage.
 * @param progress 0..1; null when unknown
 */
export function progressBar(progress: number | null, locale: string): string {
  const length = 12;
  if (progress === null) return `${'░'.repeat(length)} ${ELLIPSIS}`;
  const share = Math.min(1, Math.max(0, Number.isFinite(progress) ? progress : 0));
  const full = Math.round(share * length);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return `${'█'.repeat(full)}${'░'.repeat(length - full)} ${percent}`;
}
