import { tidy } from '../texts/tidy.ts';

/** Signs without width that only hide something; joiners of emoji and of scripts stay. */
const HIDDEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;

/**
 * Makes one line of visible signs of what an author wrote.
 * @returns an empty text where nothing of it can be seen
 */
export function clean(text: string): string {
  const line = tidy(text.replace(HIDDEN, ''));
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : '';
}
