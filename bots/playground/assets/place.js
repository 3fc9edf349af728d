// The reader's place in the roll: at its end, or where they scrolled to.

import { $, calm, chrome, log } from './page.js';

const NEAR_PX = 90;
const TOP_PX = 20;

const roll = $('roll');
let stuck = true;
let expecting = false;
let lastTop = 0;
/** The first message that came out of sight, and what to call it. @type {{ id: string, name: string } | null} */
let news = null;

/** Whether the roll follows what comes. */
export const isStuck = () => stuck;

export function toBottom(smooth = false) {
  stuck = true;
  roll.scrollTo({
    top: roll.scrollHeight,
    behavior: smooth && !calm.matches ? 'smooth' : 'instant',
  });
}

/** Follows the newest message: its end, or its beginning where it is longer than the screen. */
function follow(message) {
  if (message.offsetHeight < roll.clientHeight - TOP_PX) return toBottom();
  const top = message.getBoundingClientRect().top - roll.getBoundingClientRect().top;
  stuck = false;
  roll.scrollTop += top - TOP_PX;
}

/** A key was pressed: its answer is gone to, wherever the reader is by now but for scrolling away. */
export function expectAnswer() {
  expecting = true;
}

/**
 * A message came or changed: goes there, or tells that it is there.
 * @param {HTMLElement} message
 * @param {boolean} changed in its place
 */
export function came(message, changed) {
  const fromAlme = message.classList.contains('alme');
  const running = message.classList.contains('running');
  const isLast = message === log.lastElementChild;
  if ((stuck || (expecting && fromAlme)) && isLast) follow(message);
  else if (fromAlme && !running && !news && isOutOfSight(message))
    news = { id: message.id, name: changed ? chrome.ready : chrome.fresh };
  if (fromAlme) expecting = false;
  showLatest();
}

function isOutOfSight(message) {
  const [box, seen] = [message.getBoundingClientRect(), roll.getBoundingClientRect()];
  return box.bottom < seen.top || box.top > seen.bottom - TOP_PX;
}

export function showLatest() {
  if (news && !$(news.id)) news = null;
  const button = $('latest');
  const last = log.lastElementChild;
  // Who sees the newest message needs no way to it, and the arrow would lie on its keys.
  button.hidden = !news && (stuck || !last || !isOutOfSight(last));
  button.classList.toggle('news', news !== null);
  button.querySelector('.latest-words').textContent = news?.name ?? '';
  button.setAttribute('aria-label', news?.name ?? chrome.latest);
}

roll.addEventListener(
  'scroll',
  () => {
    // Only going up lets go: the roll may have grown again since it was sent to its end.
    if (roll.scrollHeight - roll.scrollTop - roll.clientHeight < NEAR_PX) stuck = true;
    else if (roll.scrollTop < lastTop) stuck = expecting = false;
    lastTop = roll.scrollTop;
    if (stuck || (news && $(news.id) && !isOutOfSight($(news.id)))) news = null;
    showLatest();
  },
  { passive: true },
);
new ResizeObserver(() => stuck && toBottom()).observe(log);
new ResizeObserver(() => stuck && toBottom()).observe(roll);

$('latest').addEventListener('click', () => {
  const target = news && $(news.id);
  news = null;
  if (!target) return toBottom(true);
  target.scrollIntoView({ block: 'start', behavior: calm.matches ? 'instant' : 'smooth' });
  target.focus({ preventScroll: true });
  showLatest();
});

/** A picture that has come makes its message longer: the place in the roll follows. */
function arrived(event) {
  const last = log.lastElementChild;
  if (stuck && last?.contains(event.target)) follow(last);
}
log.addEventListener('load', arrived, true);
log.addEventListener('loadedmetadata', arrived, true);
