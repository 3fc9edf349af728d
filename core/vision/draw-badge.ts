/** Draws the numbers and the round corners of a contact sheet's tiles, where nothing draws SVG. */
import { DIGIT, digitPath, digitsWidth } from './digits.ts';
import { type Line, linesOf } from './path-points.ts';
import type { Rgba } from './pixel-tools.ts';
import { badgeWidthFor, SHEET } from './sheet-layout.ts';

type Canvas = { rgba: Rgba; width: number; height: number };
type Colour = readonly [red: number, green: number, blue: number];
type Rounded = { left: number; top: number; width: number; height: number; radius: number };

/** Draws a tile's badge with its number, in place. */
export function drawBadge(tile: Canvas, label: string): void {
  const { badgePx, badgeAtPx: at, badge } = SHEET;
  const width = badgeWidthFor(label);
  const box = { left: at, top: at, width, height: badgePx, radius: badgePx / 2 };
  const [fill, stroke] = [colourOf(badge.fill), colourOf(badge.stroke)];
  const lines = digitLines(label, at + width / 2, at + badgePx / 2, badgePx * SHEET.digitShare);
  const reach = (DIGIT.stroke * badgePx * SHEET.digitShare) / DIGIT.height / 2;
  for (let y = 0; y < Math.min(tile.height, at * 2 + badgePx); y++)
    for (let x = 0; x < Math.min(tile.width, Math.ceil(at * 2 + width)); x++) {
      const far = outside(box, x + 0.5, y + 0.5);
      paint(tile, x, y, fill, covered(-far) * badge.fillOpacity);
      paint(tile, x, y, stroke, covered(badge.strokePx / 2 - Math.abs(far)) * badge.strokeOpacity);
      if (far < 0) paint(tile, x, y, stroke, covered(reach - nearest(lines, x + 0.5, y + 0.5)));
    }
}

/** Makes the corners of a tile round, in place. */
export function roundCorners({ rgba, width, height }: Canvas): void {
  const radius = SHEET.radiusPx;
  const box = { left: 0, top: 0, width, height, radius };
  for (let y = 0; y < height; y++) {
    if (y >= radius && y < height - radius) continue;
    for (let x = 0; x < width; x++) {
      const alpha = (y * width + x) * 4 + 3;
      rgba[alpha] = Math.round((rgba[alpha] as number) * covered(-outside(box, x + 0.5, y + 0.5)));
    }
  }
}

function digitLines(text: string, centreX: number, centreY: number, height: number): Line[] {
  const scale = height / DIGIT.height;
  const left = centreX - (digitsWidth(text) * scale) / 2;
  const top = centreY - height / 2;
  return [...text].flatMap((digit, i) =>
    linesOf(digitPath(digit)).map((line) =>
      line.map(({ x, y }) => ({ x: left + (x + i * DIGIT.advance) * scale, y: top + y * scale })),
    ),
  );
}

/** How much of a pixel an edge covers that runs so far from its middle. */
const covered = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5));

/** The distance of a point from the edge of a rounded box, below 0 inside of it. */
function outside({ left, top, width, height, radius }: Rounded, x: number, y: number): number {
  const dx = Math.abs(x - left - width / 2) - width / 2 + radius;
  const dy = Math.abs(y - top - height / 2) - height / 2 + radius;
  const beyond = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
  return beyond + Math.min(Math.max(dx, dy), 0) - radius;
}

function nearest(lines: readonly Line[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1], line[i]];
      if (!from || !to) continue;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
      const t = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - from.x - t * dx, y - from.y - t * dy));
    }
  return least;
}

function paint({ rgba, width }: Canvas, x: number, y: number, colour: Colour, share: number): void {
  if (share === 0) return;
  const at = (y * width + x) * 4;
  for (let c = 0; c < 3; c++)
    rgba[at + c] = Math.round(
      (rgba[at + c] as number) * (1 - share) + (colour[c] as number) * share,
    );
}

/** Reads `#rrggbb`. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
