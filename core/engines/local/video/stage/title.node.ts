import type { Surface } from '../raster/surface.ts';
import { drawVector, escapeText, type FontFamily } from './vector.node.ts';

/** Maximum of characters; longer titles are cut with an ellipsis. */
const TITLE_LIMIT = 48;

/** Maximum of characters on one line; longer titles take two lines. */
const LINE_LIMIT = 18;

/** The lettering of a title. */
export type TitleStyle = {
  family: FontFamily;
  /** CSS colours of letters and shadow. */
  fill: string;
  shadow?: string;
  upperCase?: boolean;
  /** Additional space between letters in em. */
  letterSpacing?: number;
  /** Mean width of a letter in em, for choosing the size. */
  letterWidth: number;
};

/**
 * Draws a title into a box, centred, on one or two lines.
 * @param width of the box in pixels; letters never exceed it
 * @param height of the box in pixels
 * @returns null where there is nothing to draw
 */
export async function drawTitle(
  text: string,
  width: number,
  height: number,
  style: TitleStyle,
): Promise<Surface | null> {
  const lines = wrap(shorten(style.upperCase ? text.toUpperCase() : text));
  if (lines.length === 0) return null;
  const spacing = style.letterSpacing ?? 0;
  const longest = Math.max(...lines.map((line) => [...line].length));
  const size = Math.min(
    (width * 0.94) / (longest * (style.letterWidth + spacing)),
    height / (lines.length * 1.3),
  );
  const first = height / 2 - ((lines.length - 1) * size * 1.15) / 2 + size * 0.34;
  const shapes = lines.map((line, index) => {
    const at = `x="${width / 2}" y="${first + index * size * 1.15}"`;
    const words = escapeText(line);
    const shadow = style.shadow
      ? `<text ${at} fill="${style.shadow}" filter="url(#soft)">${words}</text>`
      : '';
    return `${shadow}<text ${at} fill="${style.fill}">${words}</text>`;
  });
  return drawVector(
    width,
    height,
    `<defs><filter id="soft" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="${size * 0.1}"/></filter></defs>
    <g font-family="${style.family}" font-size="${size}" text-anchor="middle" letter-spacing="${spacing * size}">${shapes.join('')}</g>`,
  );
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= TITLE_LIMIT
    ? letters.join('')
    : `${letters
        .slice(0, TITLE_LIMIT - 1)
        .join('')
        .trimEnd()}…`;
}

function wrap(text: string): string[] {
  if (text === '') return [];
  const words = text.split(' ');
  if ([...text].length <= LINE_LIMIT || words.length === 1) return [text];
  let best = [text];
  let least = [...text].length;
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const longest = Math.max(...lines.map((line) => [...line].length));
    if (longest < least) {
      least = longest;
      best = lines;
    }
  }
  return best;
}
