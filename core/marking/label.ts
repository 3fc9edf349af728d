/** The visible label: "AI" in a dark pill, drawn as strokes so that no font is needed. */

/** Height of the label as a share of the picture's shorter side, and its bounds in pixels. */
const SHARE = 0.045;
const LEAST_PX = 18;
const MOST_PX = 72;

/** The visible label as SVG, and its position in the picture. */
export type Label = { svg: string; widthPx: number; leftPx: number; topPx: number };

/** Draws the label for a picture of a size, in its lower right corner. */
export function labelFor(widthPx: number, heightPx: number): Label {
  const shorter = Math.min(widthPx, heightPx);
  const height = Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, shorter * SHARE)));
  const width = Math.round(height * 1.7);
  const gap = Math.round(height * 0.5);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 68 40">`,
    '<rect x="1" y="1" width="66" height="38" rx="12" fill="#0b0c0f" fill-opacity=".62" stroke="#fff" stroke-opacity=".5" stroke-width="1.5"/>',
    '<path d="M17 29 L26 11 L35 29 M20.5 22.5 L31.5 22.5 M48 11 L48 29" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>',
    '</svg>',
  ].join('');
  return {
    svg,
    widthPx: width,
    leftPx: Math.max(0, widthPx - width - gap),
    topPx: Math.max(0, heightPx - height - gap),
  };
}
