import { html, raw } from 'hono/html';
import type { Html } from './spans.ts';

const stroke = (path: string): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${raw(path)}</svg>`;

/** The icons of the pages, as SVG markup by name. */
export const ICONS = {
  plus: stroke('<path d="M12 5v14M5 12h14"/>'),
  microphone: stroke(
    '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3"/>',
  ),
  send: stroke('<path d="M12 19V5M5.5 11.5 12 5l6.5 6.5"/>'),
  slash: stroke('<path d="M15 5 9 19"/>'),
  close: stroke('<path d="m6 6 12 12M18 6 6 18"/>'),
  down: stroke('<path d="M12 5v14m6.5-6.5L12 19l-6.5-6.5"/>'),
  download: stroke('<path d="M12 4v11m5-5-5 5-5-5M5 20h14"/>'),
  menu: stroke('<path d="M4 8h16M4 16h16"/>'),
  theme: stroke('<circle cx="12" cy="12" r="8"/><path class="fill" d="M12 4a8 8 0 0 1 0 16Z"/>'),
  photos: stroke(
    '<rect x="4" y="4" width="16" height="16" rx="3"/><circle cx="9" cy="9.5" r="1.6"/><path d="m5 18 5-5 3 3 3-3 4 4"/>',
  ),
  grid: stroke(
    '<rect x="4" y="4" width="6.500" height="6.500" rx="1.500"/><rect x="13.500" y="4" width="6.500" height="6.500" rx="1.500"/><rect x="4" y="13.500" width="6.500" height="6.500" rx="1.500"/><rect x="13.500" y="13.500" width="6.500" height="6.500" rx="1.500"/>',
  ),
  coins: stroke('<circle cx="12" cy="12" r="8"/><path d="M12 8v8M9.500 10h5M9.500 14h5"/>'),
  sliders: stroke(
    '<path d="M4 8h9m5 0h2M4 16h2m5 0h9"/><circle cx="15.500" cy="8" r="2.500"/><circle cx="8.500" cy="16" r="2.500"/>',
  ),
  cutOut: stroke(
    '<circle cx="12" cy="9" r="3.500"/><path d="M6 20c0-4 2.500-6.500 6-6.500s6 2.500 6 6.500" /><path stroke-dasharray="2.500 3" d="M3.500 4h17v16h-17z"/>',
  ),
  next: stroke('<path d="m9 5 7 7-7 7"/>'),
  before: stroke('<path d="m15 5-7 7 7 7"/>'),
  file: stroke('<path d="M7 3h7l4 4v14H7zM14 3v4h4"/>'),
  undo: stroke('<path d="M8.5 5 4.500 9l4 4M5 9h9a5.500 5.500 0 0 1 0 11h-3"/>'),
  redo: stroke('<path d="m15.500 5 4 4-4 4M19 9h-9a5.500 5.500 0 0 0 0 11h3"/>'),
  nearer: stroke(
    '<circle cx="10.500" cy="10.500" r="6"/><path d="m15 15 5 5M8 10.500h5M10.500 8v5"/>',
  ),
  further: stroke('<circle cx="10.500" cy="10.500" r="6"/><path d="m15 15 5 5M8 10.500h5"/>'),
  whole: stroke('<path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5"/>'),
  brush: stroke('<path d="M14.500 4.500 19.500 9.500 11 18l-5-5zM6 13l-2 7 7-2"/>'),
  eraser: stroke('<path d="m13 4 7 7-8 8H8l-4-4zM8.500 8.500l7 7M12 19h8"/>'),
  hand: stroke(
    '<path d="M12 3v18M3 12h18M12 3 9.500 5.500M12 3l2.500 2.500M12 21l-2.500-2.500M12 21l2.500-2.500M3 12l2.500-2.500M3 12l2.500 2.500M21 12l-2.500-2.500M21 12l-2.500 2.500"/>',
  ),
  camera: stroke(
    '<path d="M4 8h3.500L9 5.500h6L16.500 8H20v11H4z"/><circle cx="12" cy="13" r="3.400"/>',
  ),
  share: stroke('<path d="M12 15V4m-4 4 4-4 4 4M6 12v8h12v-8"/>'),
  compare: stroke(
    '<rect x="4" y="5" width="16" height="14" rx="2"/><path class="fill" d="M12 5h6a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-6z"/>',
  ),
  out: stroke('<path d="M8 16 17 7m-7 0h7v7"/>'),
} as const;

/** The logo as SVG markup: a ring and a stem, which form the letter a. */
export const LENS = html`<svg class="lens" viewBox="0 0 40 40" aria-hidden="true" focusable="false">${raw(
  '<circle cx="18" cy="20" r="11"/><path d="M31 8v24"/><circle class="iris" cx="18" cy="20" r="4"/>',
)}</svg>`;

/** The product's name as drawn SVG markup, independent of installed fonts. */
export const WORDMARK = html`<svg class="wordmark" viewBox="0 0 132 44" role="img" aria-label="alme">${raw(
  '<circle cx="17" cy="26" r="12"/><path d="M31 13v25M45 4v34M59 38V25a9.500 9.500 0 0 1 19 0v13M78 25a9.500 9.500 0 0 1 19 0v13M107 25h21a11 12 0 1 0-3.600 9"/><circle class="iris" cx="17" cy="26" r="4"/>',
)}</svg>`;
