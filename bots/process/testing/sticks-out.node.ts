import type { Page } from 'playwright-core';

/** Whose contents may be wider than themselves: they scroll, or stand outside on purpose. */
const EXCEPT = '.chips, .skip, .out-of-sight, legend, .board-stage, .frame-stage';

/**
 * Opens what is folded and shows what is hidden on a page, and lists what is cut off at its sides or does not
 * fit into its own box. (The width of the document would not tell: the pages clip what is too wide.)
 * Rows of chips scroll by design.
 * @returns names of elements with their first words; empty where everything fits
 */
export const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
  for (const it of document.querySelectorAll('main [hidden]')) it.hidden = false;
  for (const it of document.querySelectorAll('details')) it.open = true;
  const width = document.documentElement.clientWidth;
  const sticksOut = (it) => {
    const { left, right, width: own } = it.getBoundingClientRect();
    if (own === 0) return false;
    if (left < -1 || right > width + 1) return true;
    const isBox = getComputedStyle(it).display !== 'inline' && !it.matches('input, select, svg *') && !it.querySelector('.chips');
    return isBox && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1;
  };
  return [...document.querySelectorAll('body *')]
    .filter((it) => !it.closest('${EXCEPT}') && sticksOut(it))
    .map((it) => it.tagName + '.' + it.className + ' ' + it.textContent.trim().slice(0, 40));
})()`);
