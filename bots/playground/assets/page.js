// What every part of the page works with.

/** @param {string} id @returns {any} */
export const $ = (id) => document.getElementById(id);
export const words = JSON.parse($('words').textContent);
export const { chrome } = words;
export const log = $('log');
export const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The position of what is on its way: after everything. */
export const LAST = String(Number.MAX_SAFE_INTEGER);

/** The messages shown, oldest first. @returns {HTMLElement[]} */
export const messages = () => [...log.querySelectorAll(':scope > .said')];

/** A random UUID; `crypto.randomUUID` exists on secure origins only. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** @param {string} html escaped */
export function toast(html) {
  const box = document.createElement('div');
  box.className = 'toast';
  box.innerHTML = html;
  $('toasts').append(box);
  while ($('toasts').children.length > 3) $('toasts').firstElementChild.remove();
  setTimeout(() => box.remove(), Math.max(3_000, box.textContent.length * 70));
}

/** @param {string} plain */
export function remark(plain) {
  const paragraph = document.createElement('p');
  paragraph.textContent = plain;
  toast(paragraph.outerHTML);
}

const AFRESH = 'alme-afresh';

/** The browser's session is over: begins a new one, once, however many notice it. */
export function startAfresh() {
  try {
    // Still there after a reload: this browser keeps no session, and another reload gives it none.
    if (sessionStorage.getItem(AFRESH)) return;
    sessionStorage.setItem(AFRESH, '1');
  } catch {
    return;
  }
  location.reload();
}

/** The session holds: says so where it is a new one in place of an older. */
export function settledIn() {
  try {
    if (!sessionStorage.getItem(AFRESH)) return;
    sessionStorage.removeItem(AFRESH);
  } catch {
    return;
  }
  remark(chrome.afresh);
}
