import { html, raw } from 'hono/html';
import type { Html } from './spans.ts';

const stroke = (path: string): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${raw(path)}</svg>`;

/** The icons of the pages, as SVG markup by name. */
export const ICONS = {
  plus: stroke('<path d="M12 5v14M5 12h14"/>'),
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
  next: stroke('<path d="m9 5 7 7-7 7"/>'),
  before: stroke('<path d="m15 5-7 7 7 7"/>'),
  file: stroke('<path d="M7 3h7l4 4v14H7zM14 3v4h4"/>'),
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
