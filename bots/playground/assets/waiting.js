// What shows that something is under way: alme at work, a pressed key, a connection that is gone.

import { $, chrome } from './page.js';
import { isStuck, toBottom } from './place.js';

const WAIT_MS = 12_000;

let waiting = 0;

/** @param {'text' | 'image' | 'video' | null} making */
export function waitFor(making) {
  clearTimeout(waiting);
  $('wait').hidden = making === null;
  if (making === null) return;
  $('wait').querySelector('.wait-words').textContent =
    making === 'text' ? chrome.working : `${chrome.developing}…`;
  if (isStuck()) toBottom();
  waiting = setTimeout(() => waitFor(null), WAIT_MS);
}

const PRESS_MS = 8_000;
let settling = 0;

/** Pressed keys come up again. */
export function settle() {
  clearTimeout(settling);
  for (const key of document.querySelectorAll('.pressed')) {
    key.classList.remove('pressed');
    key.removeAttribute('aria-busy');
  }
}

/** @param {HTMLElement} key stays down until something answers it */
export function hold(key) {
  settle();
  key.classList.add('pressed');
  key.setAttribute('aria-busy', 'true');
  settling = setTimeout(settle, PRESS_MS);
}

/** Says that the connection is gone for as long as it is. @param {boolean} isGone */
export function connectionGone(isGone) {
  $('offline').textContent = isGone ? chrome.offline : '';
}
