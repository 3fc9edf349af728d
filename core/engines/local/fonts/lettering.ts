/** Words in pictures: only what the font can draw, never wider than their place. */
import type { Font } from './font-file.ts';

/** Longest text that is looked at; what lies behind is cut with an ellipsis. */
const TEXT_LIMIT = 160;
/** Text shrinks to this part of its size at most, then it is cut. */
const SMALLEST = 0.42;

/** Escapes text for SVG content and attributes. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The text in characters that the font has; everything else is dropped, spaces are joined. */
function drawable(text: string, font: Font): string {
  let kept = '';
  for (const char of text.normalize('NFC').slice(0, TEXT_LIMIT * 4)) {
    const code = char.codePointAt(0) ?? 0;
    if (/\s/.test(char)) kept += ' ';
    else if (font.advance(code) !== null && code > 32) kept += char;
  }
  const clean = kept.replace(/ +/g, ' ').trim();
  return clean.length > TEXT_LIMIT ? `${clean.slice(0, TEXT_LIMIT).trimEnd()}…` : clean;
}

/** Width in ems. @param spacing extra ems after each character */
function widthEm(text: string, font: Font, spacing = 0): number {
  let sum = 0;
  for (const char of text) sum += (font.advance(char.codePointAt(0) ?? 0) ?? 0.5) + spacing;
  return Math.max(0, sum - spacing);
}

export type Line = { text: string; sizePx: number; widthPx: number };

export type Fit = {
  font: Font;
  /** Wanted size; the line comes smaller where it would not fit. */
  sizePx: number;
  maxWidthPx: number;
  spacing?: number;
  upper?: boolean;
};

/** One line within a width; null where nothing of the text can be drawn. */
export function fitLine(raw: string, fit: Fit): Line | null {
  const spacing = fit.spacing ?? 0;
  let text = drawable(fit.upper === true ? raw.toLocaleUpperCase() : raw, fit.font);
  if (text === '') return null;
  const smallest = fit.sizePx * SMALLEST;
  while (text.length > 2 && widthEm(text, fit.font, spacing) * smallest > fit.maxWidthPx) {
    text = `${text.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
  }
  const ems = widthEm(text, fit.font, spacing);
  const sizePx = Math.min(fit.sizePx, fit.maxWidthPx / Math.max(0.1, ems));
  return { text, sizePx, widthPx: ems * sizePx };
}

/** Breaks a text into at most `lines` lines of about the same width, then fits all in one size. */
export function fitLines(raw: string, fit: Fit, lines: number): Line[] {
  const words = drawable(fit.upper === true ? raw.toLocaleUpperCase() : raw, fit.font).split(' ');
  const total = widthEm(words.join(' '), fit.font, fit.spacing);
  const count = Math.min(lines, words.length, Math.ceil((total * fit.sizePx) / fit.maxWidthPx));
  const rows: string[] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const longer = row === undefined ? word : `${row} ${word}`;
    const over = widthEm(longer, fit.font, fit.spacing) > (total / Math.max(1, count)) * 1.18;
    if (row === undefined || (over && rows.length < count)) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  const fitted = rows
    .map((row) => fitLine(row, { ...fit, upper: false }))
    .filter((l) => l !== null);
  const sizePx = Math.min(...fitted.map((line) => line.sizePx));
  return fitted.map((line) => ({
    ...line,
    widthPx: (line.widthPx / line.sizePx) * sizePx,
    sizePx,
  }));
}

/** An SVG text element. @param extra further attributes, already escaped */
export function textElement(
  line: Line,
  font: Font,
  place: {
    x: number;
    y: number;
    anchor?: 'start' | 'middle' | 'end';
    fill: string;
    spacing?: number;
  },
  extra = '',
): string {
  const spacing = (place.spacing ?? 0) * line.sizePx;
  // The last letter's spacing would push centred and right-aligned lines to the left.
  const shift = place.anchor === 'middle' ? spacing / 2 : place.anchor === 'end' ? spacing : 0;
  return (
    `<text x="${(place.x + shift).toFixed(2)}" y="${place.y.toFixed(2)}" font-family="${font.family}"` +
    ` font-weight="${font.weight}" font-style="${font.style}" font-size="${line.sizePx.toFixed(2)}"` +
    ` letter-spacing="${spacing.toFixed(2)}" text-anchor="${place.anchor ?? 'middle'}"` +
    ` fill="${place.fill}" ${extra}>${escapeXml(line.text)}</text>`
  );
}
