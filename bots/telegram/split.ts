import type { Formatted } from './format.ts';

/**
 * Splits a text into messages, preferably at an empty line, else at a line, else at a space, and
 * never inside a character.
 * @param first the limit of the first piece, in UTF-16 code units
 * @param rest the limit of each further piece
 * @returns at least one piece; only a single piece may be blank
 */
export function split(whole: Formatted, first: number, rest: number): Formatted[] {
  const pieces: Formatted[] = [];
  let start = 0;
  while (start < whole.text.length) {
    const limit = pieces.length === 0 ? first : rest;
    const end = cutAt(whole.text, start, limit);
    const piece = cut(whole, start, end);
    if (piece.text.trim() !== '') pieces.push(piece);
    start = end;
  }
  return pieces.length === 0 ? [cut(whole, 0, 0)] : pieces;
}

function cutAt(text: string, start: number, limit: number): number {
  if (text.length - start <= limit) return text.length;
  const end = start + limit;
  for (const mark of ['\n\n', '\n', ' ']) {
    const found = text.lastIndexOf(mark, end - mark.length);
    // A cut in the first half would leave a stub: try the next, weaker mark.
    if (found > start + limit / 2) return found + mark.length;
  }
  return beforeCharacter(text, start, end);
}

const CONTEXT = 64;

/** Finds the last position up to `end` that is not inside a grapheme (a family emoji is one). */
function beforeCharacter(text: string, start: number, end: number): number {
  const from = wholeCodePoint(text, Math.max(start, end - CONTEXT));
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let cutHere = from;
  for (const { index, segment } of segments.segment(text.slice(from, end + CONTEXT))) {
    if (from + index + segment.length > end) break;
    cutHere = from + index + segment.length;
  }
  return cutHere > start ? cutHere : wholeCodePoint(text, end);
}

function wholeCodePoint(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return low && at > 0 ? at - 1 : at;
}

function cut(whole: Formatted, start: number, end: number): Formatted {
  const text = whole.text.slice(start, end).trimEnd();
  const entities = whole.entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, start + text.length);
    // Half a date is no date.
    const partial = to - from < entity.length;
    if (to <= from || (partial && entity.type === 'date_time')) return [];
    return [{ ...entity, offset: from - start, length: to - from }];
  });
  return { text, entities };
}
