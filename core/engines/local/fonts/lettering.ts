/** Fits text into pictures: only characters that the font has, never wider than the given room. */
import type { Font } from './font-file.ts';

/** Maximum of characters; longer texts are cut with an ellipsis. */
const TEXT_LIMIT = 160;
/** Least share of its size to which text shrinks before it is cut. */
const SMALLEST = 0.42;

/** Escapes text for SVG content and attributes. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Reduces a text to characters that the font has; joins spaces. */
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

/**
 * Measures a text in ems.
 * @param spacing extra ems after each character
 */
function widthEm(text: string, font: Font, spacing = 0): number {
  let sum = 0;
  for (const char of text) sum += (font.advance(char.codePointAt(0) ?? 0) ?? 0.5) + spacing;
  return Math.max(0, sum - spacing);
}

/** A line of text with its final size. */
export type TextLine = { text: string; sizePx: number; widthPx: number };

/** The font and the room for a line of text. */
export type TextFit = {
  font: Font;
  /** Wanted size; lines that do not fit get a smaller one. */
  sizePx: number;
  maxWidthPx: number;
  spacing?: number;
  upper?: boolean;
};

/**
 * Fits a text into one line.
 * @returns null where the font has none of its characters
 */
export function fitLine(raw: string, fit: TextFit): TextLine | null {
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

/** Breaks a text into at most `lines` lines of similar width and fits them in one size. */
export function fitLines(raw: string, fit: TextFit, lines: number): TextLine[] {
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

/**
 * Renders a line as an SVG text element.
 * @param extra further attributes, already escaped
 */
export function svgText(
  line: TextLine,
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
