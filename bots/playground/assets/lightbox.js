// A picture at full size, and the others of its message beside it.

import { $ } from './page.js';

/** @type {HTMLElement[]} */
let album = [];
let at = 0;

function show(index) {
  at = index;
  const { full } = album[at].dataset;
  $('lightbox-image').src = full;
  $('lightbox-image').alt = album[at].querySelector('img').alt;
  $('lightbox-save').href = `${full}&download=1`;
  $('lightbox-before').hidden = at === 0;
  $('lightbox-after').hidden = at === album.length - 1;
}

/** @param {number} by */
function step(by) {
  if (!album[at + by]) return;
  show(at + by);
  // The key that was pressed may be the one that is not there at either end.
  const focused = /** @type {HTMLElement} */ (document.activeElement);
  if (focused.hidden || focused === document.body) $('lightbox-close').focus();
}

/** @param {HTMLElement} button of a picture in a message */
export function enlarge(button) {
  album = [...button.closest('.prints').querySelectorAll('.open[data-full]')];
  show(album.indexOf(button));
  $('lightbox').showModal();
}

$('lightbox-before').addEventListener('click', () => step(-1));
$('lightbox-after').addEventListener('click', () => step(1));
$('lightbox').addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowLeft') step(-1);
  else if (key === 'ArrowRight') step(1);
});
